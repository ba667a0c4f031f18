import { saysNo, saysYes } from '../domain/entry/agreed.ts';
import { distressIn, type Distress } from '../domain/entry/distress.ts';
import { isThanks } from '../domain/entry/intent.ts';
import { wishIn } from '../domain/entry/wish.ts';
import type { Did } from '../ports/chat.ts';
import { sameWord } from './alias.ts';
import { codeIn } from './code.ts';
import { comfort, notUnderstood } from './comfort.ts';
import {
  say,
  type Asked,
  type Command,
  type Context,
  type Replies,
  type Visit,
} from './command.ts';
import { createRunner, type Instead, type Runner } from './runner.ts';
import { parseToken, type Pressed } from './token.ts';
import { isDateLine } from './line.ts';
import { greeted, meantBy } from './meant.ts';

/** From what a person did to the command, form or button that it is for. */
export interface Dispatch {
  readonly runner: Runner;
  take(context: Context, did: Did): Promise<Replies>;
  run(context: Context, command: string, asked: Asked): Promise<Replies>;
  /** What somebody unknown is answered without being met; undefined when they have to be. */
  toStranger(did: Did): Replies | undefined;
  /** Whether a button of a public post is for one of the commands. */
  isPublic(action: string): boolean;
  /** Whether a button of a circle's room is for one of the commands. */
  isOfRoom(action: string): boolean;
  /** What that button does for a member of the circle; undefined when its thing is gone. */
  inRoom(context: Context, press: Pressed): Promise<Replies | undefined>;
  /** What that button does; undefined when its thing is gone. */
  visit(visit: Visit, press: Pressed): Promise<Replies | undefined>;
}

/** The longest text that is listened to, in characters: a place or a note is never longer. */
const LONGEST = 1_000;
/** The form of the first contact, which goes before everything else. */
const FIRST_CONTACT = 'welcome';
/** Whoever says one of these has something else on their mind than what we still would like to know. */
const WAYS_OUT: readonly string[] = ['cancel', 'stop', 'forget', 'here', 'detained'];

export function createDispatch(commands: readonly Command[]): Dispatch {
  const runner = createRunner(commands.flatMap((command) => command.forms ?? []));
  const presses = byAction(
    commands.flatMap(({ presses = {}, open = false }) =>
      Object.entries(presses).map(([action, does]) => [action, { does, open }] as const),
    ),
  );

  const visits = byAction(commands.flatMap(({ visits: does = {} }) => Object.entries(does)));

  const rooms = byAction(commands.flatMap(({ rooms: does = {} }) => Object.entries(does)));

  async function take(context: Context, did: Did): Promise<Replies> {
    const replies = await answered(context, did);
    return [...replies, ...(await onward(context, did, replies))];
  }

  /** A question that was left open, after what was typed; never after a way out, or beside another question. */
  async function onward(context: Context, did: Did, replies: Replies): Promise<Replies> {
    const typed = did.is === 'commanded' ? did.name : did.is === 'said' ? did.words.trim() : '';
    const isAsked = replies.some(({ view }) => view.kind === 'question');
    if (typed === '' || isAsked || !isReady(context)) return [];
    if (WAYS_OUT.includes(commandNamed(typed)?.name ?? '')) return [];
    for (const command of commands) {
      const more = await command.onward?.(context);
      if (more) return more;
    }
    return [];
  }

  async function answered(context: Context, did: Did): Promise<Replies> {
    switch (did.is) {
      case 'said':
        return shown(context, did);
      case 'commanded':
        return commanded(context, did);
      case 'pressed':
        return pressed(context, did.token);
      case 'wrote':
        return wrote(context, did);
      case 'cut-off':
      case 'back':
      case 'took-in':
      case 'put-out':
      case 'became':
        return [];
    }
  }

  /** Nobody is to think that a picture was kept where none is wanted, because the words under it were. */
  async function shown(context: Context, did: Did & { is: 'said' }): Promise<Replies> {
    const taken = await pictured(context, did);
    if (taken) return taken;
    const replies = await said(context, did.words);
    const isLeft = did.picture !== undefined && did.words.trim() !== '';
    return isLeft ? [...notice('picture-left'), ...replies] : replies;
  }

  /** A picture for a form that takes one; with too many words under it nothing of it is taken. */
  async function pictured(context: Context, { picture, words }: Did & { is: 'said' }) {
    const text = words.trim();
    if (!picture || !isReady(context) || text.length > LONGEST) return undefined;
    return runner.show(context, picture, text);
  }

  async function said(context: Context, words: string): Promise<Replies> {
    const text = words.trim();
    if (text === '') return withWayOn(context, 'only-text');
    if (text.length > LONGEST) return withWayOn(context, 'too-long');
    const command = commandNamed(text);
    if (command && isMeant(command, context)) {
      return run(context, command.name, asking(command.name === 'here' ? text : ''));
    }
    const asked = askedIn(context, text);
    const taken = codeIn(text) ? undefined : await runner.take(context, text, asked);
    if (taken) return taken;
    if (asked) return asked();
    if (!isReady(context) && !codeIn(text)) {
      const heard = isDateLine(text, context) ? text : '';
      return firstContact(await greeted(context, text), heard);
    }
    if (codeIn(text)) return withOpenQuestion(context, await run(context, 'join', asking(text)));
    if (isDateLine(text, context)) return run(context, 'add', asking(text));
    return saysYes(text) || saysNo(text) ? notUnderstood('not-said-to') : notUnderstood();
  }

  /** What somebody asks for in own words; it does not wait until some other question is answered. */
  function askedIn(context: Context, text: string): Instead | undefined {
    const distress = distressIn(text);
    if (distress) return () => comforted(context, text, distress);
    if (!isReady(context) || codeIn(text)) return undefined;
    if (wishIn(text)) return () => run(context, 'remind', asking(text));
    if (isDateLine(text, context)) return undefined;
    const intent = meantBy(context, text);
    if (intent) return () => run(context, intent, asking(intent === 'here' ? text : ''));
    return isThanks(text) ? () => thanked(context) : undefined;
  }

  async function thanked(context: Context): Promise<Replies> {
    return [...notice('thanks-welcome'), ...((await runner.askAgain(context)) ?? [])];
  }

  /** What helps first, then the way on: the alarm of their circle, or the first contact's open question. */
  async function comforted(context: Context, text: string, distress: Distress): Promise<Replies> {
    const isKnown = isReady(context);
    const isAlone = context.circle.members.length < 2;
    if (isKnown && (isAlone || distress === 'afraid')) return comfort(distress, true);
    const onward = isKnown
      ? await run(context, 'detained', asking(''))
      : await firstContact(await greeted(context, text), '');
    return [...comfort(distress, false), ...onward];
  }

  /**
   * Words that look like a code may have been an answer: when they are none, the open question comes again, so
   * that nobody waits for an answer that was taken for something else.
   */
  async function withOpenQuestion(context: Context, replies: Replies): Promise<Replies> {
    const isAnswered = replies.some(({ view }) => view.kind === 'question');
    return isAnswered ? replies : [...replies, ...((await runner.askAgain(context)) ?? [])];
  }

  /**
   * Whether a bare word is the command of that name. While a question waits for words, it is an answer to it:
   * a place may be called «New», a person «Hello»; only the ways out are never taken for one.
   */
  function isMeant({ name }: Command, context: Context): boolean {
    if (name === 'cancel' || name === 'help' || name === 'stop') return true;
    return isReady(context) && !runner.awaitsWords(context);
  }

  function toStranger(did: Did): Replies | undefined {
    if (did.is === 'pressed' || did.is === 'wrote')
      return notice('forget-nothing', 'help-line-start');
    if (did.is === 'commanded') return commandNamed(did.name)?.stranger?.();
    return did.is === 'said' ? commandNamed(did.words.trim())?.stranger?.() : undefined;
  }

  async function commanded(
    context: Context,
    { name, words, options }: Did & { is: 'commanded' },
  ): Promise<Replies> {
    if (words.length > LONGEST) return withWayOn(context, 'too-long');
    const command = commandNamed(name);
    if (!command) return notUnderstood();
    const asked = { words: words.trim(), options };
    if (!isReady(context) && !command.open) return firstContact(context, lineOf(command, asked));
    return run(context, command.name, asked);
  }

  async function run(context: Context, name: string, asked: Asked): Promise<Replies> {
    const command = commands.find((one) => one.name === name);
    if (command?.listed === 'operator' && !context.isOperator) {
      return notUnderstood();
    }
    return command?.run?.(context, asked) ?? notUnderstood();
  }

  /** A button whose question is closed: says so, and shows where things stand. */
  async function stale(context: Context): Promise<Replies> {
    const open = await runner.askAgain(context);
    return [...notice('stale-button'), ...(open ?? (await run(context, 'dates', asking(''))))];
  }

  async function pressed(context: Context, text: string): Promise<Replies> {
    const token = parseToken(text);
    if (!token) return stale(context);
    const { action, parts } = token;
    if (action === 'a') return (await runner.press(context, parts)) ?? stale(context);
    const press = presses.get(action);
    if (!isReady(context) && !press?.open) return firstContact(context, '');
    return (await press?.does(context, parts)) ?? stale(context);
  }

  async function wrote(
    context: Context,
    { token: text, words }: Did & { is: 'wrote' },
  ): Promise<Replies> {
    const press = parseToken(text);
    if (press?.action !== 'write') return stale(context);
    if (words.length > LONGEST) return withWayOn(context, 'too-long');
    return (await runner.write(context, press.parts, words.trim())) ?? stale(context);
  }

  /** Says it and goes on where things stand, so that nobody is left with a refusal alone. */
  async function withWayOn(context: Context, id: string): Promise<Replies> {
    if (!isReady(context)) return [...notice(id), ...(await firstContact(context, ''))];
    return [...notice(id), ...((await runner.askAgain(context)) ?? notUnderstood())];
  }

  /** Asks the first contact's open question; a date that was said before it is kept for afterwards. */
  async function firstContact(context: Context, heard: string): Promise<Replies> {
    const again = context.person.draft && (await runner.askAgain(context));
    if (again) return again;
    return runner.open(context, FIRST_CONTACT, { answers: heard === '' ? {} : { heard } });
  }

  function commandNamed(word: string): Command | undefined {
    const bare = word.replace(/^\//, '');
    return commands.find((command) => command.listed !== 'nobody' && sameWord(command.name, bare));
  }

  return {
    runner,
    take,
    run,
    toStranger,
    isOfRoom: (action) => rooms.has(action),
    inRoom: async (context, { action, parts }) => rooms.get(action)?.(context, parts),
    isPublic: (action) => visits.has(action),
    visit: async (visit, { action, parts }) => visits.get(action)?.(visit, parts),
  };
}

function isReady({ person }: Context): boolean {
  return person.consent.is !== 'never';
}

function asking(words: string): Asked {
  return { words, options: {} };
}

/** What a command would do, as one line of words, to be understood again after the first contact. */
function lineOf(command: Command, { words, options }: Asked): string {
  if (command.name !== 'add') return '';
  return [...Object.values(options), words].filter((part) => part !== '').join(' ');
}

/** Of two commands that answer the same button one would never hear of it. */
function byAction<T>(all: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const found = new Map(all);
  if (found.size < all.length) throw new Error('two commands answer one button');
  return found;
}

function notice(...ids: readonly string[]): Replies {
  return [say({ kind: 'notice', say: ids.map((id) => ({ id })) })];
}

import { draftOf, withDraft } from '../domain/circle.ts';
import type { Draft } from '../domain/draft.ts';
import { draftId, type DraftId } from '../domain/id.ts';
import { DAY } from '../domain/time.ts';
import type { ShownPicture } from '../ports/chat.ts';
import type { Say } from '../text/view.ts';
import { say, sayInstead, type Context, type Replies } from './command.ts';
import {
  doubtOf,
  doubtQuestion,
  merged,
  openField,
  questionOf,
  type Answers,
  type Field,
  type Form,
  type Reading,
} from './form.ts';

/** Runs forms: opens them, takes answers in any order they come, asks what is open, finishes. */
export interface Runner {
  /** `first`: words already said for one of its fields, to be understood or asked about before all else. */
  open(context: Context, form: string, opening: Opening): Promise<Replies>;
  /**
   * Words typed with no command: an answer to the newest open question; undefined when none is open. Where they answer
   * nothing and there is something else to do with them, `instead` does it, and the question stays open.
   */
  take(context: Context, words: string, instead?: Instead): Promise<Replies | undefined>;
  /**
   * A picture with the words under it: the picture for the newest form, where that takes one and was touched within the
   * last day, and the words for its open question. Undefined where it takes none.
   */
  show(context: Context, picture: ShownPicture, words: string): Promise<Replies | undefined>;
  /** Whether a question that is answered in own words was asked within the last day. */
  awaitsWords(context: Context): boolean;
  /** An answer by button, or words written into a form that a button opened. */
  /** Undefined when that question is closed. */
  press(context: Context, parts: readonly string[]): Promise<Replies | undefined>;
  write(context: Context, parts: readonly string[], words: string): Promise<Replies | undefined>;
  /** Asks the open question of that draft again, or of the newest; undefined when none is open. */
  askAgain(context: Context, draft?: DraftId): Promise<Replies | undefined>;
  /** Drops what was half filled; false when there was nothing. */
  drop(context: Context): Promise<boolean>;
}

export interface Opening {
  readonly answers: Answers;
  readonly first?: { readonly field: string; readonly words: string };
}

export type Instead = () => Promise<Replies>;

interface Held {
  readonly form: Form;
  readonly draft: Draft;
}

/** For a button of a doubt that is settled. */
const STALE: Say = { id: 'stale-button' };

export function createRunner(forms: readonly Form[]): Runner {
  const byName = new Map(forms.map((form) => [form.name, form]));

  function heldAt(draft: Draft | undefined): Held | undefined {
    const form = draft && byName.get(draft.form);
    return draft && form ? { form, draft } : undefined;
  }

  /** The half-filled form that was touched last: one may lie in each of the documents. */
  function newest({ person, circle, campaign }: Context): Held | undefined {
    const shared = [circle, ...(campaign ? [campaign] : [])].map((one) => draftOf(one, person.id));
    const open = [person.draft, ...shared].map(heldAt).filter((held) => held !== undefined);
    return open.sort((one, other) => other.draft.since - one.draft.since)[0];
  }

  function find({ person, circle, campaign }: Context, id: string | undefined): Held | undefined {
    const wanted = draftId(id ?? '');
    const shared = [circle, ...(campaign ? [campaign] : [])].map((one) => draftOf(one, person.id));
    const drafts = [person.draft, ...shared];
    return heldAt(drafts.find((draft) => draft !== undefined && draft.id === wanted));
  }

  async function open(context: Context, name: string, opening: Opening): Promise<Replies> {
    const form = byName.get(name);
    if (!form) throw new Error('no such form');
    const id = draftId(context.chance.word(10))!;
    const { answers, first } = opening;
    const draft: Draft = {
      id,
      form: name,
      since: context.now,
      answers,
      asking: first?.field ?? '',
    };
    const field = first && form.fields.find((one) => one.name === first.field);
    if (!field) return proceed(context, { form, draft }, []);
    return handle(context, { form, draft }, field.read(first.words, answers, context));
  }

  /** Keeps the draft with the next open question and asks it; finishes the form when none is open. */
  async function proceed(context: Context, held: Held, before: readonly Say[]): Promise<Replies> {
    const { form, draft } = held;
    const field = openField(form, draft.answers, context);
    if (!field) return form.finish(context, draft.answers);
    const { doubt: _, ...clear } = draft;
    const asking = { ...clear, asking: field.name, since: context.now };
    const kept = await keepDraft(context, form, asking);
    return [say(questionOf(asking, field.ask(draft.answers, kept), before))];
  }

  async function handle(context: Context, held: Held, reading: Reading): Promise<Replies> {
    const { form, draft } = held;
    switch (reading.is) {
      case 'answer':
        return proceed(
          context,
          { form, draft: { ...draft, answers: merged(draft.answers, reading) } },
          reading.said ?? [],
        );
      case 'unclear':
        return proceed(context, held, reading.say);
      case 'doubt': {
        const doubt = doubtOf(reading);
        const doubtful = { ...draft, doubt, since: context.now };
        await keepDraft(context, form, doubtful);
        return [say(doubtQuestion(doubtful, doubt, fieldOf(held)))];
      }
      case 'elsewhere':
        return reading.go(context);
    }
  }

  async function take(context: Context, words: string, instead?: Instead) {
    const held = newest(context);
    if (!held?.draft.asking) return undefined;
    const reading = fieldOf(held).read(words, held.draft.answers, context);
    return reading.is === 'unclear' && instead ? instead() : handle(context, held, reading);
  }

  async function show(context: Context, picture: ShownPicture, words: string) {
    const held = newest(context);
    if (!held || context.now - held.draft.since > DAY) return undefined;
    const meaning = held.form.shown?.(held.draft.answers, context);
    const hung = meaning && (await context.campaigns.hang(picture));
    if (!meaning || !hung) return undefined;
    if (hung.is === 'not-taken') {
      return besides(context, held, { says: [{ id: `picture-${hung.because}` }], words });
    }
    const answers = { ...held.draft.answers, ...meaning(hung.ref) };
    const more = { ...held, draft: { ...held.draft, answers } };
    const kept = await keepDraft(context, held.form, more.draft);
    return besides(kept, more, { says: [{ id: 'picture-taken' }], words });
  }

  /** The words that came with something go to the question that is open, if one is that takes them. */
  async function besides(
    context: Context,
    held: Held,
    { says, words }: { readonly says: readonly Say[]; readonly words: string },
  ): Promise<Replies> {
    const { answers, asking } = held.draft;
    const field = openField(held.form, answers, context);
    const isHeard = words !== '' && field?.name === asking && awaitsWords(context);
    const left: readonly Say[] = isHeard || words === '' ? [] : [{ id: 'picture-words-left' }];
    if (field && !isHeard) return proceed(context, held, [...says, ...left]);
    const replies = field
      ? await handle(context, held, field.read(words, answers, context))
      : await proceed(context, held, []);
    return [say({ kind: 'notice', say: [...says, ...left] }), ...replies];
  }

  function awaitsWords(context: Context): boolean {
    const held = newest(context);
    if (!held?.draft.asking || context.now - held.draft.since > DAY) return false;
    const asking = fieldOf(held).ask(held.draft.answers, context);
    return 'write' in asking && asking.write;
  }

  async function press(context: Context, parts: readonly string[]) {
    const [id, name, word = ''] = parts;
    const held = find(context, id);
    const field = held?.form.fields.find((one) => one.name === name);
    if (!held || !field) return undefined;
    const asked: Held = { ...held, draft: { ...held.draft, asking: field.name } };
    return (await handle(context, asked, chosen(asked, field, { word, context }))).map(inPlace);
  }

  async function write(context: Context, parts: readonly string[], words: string) {
    const [id, name] = parts;
    const held = find(context, id);
    const field = held?.form.fields.find((one) => one.name === name);
    if (!held || !field) return undefined;
    const asked: Held = { ...held, draft: { ...held.draft, asking: field.name } };
    return handle(context, asked, field.read(words, held.draft.answers, context));
  }

  async function askAgain(context: Context, draft?: DraftId): Promise<Replies | undefined> {
    const held = draft ? find(context, draft) : newest(context);
    return held && proceed(context, held, []);
  }

  async function drop(context: Context): Promise<boolean> {
    const held = newest(context);
    if (!held) return false;
    await keepDraft(context, held.form, undefined);
    return true;
  }

  return { open, take, show, awaitsWords, press, write, askAgain, drop };
}

function fieldOf({ form, draft }: Held): Field {
  const field = form.fields.find((one) => one.name === draft.asking) ?? form.fields[0];
  if (!field) throw new Error('a form without fields');
  return field;
}

function chosen(held: Held, field: Field, pressed: { word: string; context: Context }): Reading {
  const { word, context } = pressed;
  const readings = held.draft.doubt?.readings ?? {};
  const doubtful = Object.hasOwn(readings, word) ? readings[word] : undefined;
  if (doubtful) return { is: 'answer', answers: doubtful as Answers };
  if (word.startsWith('_')) return { is: 'unclear', say: [STALE] };
  return field.choose(word, held.draft.answers, context);
}

/** The views that ask something. */
const ASKING: ReadonlySet<string> = new Set(['question', 'read-back', 'deadlines']);

/** The next question takes the place of the one whose button was pressed; a file or a second message does not. */
function inPlace(reply: Replies[number], place: number): Replies[number] {
  const asks = ASKING.has(reply.view.kind);
  return asks && place === 0 ? sayInstead(reply.view) : reply;
}

/** Puts the draft where the form keeps it, or takes it away. */
export function keepDraft(
  context: Context,
  form: Form,
  draft: Draft | undefined,
): Promise<Context> {
  if (form.kept === 'circle') {
    return context.changeCircle((circle) => withDraft(circle, context.person.id, draft));
  }
  if (form.kept === 'campaign') {
    return context.changeCampaign((campaign) => withDraft(campaign, context.person.id, draft));
  }
  return context.changeMe(({ draft: _, ...person }) =>
    draft ? { ...(form.settles?.(person, draft.answers) ?? person), draft } : person,
  );
}

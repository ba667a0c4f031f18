import type { Circle } from '../domain/circle.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Channel } from '../domain/channel.ts';
import type {
  CampaignId,
  ChannelId,
  CircleId,
  DraftId,
  EventId,
  KeyDateId,
  PersonId,
} from '../domain/id.ts';
import type { Language } from '../domain/language.ts';
import type {
  CampaignInvitation,
  Connecting,
  Invitation,
  People,
  Person,
} from '../domain/person.ts';
import type { Follower } from '../domain/campaign/crowd.ts';
import type { Sign } from '../domain/campaign/sign.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { PublicPlace, Reply, Sender, ShownPicture } from '../ports/chat.ts';
import type { Bots } from '../text/voice.ts';
import type { View } from '../text/view.ts';
import type { CodeAsks, CodeCheck, NewCode } from './code.ts';
import type { Delivered } from './delivery.ts';
import type { Admitted } from './inviting.ts';
import type { Followed } from './followed.ts';
import type { Hung } from './gallery.ts';
import type { Answers, Form } from './form.ts';
import type { Opening } from './runner.ts';
import type { StatusFacts } from './status.ts';
import type { Spread } from './progress.ts';
import type { Greeted } from './visit.ts';

export type Replies = readonly Reply[];

/** What followed a command: words, or options filled in by name. */
export interface Asked {
  readonly words: string;
  readonly options: Readonly<Record<string, string>>;
}

/** What a command's options look like on platforms that show them; the sentences are `option-<field>`. */
export interface Option {
  readonly field: string;
  /** Values to choose from, each said by `<say><value>`; undefined when words are typed. */
  readonly choices?: { readonly say: string; readonly values: readonly string[] };
  /** The desk says how half-typed words are understood. */
  readonly suggests?: boolean;
}

/**
 * One command: what it is called and takes, what it does, the forms that ask for what is missing, and the
 * buttons that belong to it. The same on every platform.
 */
export interface Command {
  /** `[a-z]{1,32}`; its other names and its description are `command-<name>` in the locale files. */
  readonly name: string;
  /** In whose menus it is. `unlisted` is understood but in none; `nobody` has buttons or forms only. */
  readonly listed: 'everyone' | 'operator' | 'unlisted' | 'nobody';
  /** Whether somebody who has not finished the first contact may use it. */
  readonly open?: boolean;
  readonly options?: readonly Option[];
  /** The answer to somebody of whom nothing is kept, where it needs no first contact; nothing is kept then either. */
  readonly stranger?: () => Replies;
  readonly run?: (context: Context, asked: Asked) => Promise<Replies>;
  readonly forms?: readonly Form[];
  /**
   * What is said after something else that this person typed, where that asked nothing itself: a question of theirs that
   * was left open. Undefined when there is none.
   */
  readonly onward?: (context: Context) => Promise<Replies | undefined>;
  /** What its buttons do, by the action in their token. The parts may be old or forged: undefined for those. */
  readonly presses?: Readonly<Record<string, Press>>;
  /**
   * What buttons of public posts do, by their action: pressed by anybody, in a channel or in private, or followed
   * as a link. The first part of such a token is the campaign's id. No action is in `presses` too.
   */
  readonly visits?: Readonly<Record<string, PublicPress>>;
  /**
   * What buttons in the private room of a circle do, by their action: pressed there by one of its members, answered to
   * the presser alone. The first part of such a token is the circle's id, and that circle is the context's.
   */
  readonly rooms?: Readonly<Record<string, Press>>;
}

/** What is answered is seen by the presser alone. Undefined where the button's thing is gone. */
export type PublicPress = (visit: Visit, parts: readonly string[]) => Promise<Replies | undefined>;

/**
 * All that can be reached from a public post: the campaign that its button names, and one's own place among its
 * followers. The presser may be somebody of whom nothing is known, and nothing is kept of them before `meet`.
 */
export interface Visit {
  readonly from: Sender;
  /** Where it was pressed; undefined in private. */
  readonly place?: PublicPlace;
  readonly campaign: Campaign;
  readonly person?: Person;
  /** As what they are among its followers. */
  readonly follower?: Follower;
  readonly language: Language;
  readonly now: Instant;
  readonly chance: Chance;
  readonly bots: Bots;
  /** Whether a private chat with them is open, as far as anybody knows. */
  readonly canWrite: boolean;
  /** Durable when they resolve; the visit they resolve with shows what holds then. */
  changeCampaign(
    apply: (campaign: Campaign) => Campaign,
  ): Promise<Visit & { readonly person: Person }>;
  /**
   * Keeps them among those who are written to about this campaign. Without `follows` what held stays, and who is
   * new hears only of what they answered to.
   */
  enter(
    how: Partial<Pick<Follower, 'follows' | 'often' | 'direct'>>,
  ): Promise<Visit & { readonly person: Person }>;
  /** They follow no more: what is kept of them here is erased with their answers to rallies to come. */
  leave(): Promise<Visit>;
  /** The language in which they are written to from now on. */
  speaks(language: Language): Promise<Visit & { readonly person: Person }>;
  /** What was typed because a button asked for words (`asks`); undefined for a press. */
  readonly words?: string;
  /**
   * The next words that they type in private, or write into the field that this token opens, come to that action with
   * these parts after the campaign's id. Undefined while another question of theirs waits for words.
   */
  asks(action: string, ...parts: readonly string[]): Promise<string | undefined>;
  /** No words are waited for any more. */
  hush(): Promise<void>;
  /** All campaigns that they follow. */
  followed(): Promise<readonly Campaign[]>;
  /** What the circle lets this campaign know; undefined of a campaign of no case. */
  sign(): Promise<Sign | undefined>;
  /** Gives them the role by which that channel calls people, or takes it. */
  called(id: ChannelId, given: boolean): Promise<'done' | 'no-rights' | 'not-now'>;
  /** Opens the private chat with them, singly, by a greeting; only after they asked for it. */
  greet(): Promise<Greeted>;
}

export type Press = (context: Context, parts: readonly string[]) => Promise<Replies | undefined>;

export function defineCommand(command: Command): Command {
  return command;
}

/** All that a command can reach: its person, their circle, now, and changes to these. No store, no platform. */
export interface Context {
  readonly from: Sender;
  readonly person: Person;
  readonly circle: Circle;
  /**
   * The campaign that they run and look at; or the one that a button names, when they run it or are of its family.
   * What somebody may do there is looked up in it (`isOrganizer`).
   */
  readonly campaign?: Campaign;
  /** The people whom the circle's plan speaks to. */
  readonly people: People;
  readonly now: Instant;
  readonly chance: Chance;
  /** Where people find this bot. */
  readonly bots: Bots;
  readonly isOperator: boolean;
  /** Durable when they resolve; the context they resolve with shows what holds then. */
  changeMe(apply: (person: Person) => Person): Promise<Context>;
  changeCircle(apply: (circle: Circle) => Circle): Promise<Context>;
  /** Throws when there is no campaign. */
  changeCampaign(apply: (campaign: Campaign) => Campaign): Promise<Context>;
  /** Runs another command for this person, as if they had given it. */
  run(command: string, words?: string): Promise<Replies>;
  /** Asks the open question of that draft again, or of the newest; undefined when none is open. */
  askAgain(draft?: DraftId): Promise<Replies | undefined>;
  /** Drops what was half filled; false when there was nothing. */
  drop(): Promise<boolean>;
  /** Opens a form with these answers already given, and asks the first question that is open. */
  open(form: string, answers?: Answers, first?: Opening['first']): Promise<Replies>;
  /** Sends the test message to the account that this person is speaking from, and marks what that taught. */
  prove(): Promise<Delivered>;
  readonly codes: {
    /** Makes a one-time code of this person's; an older one is void from then on. */
    issue(code: NewCode): Promise<string>;
    /** Who gave out this code, and for what, without using it up. */
    peek(words: string): Promise<CodeCheck | CodeAsks>;
    /** Joins this account to the person who gave out the code. */
    redeem(words: string): Promise<CodeCheck>;
    /**
     * Lets whoever used this person's family code into their circle, or not. Their name; undefined when that
     * question is over or they cannot be let in.
     */
    answer(find: string, yes: boolean): Promise<string | undefined>;
    /** The person who was trusted is so no more. */
    untrust(): Promise<Context>;
  };
  /** What changes who is in the circle; each looks at the newest documents whether this person may. */
  readonly circles: {
    /** All circles that this person is in, their own first. */
    all(): Promise<readonly Circle[]>;
    /** First names of the family. */
    names(circle: Circle): Promise<string>;
    /** The words of a new invitation; undefined when they may not invite. */
    invite(role: Invitation['role']): Promise<string | undefined>;
    /** Lets in, or not, whoever used that invitation; undefined when that question is over. */
    answer(find: string, yes: boolean): Promise<Admitted | undefined>;
    remove(whom: PersonId): Promise<boolean>;
    /** To be called before this person is called so from now on: warns where somebody has a name like it. */
    renames(called: string): Promise<void>;
    handOver(to: PersonId): Promise<boolean>;
    /** Out of this circle, with all that is theirs in it. */
    leave(): Promise<void>;
    dissolve(): Promise<boolean>;
    /** Looks at that one of theirs from now on. */
    turnTo(id: CircleId): Promise<Context | undefined>;
  };
  readonly campaigns: {
    /** Those that this person runs. */
    all(): Promise<readonly Campaign[]>;
    /** What the circle lets its campaign know; undefined of a campaign of no case. */
    sign(campaign: Campaign): Promise<Sign | undefined>;
    /** A new one, run and led by this person, and looked at from then on. */
    begin(campaign: Pick<Campaign, 'languages' | 'of' | 'awaits'>): Promise<Context>;
    turnTo(id: CampaignId): Promise<Context | undefined>;
    /** The same with that campaign looked at, for those who run it and for its family. */
    within(id: CampaignId): Promise<Context | undefined>;
    /** How many follow it. */
    followers(campaign: Campaign): Promise<number>;
    /** Those of the campaign that is looked at; each looks at the newest documents whether this person may. */
    invite(as: CampaignInvitation['as']): Promise<string | undefined>;
    /** Lets in, or not, whoever used that code; their name, undefined when that question is over. */
    answer(find: string, yes: boolean): Promise<string | undefined>;
    remove(whom: PersonId): Promise<boolean>;
    handOver(to: PersonId): Promise<boolean>;
    leave(): Promise<void>;
    /** Those who run it. */
    people(campaign: Campaign): Promise<People>;
    /** The campaigns that may speak of a family that this person is of. */
    ofFamily(): Promise<readonly Campaign[]>;
    /** The circle behind a campaign, for its family alone. */
    circleOf(campaign: Campaign): Promise<Circle | undefined>;
    /** Lets it speak of the family of the circle that this person looks at, where they are family. */
    agree(): Promise<boolean>;
    /** Asks the family of that circle whether it may. */
    askFamily(): Promise<void>;
    /** The family's word on a campaign that somebody of their circle began; undefined when that is over. */
    answerWish(id: CampaignId, yes: boolean): Promise<boolean | undefined>;
    /** It may speak of this family no more. */
    unlink(): Promise<boolean>;
    openDate(opening: { readonly date: KeyDateId; readonly open: boolean }): Promise<boolean>;
    /** Those that they follow, or to a rally of which they answered. */
    followed(): Promise<readonly Followed[]>;
    /** Keeps a picture for the campaign that is looked at; undefined for whoever does not run it. */
    hang(shown: ShownPicture): Promise<Hung | undefined>;
    /** How far what goes to its followers has come. */
    spread(campaign: Campaign): Promise<Spread>;
  };
  readonly channels: {
    /** From now on this person is connecting a group or channel; what a link for it carries. */
    begin(to: Connecting['to']): Promise<string>;
    /** Looks once more what we may do in a channel of the campaign, or in the circle's room. */
    check(of: 'campaign' | 'room', id: ChannelId): Promise<Channel | undefined>;
    /** Makes the role that people can take in that channel's server to be called. */
    makeRole(
      id: ChannelId,
      name: string,
    ): Promise<'made' | 'no-rights' | 'not-leading' | 'not-now'>;
    /** How many are interested in a rally on servers, as these say; undefined where nobody can tell. */
    interested(event: EventId): Promise<number | undefined>;
  };
  /** Erases everything about this person; done, over restarts, once it has begun. */
  leave(): Promise<void>;
  readonly status: () => StatusFacts;
}

/** A reply as a new message. */
export function say(view: View): Reply {
  return { view, instead: false };
}

/** A reply in the place of the message whose button was pressed. */
export function sayInstead(view: View): Reply {
  return { view, instead: true };
}

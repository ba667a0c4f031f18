import type { Campaign } from '../domain/campaign/campaign.ts';
import { picturesIn, type CampaignPicture } from '../domain/campaign/picture.ts';
import type { Crowd } from '../domain/campaign/crowd.ts';
import type { Circle } from '../domain/circle.ts';
import type { CampaignId, CircleId, CrowdId, PersonId, PictureId } from '../domain/id.ts';
import { followingOf, type People, type Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import { DamagedDocument, NotSaved, type Kept, type Key, type Store } from '../ports/store.ts';
import type { Agenda } from './agenda.ts';
import type { Directory } from './directory.ts';
import { createPlaces, type Places } from './places.ts';
import { createWall } from './wall.ts';

/**
 * The documents as the rest of the application reads and changes them: through the store, with the directory
 * and the agenda kept in step. Every change makes its document worth a look now; the tick finds out what is left.
 */
export interface Book {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly directory: Directory;
  readonly places: Places;
  person(id: PersonId): Promise<Person | undefined>;
  circle(id: CircleId): Promise<Circle | undefined>;
  campaign(id: CampaignId): Promise<Campaign | undefined>;
  crowd(id: CrowdId): Promise<Crowd | undefined>;
  picture(id: PictureId): Promise<CampaignPicture | undefined>;
  /** Those of these people who are there and readable. */
  peopleAmong(ids: readonly PersonId[]): Promise<People>;
  /** Members and whom they trust: all whom a circle's plan may speak to. Damaged documents are left out. */
  peopleOf(circle: Circle): Promise<People>;
  /** Durable when it resolves. Resolves with undefined, and writes nothing, when there is no such document. */
  changePerson(id: PersonId, apply: (person: Person) => Person): Promise<Person | undefined>;
  /** Refused (`NotSaved`) while its dates are being brought into another circle, or while it is dissolved. */
  changeCircle(id: CircleId, apply: (circle: Circle) => Circle): Promise<Circle | undefined>;
  /**
   * Its crowds are looked at too, of those who answered only theirs; not when only drafts or its ledger changed. Pictures
   * for which it has no use any more are erased.
   */
  changeCampaign(
    id: CampaignId,
    apply: (campaign: Campaign) => Campaign,
  ): Promise<Campaign | undefined>;
  changeCrowd(id: CrowdId, apply: (crowd: Crowd) => Crowd): Promise<Crowd | undefined>;
  /** A change without asking for a look: for the tick itself, which is looking already. */
  changeQuietly<K extends Key>(key: K, apply: (document: Kept<K>) => Kept<K>): Promise<void>;
  addPerson(person: Person): Promise<void>;
  addCircle(circle: Circle): Promise<void>;
  addCampaign(campaign: Campaign): Promise<void>;
  /** Leaves one alone that is there already. */
  addCrowd(crowd: Crowd): Promise<void>;
  addPicture(picture: CampaignPicture): Promise<void>;
  /** A campaign with its pictures. */
  erase(key: Key): Promise<void>;
}

export interface BookParts {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly directory: Directory;
  readonly now: () => Instant;
}

export function createBook({ store, agenda, directory, now }: BookParts): Book {
  const places = createPlaces();
  const pictures = createWall(store);
  const person = (id: PersonId) => store.read({ kind: 'person', id });
  const circle = (id: CircleId) => store.read({ kind: 'circle', id });

  function touched(document: Person): void {
    directory.know(document.id, document);
    agenda.set({ kind: 'person', id: document.id }, now());
    for (const id of document.circles) agenda.set({ kind: 'circle', id }, now());
  }

  async function touchTrusting(document: Person): Promise<void> {
    for (const id of document.trustedBy) {
      const one = await person(id);
      for (const circle of one?.circles ?? []) agenda.set({ kind: 'circle', id: circle }, now());
    }
  }

  async function changePerson(id: PersonId, apply: (person: Person) => Person) {
    const changed = await changeExisting(store, { kind: 'person', id }, apply);
    if (!changed) return undefined;
    touched(changed);
    await touchTrusting(changed);
    return changed;
  }

  async function changeCircle(id: CircleId, apply: (circle: Circle) => Circle) {
    const changed = await changeExisting(store, { kind: 'circle', id }, (circle) => {
      if ((circle.joins ?? circle.ends) !== undefined) throw new NotSaved('moving');
      return apply(circle);
    });
    if (changed) touchCircle(changed);
    return changed;
  }

  /** What hangs on its dates is looked at with it. */
  function touchCircle(circle: Circle): void {
    const { id, campaigns = [] } = circle;
    places.know(circle);
    agenda.set({ kind: 'circle', id }, now());
    for (const link of campaigns) agenda.set({ kind: 'campaign', id: link.campaign }, now());
  }

  async function changeCampaign(id: CampaignId, apply: (campaign: Campaign) => Campaign) {
    let before: Campaign | undefined;
    const changed = await changeExisting(store, { kind: 'campaign', id }, (campaign) => {
      before = campaign;
      return apply(campaign);
    });
    if (!changed) return undefined;
    places.know(changed);
    agenda.set({ kind: 'campaign', id }, now());
    if (before) await erasePictures(unused(before, changed));
    if (!before || concernsCrowds(before, changed)) {
      for (const crowd of changed.crowds) agenda.set({ kind: 'crowd', id: crowd }, now());
    } else await touchAnswering(changed, answeredAnew(before, changed));
    return changed;
  }

  /** Whose answer to a rally became another one hears of it otherwise from now on. */
  async function touchAnswering({ id }: Campaign, who: readonly PersonId[]): Promise<void> {
    for (const one of who) {
      const found = await person(one);
      const crowd = found && followingOf(found, id)?.crowd;
      if (crowd !== undefined) agenda.set({ kind: 'crowd', id: crowd }, now());
    }
  }

  /** What the disk refuses to erase now is erased at night. */
  async function erasePictures(ids: readonly PictureId[]): Promise<void> {
    for (const id of ids) await pictures.erase(id).catch(isNotSaved);
  }

  /** Of one that cannot be read they are found at night, too. */
  async function picturesOf(key: Key): Promise<readonly PictureId[]> {
    if (key.kind !== 'campaign') return [];
    const campaign = await store.read(key).catch(() => undefined);
    return campaign ? [...picturesIn(campaign)] : [];
  }

  async function changeCrowd(id: CrowdId, apply: (crowd: Crowd) => Crowd) {
    const changed = await changeExisting(store, { kind: 'crowd', id }, apply);
    if (changed) agenda.set({ kind: 'crowd', id }, now());
    return changed;
  }

  return {
    store,
    agenda,
    directory,
    places,
    person,
    circle,
    campaign: (id) => store.read({ kind: 'campaign', id }),
    crowd: (id) => store.read({ kind: 'crowd', id }),
    picture: (id) => pictures.read(id),
    peopleOf: (of) => peopleOf(of, person),
    async peopleAmong(ids) {
      const read = await readAll(ids, person);
      return new Map(read.map((one) => [one.id, one]));
    },
    changePerson,
    changeCircle,
    changeCampaign,
    changeCrowd,
    async changeQuietly(key, apply) {
      await changeExisting(store, key, apply);
    },
    async addPerson(document) {
      touched(await store.change({ kind: 'person', id: document.id }, () => document));
    },
    async addCircle(document) {
      await store.change({ kind: 'circle', id: document.id }, () => document);
      places.know(document);
      agenda.set({ kind: 'circle', id: document.id }, now());
    },
    async addCampaign(document) {
      await store.change({ kind: 'campaign', id: document.id }, () => document);
      places.know(document);
      agenda.set({ kind: 'campaign', id: document.id }, now());
    },
    async addCrowd(document) {
      await store.change({ kind: 'crowd', id: document.id }, (found) => found ?? document);
      agenda.set({ kind: 'crowd', id: document.id }, now());
    },
    async addPicture(document) {
      await store.change({ kind: 'picture', id: document.id }, () => document);
    },
    async erase(key) {
      const gone = await picturesOf(key);
      await (key.kind === 'picture' ? pictures.erase(key.id) : store.erase(key));
      await erasePictures(gone);
      agenda.set(key, undefined);
      places.forget(key);
      if (key.kind === 'person') directory.know(key.id, undefined);
    },
  };
}

/** Thrown out of a change to leave an absent document absent. */
class Absent extends Error {}

/** Whether followers may have to hear of it: anything but answers, drafts and what became of posts. */
function concernsCrowds(before: Campaign, after: Campaign): boolean {
  return (
    before.events !== after.events ||
    before.statements !== after.statements ||
    before.rests !== after.rests ||
    before.closed !== after.closed ||
    before.of !== after.of
  );
}

function unused(before: Campaign, after: Campaign): readonly PictureId[] {
  if (before.statements === after.statements && before.drafts === after.drafts) return [];
  const used = picturesIn(after);
  return [...picturesIn(before)].filter((id) => !used.has(id));
}

function isNotSaved(thrown: unknown): void {
  if (!(thrown instanceof NotSaved)) throw thrown;
}

function answeredAnew(before: Campaign, after: Campaign): readonly PersonId[] {
  if (before.rsvps === after.rsvps) return [];
  const known = new Set(Object.values(before.rsvps).flat());
  return Object.values(after.rsvps)
    .flat()
    .filter((one) => !known.has(one))
    .map(({ by }) => by);
}

async function changeExisting<K extends Key>(
  store: Store,
  key: K,
  apply: (document: Kept<K>) => Kept<K>,
): Promise<Kept<K> | undefined> {
  try {
    return await store.change(key, (document) => {
      if (document === undefined) throw new Absent();
      return apply(document);
    });
  } catch (thrown) {
    if (thrown instanceof Absent) return undefined;
    throw thrown;
  }
}

async function peopleOf(
  circle: Circle,
  person: (id: PersonId) => Promise<Person | undefined>,
): Promise<People> {
  const members = await readAll(
    circle.members.map((member) => member.person),
    person,
  );
  const chosen = members.flatMap(({ trusted }) => (trusted ? [trusted.person] : []));
  const trusted = await readAll(chosen, person);
  return new Map([...trusted, ...members].map((one) => [one.id, one]));
}

/** Those that are there and readable; one damaged document must not silence the others of its circle. */
async function readAll(
  ids: readonly PersonId[],
  person: (id: PersonId) => Promise<Person | undefined>,
): Promise<readonly Person[]> {
  const read = await Promise.all(
    ids.map((id) =>
      person(id).catch((thrown: unknown) => {
        if (thrown instanceof DamagedDocument) return undefined;
        throw thrown;
      }),
    ),
  );
  return read.filter((one) => one !== undefined);
}

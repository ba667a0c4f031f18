import type { Somebody, World } from '../world.ts';

export type Cast = Readonly<Record<'ana' | 'luz' | 'pedro' | 'rosa' | 'nora' | 'otto', Somebody>>;

/** Something that somebody does at a time, on the world's clocks. */
export interface Scene {
  readonly at: string;
  readonly who: (cast: Cast) => readonly Somebody[];
  readonly does: (cast: Cast) => Promise<void>;
  /** How many answers of the bot show that it is done; with fewer it is done again. */
  readonly answers: number;
  /** Whether the documents show that it was done, though no answer came. */
  readonly isDone?: (world: World) => Promise<boolean>;
}

type Name = keyof Cast;

function says(at: string, name: Name, words: string): Scene {
  return { at, who: (cast) => [cast[name]], does: (cast) => cast[name].says(words), answers: 1 };
}

function presses(at: string, name: Name, label: string | RegExp): Scene {
  return { at, who: (cast) => [cast[name]], does: (cast) => cast[name].presses(label), answers: 1 };
}

function passes(at: string): Scene {
  return { at, who: () => [], does: () => Promise.resolve(), answers: 0 };
}

const hasDates =
  (many: number) =>
  async (world: World): Promise<boolean> => {
    const { circles } = await world.documents();
    return circles.flatMap(({ dates }) => dates).length >= many;
  };

const hasMoved = async (world: World): Promise<boolean> => {
  const { circles } = await world.documents();
  return circles.flatMap(({ dates }) => dates).some(({ versions }) => versions.length > 1);
};

async function moves(nora: Somebody): Promise<void> {
  await nora.says('/dates');
  await nora.presses('The date changed');
  await nora.says('October 13 2027');
  await nora.presses(/^The same time/);
  await nora.presses(/^Same: /);
  await nora.presses(/notice/);
  await nora.presses('Yes, save it');
}

/**
 * A check-in from a month before to the week after: a second family comes and its date moves, somebody drives, the
 * day comes and «out» does not, the alarm goes round, and all is well in the end. Somebody leaves for good, and a circle is
 * erased with the last one in it. Meanwhile a rally is announced in a channel, and stands there until it is over.
 */
export const SCRIPT: readonly Scene[] = [
  presses('2027-09-19 12:10', 'ana', 'I need a ride'),
  presses('2027-09-19 12:20', 'luz', 'I can drive'),
  presses('2027-09-19 12:21', 'luz', "I'd rather not say"),
  presses('2027-09-19 12:30', 'ana', 'Yes, that is good'),
  {
    at: '2027-09-20 10:00',
    who: ({ nora }) => [nora],
    does: ({ nora }) => nora.adds('hearing October 12 2027 9:00 am, Boston'),
    answers: 9,
    isDone: hasDates(2),
  },
  {
    at: '2027-09-20 11:00',
    who: ({ otto }) => [otto],
    does: ({ otto }) => otto.adds('cita con ICE 4 de octubre de 2027 9:00 am, Boston'),
    answers: 5,
    isDone: hasDates(3),
  },
  passes('2027-09-28 12:00'),
  says('2027-09-29 10:00', 'otto', '/olvidar'),
  presses('2027-09-29 10:01', 'otto', /^Sí/),
  says('2027-10-01 10:00', 'pedro', '/ajustes'),
  {
    at: '2027-10-02 10:00',
    who: ({ nora }) => [nora],
    does: ({ nora }) => moves(nora),
    answers: 7,
    isDone: hasMoved,
  },
  passes('2027-10-05 15:00'),
  passes('2027-10-05 19:00'),
  passes('2027-10-10 12:00'),
  passes('2027-10-18 20:00'),
  says('2027-10-19 07:10', 'ana', '/here'),
  presses('2027-10-19 07:11', 'ana', 'On my way'),
  presses('2027-10-19 08:05', 'ana', 'Arrived'),
  passes('2027-10-19 13:30'),
  passes('2027-10-19 15:00'),
  presses('2027-10-19 15:10', 'ana', /^Out, going home/),
  says('2027-10-19 17:00', 'luz', '/forget'),
  presses('2027-10-19 17:01', 'luz', /^Yes/),
  passes('2027-10-22 12:00'),
];

import type { KeyDateKind } from '../keydate.ts';
import { onlyMeaning, phraseFinder, type Heard } from './phrase.ts';
import { wordsOf, type Words } from './words.ts';

/** Words that name a kind by themselves, wherever they stand. */
const clear = phraseFinder<KeyDateKind>({
  'check-in': `check-in, check in, check-in ice, check in ice, check-in with ice, checkin, check-ins, ice check-in, ice check in, ice checkin, ice appointment,
    ice date, ice visit, appointment with ice, appointment at ice, report to ice, reporting, reporting date,
    report date, order of supervision, osup, isap, supervision, cita con ice, cita con el ice, cita con la ice,
    cita de ice, cita en ice, cita ice, cita con migracion, cita de migracion, cita en migracion, cita con inmigracion,
    cita con la migra, cita de la migra, cita en la migra, con la migra, cita con ais, cita con aise, cita con aice,
    cita con el ais, sita con ice, sita con ais, sita con aise, sita con aice, sita con la migra, sita de la migra,
    sita con migracion, sita con inmigracion, presentacion,
    presentarme, presentarse, reporte, reportarme, reportarse, reporte con ice, firma, firmar, chequeo,
    chequeo con ice`,
  hearing: `hearing, audiencia en la corte, court hearing, court date, court appointment, immigration hearing, immigration court date,
    master hearing, master calendar, master calendar hearing, individual hearing, merits hearing, bond hearing,
    removal hearing, deportation hearing, trial, audiencia, audiencia preliminar, audiencia individual,
    audiencia de fianza, audiencia de deportacion, audiencia de remocion, cita en la corte, cita de corte,
    cita en corte, cita con el juez, cita con la jueza, fecha de corte, juicio, corte de inmigracion,
    corte de migracion`,
  removal: `removal, removal date, removal order, deportation, deportation date, voluntary departure, departure,
    departure date, order to leave, leave the country, deportacion, fecha de deportacion, remocion, expulsion,
    salida, salida voluntaria, fecha de salida, salir del pais, orden de salida, orden de deportacion`,
  deadline: `deadline, deadline for a paper, plazo para un papel, filing deadline, appeal deadline, deadline to file, due date, last day to file, file by,
    plazo, plazo para apelar, el plazo vence, vence el plazo, vencimiento del plazo, fecha limite, fecha tope,
    ultimo dia para presentar`,
  expiry: `expiry, permit that ends, permiso que se vence, expires, expire, expiration, expiration date, expiry date, work permit, ead, renewal,
    work permit expires, work permit expiration, permiso, permiso de trabajo, vence, se vence, vencimiento, caduca,
    caducidad, expira, expiracion, fecha de vencimiento, renovacion, vence mi permiso, vence el permiso,
    vence mi permiso de trabajo, vence el permiso de trabajo`,
  appointment: `other appointment, another appointment, otra cita, medical appointment, doctor appointment, doctor,
    cita medica, cita con el doctor, cita con la doctora, cita con el medico, biometrics, biometrics appointment, fingerprints, fingerprinting, interview, asylum interview,
    lawyer appointment, appointment with my lawyer, uscis appointment, consulate appointment, biometricos,
    cita de biometricos, datos biometricos, huellas, cita de huellas, toma de huellas, entrevista,
    entrevista de asilo, cita con el abogado, cita con la abogada, cita con mi abogado, cita con mi abogada,
    cita con uscis, cita en el consulado`,
});

/** Words that name a kind only when nothing clearer is there: they may as well name the place. */
const agency = phraseFinder<'check-in' | 'hearing'>({
  'check-in': 'ice, la migra, migracion, immigration office',
  hearing: 'court, immigration court, corte, la corte, judge, juez, jueza, tribunal, eoir',
});

/** Words that fit most kinds. As an answer they name the last of them; «cita» is what most people call a check-in. */
const general = phraseFinder<'appointment'>({ appointment: 'appointment, appt, meeting, reunion' });
const anyKind = phraseFinder<'appointment'>({
  appointment: 'appointment, appt, cita, meeting, reunion',
});

/** Reads which kind of date is meant, as the answer to that question; undefined when none or several fit. */
export function readKind(typed: string): KeyDateKind | undefined {
  const words = wordsOf(typed);
  const heard: readonly (readonly Heard<KeyDateKind>[])[] = [clear, agency, general].map((find) =>
    find(words),
  );
  const clearest = heard.find((some) => some.length > 0);
  return clearest && onlyMeaning(clearest);
}

const OPENING =
  /^(?:(?:hi|hello|hey|hola|buenas tardes|buenas noches|buenas|buenos dias|good morning|good afternoon|i have|we have|tengo|tenemos|hay|my|mi|a|an|una|un|the|la|el|next|other|another|otra|otro|proxima|proximo|nueva|nuevo|new),? ){0,5}/;
/** Behind a kind, words that lead on to the day or the place. */
const LEADING_ON = /^(?: ?[:,-] ?| )?(?:(?:is|es|on|el|for|para) ?(?:$|the ))?/;
const PLACE = /^ (?:office|field|building|oficina|house|room|sala)/;

/** A kind heard at the start of a piece; not `certain` when its word («cita») fits most kinds: it is asked. */
export interface Opening extends Heard<KeyDateKind> {
  readonly certain: boolean;
}

/**
 * The kind with which a piece of a line begins, and the letters that it takes. In the middle of a line an
 * agency's name belongs to the place, so only beginnings count; an agency's own only at the line's.
 */
export function kindAtStart(piece: Words, isLine: boolean): Opening | undefined {
  const from = OPENING.exec(piece.plain)?.[0].length ?? 0;
  const named = clear(piece).find(({ start }) => start === from || start === 0);
  if (named) return taking(named, piece, true);
  const vague = anyKind(piece).find((one) => one.start === from);
  if (vague) return taking(vague, piece, false);
  return isLine ? agencyAt(from, piece) : undefined;
}

function taking(heard: Heard<KeyDateKind>, { plain }: Words, certain: boolean): Opening {
  const on = LEADING_ON.exec(plain.slice(heard.end))?.[0].length ?? 0;
  return { ...heard, start: 0, end: heard.end + on, certain };
}

/** «ICE Hartford» says what it is and where; the words stay for the place. «ICE office» is a place only. */
function agencyAt(from: number, piece: Words): Opening | undefined {
  const heard = agency(piece).find((one) => one.start === from);
  if (!heard || PLACE.test(piece.plain.slice(heard.end))) return undefined;
  const all = taking(heard, piece, true);
  return all.end >= piece.plain.length ? all : { ...all, end: 0 };
}

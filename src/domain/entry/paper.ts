import type { Paper } from '../keydate.ts';
import { onlyMeaning, phraseFinder } from './phrase.ts';
import { wordsOf } from './words.ts';

const find = phraseFinder<Paper>({
  letter:
    'letter, mail, carta, correo, correo postal, call-in letter, call in letter, bag and baggage letter',
  notice: `notice, notice of hearing, hearing notice, notice to appear, nta, court paper, order, paper, form, aviso,
    aviso de audiencia, notificacion, notificacion de la corte, citatorio, citacion, papel, hoja, orden`,
  text: `text, text message, sms, whatsapp, telegram, message, texto, mensaje, mensaje de texto`,
  call: `call, phone call, phone, telephone, called, automated line, hotline, llamada, llamada telefonica, telefono,
    me llamaron`,
  online: `online, internet, web, website, portal, app, ecas, acis, email, e-mail, correo electronico, en linea,
    pagina, pagina web`,
  other: 'other, something else, no paper, in person, otro, otra, otra cosa, sin papel, en persona',
});

/** Reads what a date was read from, as the answer to that question; undefined when nothing or several fit. */
export function readPaper(typed: string): Paper | undefined {
  return onlyMeaning(find(wordsOf(typed)));
}

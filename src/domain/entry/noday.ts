import { wordsOf } from './words.ts';

/** Whole answers to «is there another date?» that hold none: thanks, «I do not know», «not yet», «nothing». */
const NO_DAY: ReadonlySet<string> = new Set(
  `no, nope, none, nothing, not yet, no not yet, later, not now, i don't know, i dont know, i do not know, don't know,
    dont know, i don't know yet, i dont know yet, idk, no idea, thanks, thank you, thanks a lot, thank you so much,
    thank you very much, no thanks, no thank you, they didn't give me one, they didn't say,
    no todavia, todavia no, aun no, no aun, ahora no, ahorita no, despues, luego, no se, no lo se, yo no se, no sabemos,
    todavia no se, todavia no lo se, aun no se, aun no lo se, no se todavia, no lo se todavia, no se sabe,
    todavia no se sabe, quien sabe, no tengo, todavia no tengo, no hay, todavia no hay, nada, ninguna, ninguno, no gracias,
    gracias, muchas gracias, mil gracias, gracias a dios, no me dieron, no me han dado, todavia no me dan, no dijeron`
    .split(',')
    .map((answer) => answer.trim().replace(/\s+/g, ' ')),
);

/** Whether somebody who was asked for a day says that there is none, or only that they heard. */
export function saysNoDay(typed: string): boolean {
  const { plain } = wordsOf(typed);
  const said = plain.replace(/[’`]/g, "'").replace(/[^\p{L}' ]+/gu, ' ');
  return NO_DAY.has(said.replace(/ +/g, ' ').trim());
}

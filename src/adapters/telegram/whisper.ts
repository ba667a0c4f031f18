import type { Choice, Message } from '../../text/message.ts';
import { plain, type Rich } from '../../text/rich.ts';
import { tame } from '../../text/tame.ts';
import { cut } from './words.ts';

/**
 * What only the one who pressed a button among others is shown: words in a box over the chat, or their private
 * chat with us. Never both: a client that is given words does not open the link (one of «alert», «toast» and «url»
 * in Telegram's own clients, read 2026-11-22), and words alone would lead nowhere.
 */
export type Whisper = { readonly text: string } | { readonly url: string };

/** As many characters as the box takes. */
const MOST = 200;

/** Puts messages into a whisper; undefined when there is nothing to say. `bot` is our user name. */
export function whisperOf(messages: readonly Message[], bot: string): Whisper | undefined {
  const url = messages.flatMap(choicesOf).find((choice) => leadsTo(bot, choice));
  if (url?.is === 'open') return { url: url.url };
  const text = messages.flatMap(wordsOf).join('\n\n');
  return text === '' ? undefined : { text: shortened(text) };
}

function choicesOf({ blocks, choices }: Message): readonly Choice[] {
  const items = blocks.flatMap((block) => (block.is === 'item' ? block.choices : []));
  return [...choices, ...items].flat();
}

/** Telegram opens nothing else at a press than a chat with the bot itself. */
function leadsTo(bot: string, choice: Choice): boolean {
  return bot !== '' && choice.is === 'open' && choice.url.startsWith(`https://t.me/${bot}?start=`);
}

function wordsOf({ blocks }: Message): readonly string[] {
  return blocks
    .map((block) => (block.is === 'rule' ? '' : plain(bare(block.text)).trim()))
    .filter((words) => words !== '');
}

function bare(rich: Rich): Rich {
  return rich.map(({ is, words }) => ({
    is: 'words',
    words: is === 'typed' ? tame(words) : words,
  }));
}

function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const [first = []] = cut([{ is: 'words', words: text }], MOST - 1);
  return `${plain(first).trimEnd()}…`;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { ringIn, trespasses } from './code/arrows.ts';
import { lengthsIn, nodesIn, sourceOf, sourcesIn, type Source } from './code/source.ts';

const SOURCES = sourcesIn('src', 'commands');

test('imports run inward only, and each library is known to its own adapter alone', () => {
  assert.ok(SOURCES.length > 100);
  assert.deepEqual(SOURCES.flatMap(trespasses), []);
});

const PLANTED: readonly (readonly [path: string, text: string])[] = [
  ['src/domain/plan.ts', `import { say } from '../text/say.ts';`],
  ['src/domain/plan.ts', `import type { Store } from '../ports/store.ts';`],
  ['src/domain/plan.ts', `import { TZDate } from '@date-fns/tz';`],
  ['src/text/say.ts', `export * from '../app/command.ts';`],
  ['src/ports/store.ts', `export type { Command } from '../app/command.ts';`],
  ['src/app/desk.ts', `import { MemoryStore } from '../adapters/memory/store.ts';`],
  ['src/app/desk.ts', `import { readFileSync } from 'node:fs';`],
  ['src/app/tick.ts', `const { Bot } = await import('grammy');`],
  ['commands/add.ts', `import { EmbedBuilder } from 'discord.js';`],
  ['commands/add.ts', `import { nodeFiles } from '../src/adapters/lowdb/files.ts';`],
  ['src/adapters/discord/chat.ts', `import { post } from '../telegram/post.ts';`],
  ['src/adapters/telegram/chat.ts', `import { Client } from 'discord.js';`],
  ['src/adapters/telegram/post.ts', `import { VERSION } from '../../start/version.ts';`],
  ['src/adapters/discord/post.ts', `import { writeFileSync } from 'node:fs';`],
  ['src/adapters/smoke/chat.ts', ``],
  ['src/main.ts', `import { MemoryStore } from './adapters/memory/store.ts';`],
  ['src/domain/plan.ts', `import { keyDateId } from './id.js';`],
];

for (const [path, text] of PLANTED) {
  test(`the checker sees what is planted in ${path}: ${text || 'a room that nobody knows'}`, () => {
    assert.equal(trespasses(sourceOf(path, text)).length, 1);
  });
}

test('what is allowed passes the checker', () => {
  const inner = `import { addDays } from 'date-fns';\nimport type { Zone } from './time.ts';`;
  assert.deepEqual(trespasses(sourceOf('src/domain/plan.ts', inner)), []);
  const outer = `import { Bot } from 'grammy';\nimport type { Chat } from '../../ports/chat.ts';`;
  assert.deepEqual(trespasses(sourceOf('src/adapters/telegram/chat.ts', outer)), []);
});

test('no two files need one another to run', () => {
  assert.equal(ringIn(SOURCES), undefined);
});

test('the checker sees a ring, and forgives one of types alone', () => {
  const [a, b] = [
    sourceOf('src/domain/a.ts', `import { b } from './b.ts';`),
    sourceOf('src/domain/b.ts', `import { c } from './c.ts';`),
  ];
  const c = (text: string) => sourceOf('src/domain/c.ts', text);
  assert.equal(ringIn([a, b, c(`import { a } from './a.ts';`)])?.length, 4);
  assert.equal(ringIn([a, b, c(`import type { A } from './a.ts';`)]), undefined);
});

/** What the type checker is talked out of, and what prints behind the journal's back. */
function slips({ path, tree }: Source): readonly string[] {
  return nodesIn(tree).flatMap((node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return [`${path} says any`];
    if (ts.isAsExpression(node) && isThroughUnknown(node)) return [`${path} casts through unknown`];
    if (ts.isIdentifier(node) && node.text === 'console') return [`${path} uses the console`];
    return [];
  });
}

function isThroughUnknown({ expression }: ts.AsExpression): boolean {
  return ts.isAsExpression(expression) && expression.type.kind === ts.SyntaxKind.UnknownKeyword;
}

test('no any, no cast through unknown and no console', () => {
  assert.deepEqual(SOURCES.flatMap(slips), []);
});

test('the checker sees any, a cast through unknown and the console', () => {
  const planted = `export const a: any = 1;\nconst b = a as unknown as string;\nconsole.log(b);`;
  assert.equal(slips(sourceOf('src/app/planted.ts', planted)).length, 3);
});

test('files stay short enough to be read at one sitting', () => {
  const long = SOURCES.filter(({ text }) => text.split('\n').length > 300).map(({ path }) => path);
  assert.deepEqual(long, []);
});

test('functions stay small: half of them at most 13 lines, nine in ten at most 31', () => {
  const lengths = SOURCES.flatMap(lengthsIn).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? Infinity;
  assert.ok(at(0.5) <= 13, `the median is ${at(0.5)}`);
  assert.ok(at(0.9) <= 31, `one in ten is over ${at(0.9)}`);
});

test('the ruler measures a function from its first line to its last', () => {
  const planted = `export function f(): number {\n  const g = () => 1;\n  return g();\n}\n`;
  assert.deepEqual(lengthsIn(sourceOf('src/app/planted.ts', planted)), [4]);
});

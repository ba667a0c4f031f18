import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** A file of ours as the compiler reads it. */
export interface Source {
  /** From the top of the project, with slashes: `src/domain/time.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** The tests run compiled; the sources lie where `npm` runs. */
const ROOT = process.cwd();

export function sourceOf(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) };
}

/** Every TypeScript file below these folders, or these files themselves. */
export function sourcesIn(...places: readonly string[]): readonly Source[] {
  return places
    .flatMap((place) => filesBelow(join(ROOT, place)))
    .map((file) => relative(ROOT, file).split(sep).join('/'))
    .map((path) => sourceOf(path, readFileSync(join(ROOT, path), 'utf8')));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => join(folder, path));
}

/** What a file takes from elsewhere: `import`, `export … from` and `import()`, of types as well. */
export interface Taken {
  /** As it is written. */
  readonly from: string;
  /** The path of one of our own files; undefined for a package. */
  readonly ours: string | undefined;
  /** Whether anything is left of it when the types are gone. */
  readonly runs: boolean;
}

export function takenBy({ path, tree }: Source): readonly Taken[] {
  const taken: Taken[] = [];
  const take = (node: ts.Node | undefined, runs: boolean) => {
    if (!node || !ts.isStringLiteral(node)) return;
    const from = node.text;
    const ours = from.startsWith('.') ? posix.join(dirname(path), from) : undefined;
    taken.push({ from, ours, runs });
  };
  for (const node of nodesIn(tree)) {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, !isOfTypes(node));
    if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, !node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], true);
    }
  }
  return taken;
}

function isOfTypes({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** The node and everything in it, outermost first. */
export function nodesIn(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  return [node, ...children.flatMap(nodesIn)];
}

/** How many lines each function of more than one expression takes, those inside it included. */
export function lengthsIn({ tree }: Source): readonly number[] {
  return nodesIn(tree)
    .filter((node) => ts.isFunctionLike(node))
    .filter((node) => 'body' in node && node.body !== undefined && ts.isBlock(node.body))
    .map((node) => {
      const line = (place: number) => tree.getLineAndCharacterOfPosition(place).line;
      return line(node.end) - line(node.getStart(tree)) + 1;
    });
}

/**
 * Joins the compiled program into a few files under `dist/start`, since loading three hundred takes longer than
 * running them. Libraries stay outside; what only one platform needs stays in a file that only it loads. On a
 * machine for which esbuild has no program the start takes the compiled files one by one, and is a little slower.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

const dist = process.argv[2] ?? 'dist';
const start = `${dist}/start`;

rmSync(start, { recursive: true, force: true });
if (!(await bundled())) {
  mkdirSync(start, { recursive: true });
  writeFileSync(`${start}/main.js`, "import '../src/main.js';\n");
}

/** False where esbuild cannot run; a mistake of ours in what is joined is thrown. */
async function bundled() {
  try {
    const { build } = await import('esbuild');
    await build({
      entryPoints: [`${dist}/src/main.js`],
      outdir: start,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
    });
    cpSync(`${dist}/src/text/locales`, `${start}/locales`, { recursive: true });
    return true;
  } catch (problem) {
    if (Array.isArray(problem?.errors) && problem.errors.length > 0) throw problem;
    process.stderr.write('esbuild cannot run here: the bot starts from its single files.\n');
    return false;
  }
}

// Builds the two comparison pages: small, for production, and outside the repository.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SEEDS = new URL('../../seeds/questions.json', import.meta.url);

/** The two options that are no levels, in their order on the page. The user interface has their words, not the seeds. */
const SKIPS = ['Emme osaa sanoa', 'Ei koske meidän toimintaamme'];

/** The questions as a page needs them: `id`, `text`, `help`, and `options`, each with a `name` and most with what it `means`. */
export async function questions() {
  const seeds = JSON.parse(await readFile(SEEDS, 'utf8'));
  return seeds.questions.map(({ id, text, help, levels }) => ({
    id,
    text: text.fi,
    help: help.fi,
    options: [
      ...levels.map((means, at) => ({ name: seeds.levels[at].name.fi, means: means.fi })),
      ...SKIPS.map((name) => ({ name })),
    ],
  }));
}

/**
 * Builds the comparison page of a source in pages/ into a new temporary folder. Gives the `folder`, and `remove`, which deletes
 * it.
 */
export async function bundle(source) {
  const folder = await mkdtemp(join(tmpdir(), 'peili-bench-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL(`pages/${source}`, import.meta.url))],
      outdir: folder,
      entryNames: '[name]-[hash]',
      bundle: true,
      minify: true,
      legalComments: 'none',
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      metafile: true,
      logLevel: 'error',
      plugins: [seeded(await questions())],
    });
    const built = Object.keys(metafile.outputs).map((file) => basename(file));
    const of = (kind) => built.find((file) => file.endsWith(kind));
    await writeFile(join(folder, 'index.html'), shell(of('.js'), of('.css')));
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}

/** Lets a page import the questions by the name `questions`. */
const seeded = (list) => ({
  name: 'questions',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^questions$/ }, ({ path }) => ({ path, namespace: 'seeds' }));
    onLoad({ filter: /.*/, namespace: 'seeds' }, () => ({ contents: JSON.stringify(list), loader: 'json' }));
  },
});

/** The document. Like ours it says at once that the page is opening, so that the first paint need not wait for the script. */
const shell = (script, style) => `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>24 apukysymystä</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/${style}" />
    <script type="module" src="/${script}"></script>
  </head>
  <body>
    <div id="app"><p>Avataan…</p></div>
  </body>
</html>
`;

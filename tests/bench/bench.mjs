// Measures the built site beside two pages that ask the same questions, one with SurveyJS and one with React, and checks our
// budgets. Run it with `node tests/bench/bench.mjs [--site DIR] [--rounds N]` after a build.
import { access } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUDGETS, broken } from './budgets.mjs';
import { bundle, questions } from './bundle.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { walk } from './measure/actions.mjs';
import { launch } from './measure/browser.mjs';
import { firstLoad, look, start, usable } from './measure/load.mjs';
import { memory } from './measure/memory.mjs';
import { report, summary } from './report.mjs';
import { serve } from './server.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** A percentile needs more than a few walks, and what is kept in memory hardly varies. */
const FEWEST_WALKS = 3;
const MOST_MEMORY_ROUNDS = 3;

async function main() {
  const { site, rounds } = options();
  await access(join(site, 'index.html')).catch(() => {
    throw new Error(`there is no site in ${site}; build it first, or name its folder with --site`);
  });
  const began = Date.now();
  const [busyBefore] = loadavg();
  const asked = await questions();
  const undo = [];
  try {
    const pages = [];
    for (const contestant of CONTESTANTS) {
      const { folder, remove } = contestant.source ? await bundle(contestant.source) : { folder: site, remove: () => {} };
      undo.push(remove);
      const server = await serve(folder);
      undo.push(server.stop);
      pages.push({ ...contestant, server, figures: figures() });
    }
    const browser = await launch();
    undo.push(() => browser.close());
    for (const page of pages) {
      page.figures.question = await firstLoad(browser, page, page.question);
      page.figures.load = page.start ? await firstLoad(browser, page, page.start) : page.figures.question;
    }
    for (let round = 0; round < Math.max(rounds, FEWEST_WALKS); round += 1) {
      for (const page of turned(pages, round)) {
        if (round < rounds) await loads(browser, page);
        page.figures.walks.push(await walk(browser, page, asked, round));
        if (round < Math.min(rounds, MOST_MEMORY_ROUNDS)) page.figures.memory.push(await memory(browser, page, asked));
        console.error(`round ${round + 1}: ${page.name} after ${Math.round((Date.now() - began) / 1_000)} s`);
      }
    }
    const [busyAfter] = loadavg();
    const busy = [busyBefore, busyAfter];
    console.log(report(pages, { rounds, browser: browser.version(), processors: cpus(), busy }));
    const faults = broken(summary(pages[0].figures));
    for (const fault of faults) console.error(`OVER BUDGET: ${fault}`);
    if (faults.length === 0) console.log(`All ${Object.keys(BUDGETS).length} budgets are kept, and nothing grows.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    for (const each of undo.reverse()) await each();
  }
}

/** What the command line asks for. */
function options() {
  const { values } = parseArgs({
    options: { site: { type: 'string', default: DIST }, rounds: { type: 'string', default: '5' } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds wants a number from 1 on, not ${values.rounds}`);
  return { site: resolve(values.site), rounds };
}

/** Where the figures of a page are gathered. */
const figures = () => ({ startLooks: [], starts: [], looks: [], usables: [], walks: [], memory: [] });

/** Everything that is measured while a page loads. */
async function loads(browser, page) {
  const { startLooks, starts, looks, usables } = page.figures;
  if (page.start) {
    startLooks.push(await look(browser, page, page.start));
    starts.push(await start(browser, page));
  }
  looks.push(await look(browser, page, page.question));
  usables.push(await usable(browser, page));
}

/** The pages in another order each round, so that none is always measured after the same one. */
const turned = (pages, round) => pages.map((_, at) => pages[(at + round) % pages.length]);

main().catch((error) => {
  console.error(`The benchmark failed: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
});

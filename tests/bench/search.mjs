// Measures what a key stroke in the search costs, at the catalogue's size and with a large catalogue of an organisation's own
// beside it: the work that the letter waits for, and the work for the rows that comes after it. Run it with
// `node tests/bench/search.mjs [--site DIR]`, on a site that is built. The processor is slowed down as in bench.mjs.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.mjs';
import { launch, sleep, slowProcessor, withPage } from './measure/browser.mjs';
import { serve } from './server.mjs';
import { median, p95, table } from './table.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const SEEDS = new URL('../../seeds/models.json', import.meta.url);

/** What is typed, letter by letter: words that are found in several ways, and one that is not. */
const TYPED = ['yksinäinen vanhus', 'velat ja rahahuolet', 'kokemusasiantuntia', 'prison release', 'zzqxwvkjhg'];
const MOST_MODELS = 10_000;
/** A user types no faster. */
const BETWEEN_MS = 60;

const testId = (id) => `[data-testid="${id}"]`;

/** A catalogue of an organisation's, in the words of the embedded models. */
async function organisation(count) {
  const { models } = JSON.parse(await readFile(SEEDS, 'utf8'));
  const all = Array.from({ length: count }, (_, at) => {
    const { title, summary, themes, targetGroups, settings, links } = models[at % models.length];
    const questions = Object.fromEntries(links.map(({ question, why }) => [question, why.fi]));
    return { id: `bench-${at}`, name: `${title.fi} ${at}`, summary: summary.fi, themes, targetGroups, settings, questions };
  });
  const file = { format: 'osallisuuspeili/models', version: 1, questionSet: 'osallisuus-24@1', title: 'bench', models: all };
  return { own: models.length, buffer: Buffer.from(JSON.stringify(file)) };
}

/** The times of all key strokes, in ms, with so many models beside the embedded ones. */
function strokes(browser, contestant, added, buffer) {
  return withPage(browser, contestant, undefined, async ({ page, cdp }) => {
    await page.goto(`${contestant.server.origin}/fi/own/`);
    if (added > 0) {
      await page.locator(testId('open-catalogue')).setInputFiles({ name: 'bench.json', mimeType: 'application/json', buffer });
      await page.waitForSelector(testId('catalogue-in-use'));
    }
    await page.click('header a[href$="/models/"]');
    await page.fill(testId('search'), 'ruoka');
    await page.waitForSelector(testId('why'));
    await slowProcessor(cdp);
    const times = [];
    for (const typed of TYPED) {
      for (let letters = 1; letters <= typed.length; letters += 1) {
        times.push(await page.evaluate(stroke, [testId('search'), typed.slice(0, letters)]));
        await sleep(BETWEEN_MS);
      }
    }
    return times;
  });
}

/**
 * Types one letter more. `letter` is the work that the letter waits for before it can be painted, `rows` the work that searches
 * and changes the page, which the app does once it is painted: timers before and after the app's own tell how long it takes.
 */
async function stroke([selector, text]) {
  const settled = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  });
  const timer = () => new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  });
  const field = document.querySelector(selector);
  field.value = text;
  const before = timer();
  const start = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // The app's own microtasks come before this one.
  await Promise.resolve();
  const letter = performance.now() - start;
  const after = timer();
  const begun = await before;
  await after;
  return { letter, rows: (await settled()) - begun };
}

const { values } = parseArgs({ options: { site: { type: 'string', default: DIST } } });
const server = await serve(values.site);
const browser = await launch();
try {
  const rows = [['models', 'letter, median, ms', 'p95', 'rows, median, ms', 'p95']];
  const contestant = { ...CONTESTANTS[0], server };
  const { own } = await organisation(0);
  for (const added of [0, 1_000 - own, MOST_MODELS - own]) {
    const { buffer } = await organisation(added);
    const times = await strokes(browser, contestant, added, buffer);
    const figures = ['letter', 'rows'].flatMap((part) => [median, p95].map((of) => of(times.map((time) => time[part])).toFixed(1)));
    rows.push([`${own + added}`, ...figures]);
  }
  console.log(`A key stroke in the search, processor slowed down 4 times\n${table(rows)}`);
} finally {
  await browser.close();
  server.stop();
}

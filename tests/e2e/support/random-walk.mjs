// A long random walk through the app with a tab that is killed again and again, against a reference.
//
//     node support/random-walk.mjs [--steps 10000] [--kills 1000] [--seed N] [--site DIR]
//
// The browser is the one of the tests; the site is dist/. The exit code is 1 at the first failure.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import config from '../playwright.config.mjs';
import { serve } from './serve.mjs';
import { anySeed } from './random/rng.mjs';
import { walk } from './random/run.mjs';

const REPORTED_EVERY = 500;

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: process.env.SEED || String(anySeed()) },
    site: { type: 'string' },
  },
});
const [steps, kills, seed] = [values.steps, values.kills, values.seed].map(Number);

const start = performance.now();
const speed = (counts) => {
  const seconds = (performance.now() - start) / 1000;
  return `${Math.round(seconds)} s, ${(counts.steps / seconds).toFixed(1)} steps a second`;
};
const report = (counts) => {
  if (counts.steps % REPORTED_EVERY === 0) console.log(`${counts.steps} steps, ${counts.kills} kills (${speed(counts)})`);
};

console.log(`Random walk of ${steps} steps with ${kills} kills, seed ${seed}`);
const server = await serve(values.site);
const browser = await chromium.launch(config.use.launchOptions);
try {
  const counts = await walk({ browser, origin: server.origin, seed, steps, kills, report });
  for (const [what, count] of Object.entries(counts).toSorted()) console.log(`${String(count).padStart(7)}  ${what}`);
  console.log(`failures 0 (${speed(counts)})`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.stop();
}

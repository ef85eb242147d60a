// A random walk through the app, with tabs that are killed and storage that fails, against a reference of what ought to be.
import { test } from '@playwright/test';
import { walk } from './support/random/run.mjs';

const SEED = Number(process.env.SEED || 1);

test('whatever is done, nothing is lost and nothing breaks', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  console.log(`The seed of the random walk is ${SEED}. SEED chooses another one; support/random-walk.mjs walks further.`);
  await walk({ browser, origin: baseURL, seed: SEED, steps: 500, kills: 50 });
});

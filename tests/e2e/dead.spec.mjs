// When the app cannot start, stops, or misses a file: the user is told, and the answers are safe.
import { expect, test } from '@playwright/test';
import { full } from './support/assessments.mjs';
import {
  KEY, answer, atQuestion, goTo, keep, modelIds, next, open, running, savedFile, seed, startApp, stored, storedText,
} from './support/walk.mjs';

const dead = (page) => page.locator('#dead');
const button = (page, what) => dead(page).locator(`[data-dead="${what}"]`).first();
const saveFromDead = (page) => savedFile(page, () => button(page, 'download').click());

/** The message stands there, and the answers can be taken along. */
async function expectDead(page) {
  await expect(dead(page)).toBeVisible();
  await expect(button(page, 'reload')).toBeVisible();
  expect(JSON.parse((await saveFromDead(page)).text)).toEqual(full());
}

test('after a trap the message stands, and a reload brings everything back', async ({ page }) => {
  const traps = [];
  page.on('pageerror', (error) => traps.push(error.name));
  await seed(page, full());
  await goTo(page, 'q05');
  await answer(page, 'q05', { note: 'just before' });
  await goTo(page, 'q07');
  await expect(dead(page)).toBeHidden();
  await page.evaluate(() => {
    // Leptos clones fixed pieces of a page, such as the parts of question 8, from a template, and counts on it.
    Node.prototype.cloneNode = () => {
      throw new Error('broken by the test');
    };
  });
  await next(page);
  await expect(dead(page)).toBeVisible();
  await expect.poll(() => traps).toContain('RuntimeError');
  const { text } = await saveFromDead(page);
  expect(JSON.parse(text).responses.q05).toEqual({ skip: 'not-applicable', note: 'just before' });
  expect(JSON.parse(text)).toEqual((await stored(page)).assessment);
  await button(page, 'reload').click();
  // The message goes with the frozen page, which had a question on it too.
  await expect(dead(page)).toBeHidden();
  await running(page);
  await expect(page.getByTestId('question')).toBeVisible();
  await goTo(page, 'q05');
  await expect(page.getByTestId('note')).toHaveValue('just before');
});

test('an error of another script does not raise the message', async ({ page }) => {
  await startApp(page);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new Error('of an extension') }));
    return new Promise((done) => setTimeout(done));
  });
  await expect(dead(page)).toBeHidden();
});

const broken = {
  'the wasm is missing': ['**/*.wasm', { status: 404, body: '' }],
  'the wasm is damaged': ['**/*.wasm', { contentType: 'application/wasm', body: Buffer.from('\0asm\x01\0\0\0garbage') }],
  'the wasm is a web page': ['**/*.wasm', { contentType: 'text/html', body: '<!doctype html>' }],
  'the script of the wasm is missing': ['**/app-*/web.js', { status: 404, body: '' }],
  'the questions are missing': ['**/content-fi-*', { status: 404, body: '' }],
  'the questions are damaged': ['**/content-fi-*', { body: Buffer.from([1, 2, 3, 255]) }],
};

for (const [what, [files, response]] of Object.entries(broken)) {
  test(`when ${what} the message stands`, async ({ page }) => {
    await seed(page, full());
    const before = await storedText(page);
    await page.route(files, (route) => route.fulfill(response));
    await page.goto('/fi/question/?id=q02');
    await expectDead(page);
    expect(await storedText(page)).toBe(before);
    await page.unroute(files);
    await button(page, 'reload').click();
    await atQuestion(page, 'q02');
    await expect(page.getByTestId('level-1')).toBeChecked();
  });
}

test('in a browser without WebAssembly the message stands', async ({ page }) => {
  await seed(page, full());
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto('/fi/');
  await expectDead(page);
  await expect(page.locator('.loading'), 'nothing is on its way any more').toBeHidden();
});

test('what cannot be read is handed over by the message as it is', async ({ page }) => {
  const texts = { [KEY]: '{"version":1,"assess', 'osallisuuspeili.settings': '{}' };
  await keep(page, { ...texts, other: 'not the app\'s' });
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto('/fi/');
  expect(JSON.parse((await saveFromDead(page)).text)).toEqual(texts);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of ['/', '/fi/', '/sv/result/', '/en/question/?id=q01']) {
    test(`${address} says what is needed`, async ({ page }) => {
      await page.goto(address);
      const languages = address === '/' ? ['fi', 'sv', 'en'] : [address.slice(1, 3)];
      for (const language of languages) {
        await expect(page.locator(`noscript [lang="${language}"]`)).toBeVisible();
        await expect(page.locator(`noscript [lang="${language}"]`)).toHaveText(/\S/);
      }
      await expect(page.locator('html')).toHaveAttribute('lang', languages[0]);
      await expect(page.locator('.loading')).toBeHidden();
    });
  }
});

test('when the catalogue does not come it can be fetched again', async ({ page }) => {
  await seed(page, full());
  await page.route('**/catalogue-*', (route) => route.abort());
  await open(page, '/fi/result/');
  const failed = page.getByTestId('catalogue-failed');
  await expect(failed).toBeVisible();
  await expect(page.getByTestId('recommendation')).toHaveCount(0);
  await expect(page.getByTestId('score-own-life')).toContainText(/\d/);
  await failed.getByRole('button').click();
  await expect(failed).toBeVisible();
  await page.unroute('**/catalogue-*');
  await failed.getByRole('button').click();
  await expect(failed).toHaveCount(0);
  expect((await modelIds(page.getByTestId('set'))).length).toBeGreaterThanOrEqual(3);
  expect((await stored(page)).assessment).toEqual(full());
});

test('a damaged catalogue counts as one that did not come', async ({ page }) => {
  await seed(page, full());
  await page.route('**/catalogue-*', (route) => route.fulfill({ body: Buffer.from('garbage') }));
  await open(page, '/fi/result/');
  await expect(page.getByTestId('catalogue-failed')).toBeVisible();
  await expect(dead(page)).toBeHidden();
});

test('when the texts of another language do not come the page stays whole in its own', async ({ page }) => {
  await seed(page, full());
  await goTo(page, 'q02');
  const question = await page.locator('h1').textContent();
  await page.route('**/content-sv-*', (route) => route.abort());
  await page.getByTestId('language-sv').click();
  await expect(page.getByTestId('message')).toBeVisible();
  await expect(page.locator('h1')).toHaveText(question);
  await expect(page.getByTestId('note')).toHaveValue(full().responses.q02.note);
  await expect(dead(page)).toBeHidden();
  await expect(page.locator('html'), 'the language of what is shown').toHaveAttribute('lang', 'fi');
});

test('when the texts of another language did not come they can be asked for again', async ({ page }) => {
  await goTo(page, 'q02');
  const question = await page.locator('h1').textContent();
  await page.route('**/content-sv-*', (route) => route.abort());
  await page.getByTestId('language-sv').click();
  await expect(page.getByTestId('message')).toBeVisible();
  await page.unroute('**/content-sv-*');
  await page.getByTestId('language-fi').click();
  await page.getByTestId('language-sv').click();
  await expect(page.locator('h1')).not.toHaveText(question);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

// Everything that was answered is there again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { WILD, allResponses, file, full } from './support/assessments.mjs';
import {
  KEY, LOCALES, answer, atQuestion, goTo, next, open, seed, startApp, stored, storedResponse, storedText, switchTo,
} from './support/walk.mjs';

/** Nothing of a text became markup. */
async function expectHarmless(page) {
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
}

test('each change is kept at once', async ({ page }) => {
  await goTo(page, 'q02');
  const steps = [
    [{ level: 2 }, { level: 2 }],
    [{ note: WILD }, { level: 2, note: WILD }],
    [{ basis: 'data' }, { level: 2, note: WILD, basis: 'data' }],
    [{ important: true }, { level: 2, note: WILD, basis: 'data', important: true }],
    [{ parts: ['found'] }, { level: 2, note: WILD, basis: 'data', important: true, parts: ['found'] }],
    [{ skip: 'dont-know' }, { skip: 'dont-know', note: WILD, basis: 'data', important: true, parts: ['found'] }],
  ];
  for (const [change, kept] of steps) {
    await answer(page, 'q02', change);
    expect(await storedResponse(page, 'q02')).toEqual(kept);
  }
  await page.getByTestId('note').press('End');
  await page.getByTestId('note').pressSequentially('!');
  expect((await storedResponse(page, 'q02')).note, 'every key').toBe(`${WILD}!`);
});

test('a reload and another tab show everything again', async ({ page, context }) => {
  await goTo(page, 'q02');
  await answer(page, 'q02', allResponses().q02);
  const other = await context.newPage();
  for (const view of [page, other]) {
    await goTo(view, 'q02');
    await expect(view.getByTestId('level-1')).toBeChecked();
    await expect(view.getByTestId('note')).toHaveValue(WILD);
    await expect(view.getByTestId('basis')).toHaveValue('participants');
    await expect(view.getByTestId('part-found')).toBeChecked();
    await expect(view.getByTestId('part-met-with-respect')).not.toBeChecked();
    await expectHarmless(view);
  }
});

test('a restart of the browser shows everything again', async ({ baseURL, launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), 'peili-profile-'));
  const start = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL, locale: 'fi-FI' });
  try {
    const before = await start();
    const first = await before.newPage();
    await goTo(first, 'q07');
    await answer(first, 'q07', { level: 4, note: WILD, important: true });
    expect(await storedResponse(first, 'q07')).toEqual({ level: 4, note: WILD, important: true });
    await before.close();

    const after = await start();
    const second = await after.newPage();
    await startApp(second);
    await second.getByTestId('continue').click();
    await atQuestion(second, 'q07');
    await expect(second.getByTestId('level-4')).toBeChecked();
    await expect(second.getByTestId('note')).toHaveValue(WILD);
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('text is shown as text everywhere', async ({ page }) => {
  const texts = { title: `${WILD}1`, organisation: `${WILD}2`, scope: `${WILD}3` };
  await seed(page, file({ ...allResponses(), q01: { level: 0, note: WILD } }, texts));
  const seen = { '': [texts.title], 'review/': [WILD], 'result/': Object.values(texts) };
  for (const [path, all] of Object.entries(seen)) {
    await open(page, `/fi/${path}`);
    for (const text of all) await expect(page.locator('main')).toContainText(text);
    await expectHarmless(page);
  }
  await open(page, '/fi/setup/');
  for (const [field, text] of Object.entries(texts)) await expect(page.getByTestId(field)).toHaveValue(text);
  await goTo(page, 'q01');
  await expect(page.getByTestId('note')).toHaveValue(WILD);
  await expectHarmless(page);
});

test('the start page offers to go on at the very place', async ({ page }) => {
  await startApp(page);
  await expect(page.getByTestId('go-on')).toHaveCount(0);
  await goTo(page, 'q17');
  await answer(page, 'q17', { level: 1 });
  await next(page);
  await atQuestion(page, 'q18');
  for (const locale of LOCALES) {
    await startApp(page, locale);
    // As shown: the activity's name stands on a line of its own before the numbers.
    await expect(page.getByTestId('go-on')).toContainText(/\b1\b.*\b24\b/, { useInnerText: true });
    await page.getByTestId('continue').click();
    await atQuestion(page, 'q18');
  }
  for (const path of ['setup/', 'review/', 'result/']) {
    await open(page, `/fi/${path}`);
    await startApp(page);
    await page.getByTestId('continue').click();
    await expect(page).toHaveURL(new RegExp(`/fi/${path}$`));
  }
});

test('start over deletes, and undo brings everything back', async ({ page }) => {
  await seed(page, full(), 'question/?id=q17');
  await startApp(page);
  await page.getByTestId('start-over').click();
  await expect(page.getByTestId('go-on')).toHaveCount(0);
  await expect.poll(() => storedText(page)).toBeNull();
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('go-on')).toBeVisible();
  const { assessment, place } = await stored(page);
  expect(assessment).toEqual(full());
  expect(place).toBe('question/?id=q17');
});

test('without undo what was deleted stays deleted', async ({ page }) => {
  await seed(page, full());
  await startApp(page);
  await page.getByTestId('start-over').click();
  await expect.poll(() => storedText(page)).toBeNull();
  await startApp(page);
  await expect(page.getByTestId('go-on')).toHaveCount(0);
  await goTo(page, 'q02');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByTestId('note')).toHaveValue('');
});

test('undo comes back also from another page, after new answers', async ({ page }) => {
  await seed(page, full());
  await startApp(page);
  await page.getByTestId('start-over').click();
  await page.getByTestId('start').click();
  await next(page);
  await answer(page, 'q01', { level: 4 });
  await page.getByTestId('undo').click();
  await expect.poll(async () => (await stored(page))?.assessment.responses).toEqual(full().responses);
});

test('the language can be switched without losing place or answers', async ({ page }) => {
  await seed(page, full());
  const titles = new Set();
  for (const path of ['', 'setup/', 'question/?id=q02', 'review/', 'result/', 'method/']) {
    await open(page, `/fi/${path}`);
    for (const locale of ['sv', 'en', 'fi']) {
      await switchTo(page, locale);
      await expect(page).toHaveURL(`/${locale}/${path}`);
      await expect.poll(async () => titles.has(await page.title())).toBe(false);
      titles.add(await page.title());
      if (path.startsWith('question')) {
        await expect(page.getByTestId('level-1')).toBeChecked();
        await expect(page.getByTestId('note')).toHaveValue(WILD);
      }
    }
  }
  expect((await stored(page)).assessment).toEqual(full());
});

test('back and forward lead through the pages without losing anything', async ({ page }) => {
  await goTo(page, 'q01');
  await answer(page, 'q01', { level: 3 });
  await next(page);
  await answer(page, 'q02', { level: 2, note: 'b' });
  await next(page);
  await atQuestion(page, 'q03');
  await page.goBack();
  await atQuestion(page, 'q02');
  await expect(page.getByTestId('note')).toHaveValue('b');
  await page.goBack();
  await atQuestion(page, 'q01');
  await expect(page.getByTestId('level-3')).toBeChecked();
  await page.goForward();
  await atQuestion(page, 'q02');
  await expect(page.getByTestId('level-2')).toBeChecked();
  expect(Object.keys((await stored(page)).assessment.responses)).toEqual(['q01', 'q02']);
  expect(await storedText(page, KEY)).toContain('"place"');
});

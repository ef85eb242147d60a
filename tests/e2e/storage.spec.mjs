// When the browser's storage holds something unreadable, is blocked, or is full.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { file, full } from './support/assessments.mjs';
import {
  ASIDE, KEY, SETTINGS, answer, atQuestion, goTo, keep, next, open, previous, savedFile, seed, startApp, stored, storedResponse,
  storedText, switchTo,
} from './support/walk.mjs';

const aside = (page) => page.getByTestId('aside');
const notKept = (page) => page.getByTestId('not-kept');

const unreadable = {
  'damaged text': '{"version":1,"assessment":{"format":"osallisuuspeili/asse',
  'a later envelope': JSON.stringify({ version: 2, assessment: full(), more: '€ 👩‍👩‍👧 <b>' }),
  'a later file': JSON.stringify({ version: 1, assessment: { ...full(), version: 2 } }),
  'an impossible answer': JSON.stringify({ version: 1, assessment: file({ q01: { level: 7 } }) }),
  'no text': '',
};

for (const [what, text] of Object.entries(unreadable)) {
  test(`${what} is set aside, offered and never lost`, async ({ page }) => {
    await keep(page, { [KEY]: text });
    await startApp(page);
    await expect(aside(page)).toHaveCount(1);
    expect([await storedText(page), await storedText(page, ASIDE)]).toContain(text);

    await goTo(page, 'q01');
    await answer(page, 'q01', { level: 2 });
    expect((await stored(page)).assessment.responses).toEqual({ q01: { level: 2 } });
    expect(await storedText(page, ASIDE)).toBe(text);

    await page.reload();
    await expect(aside(page)).toHaveCount(1);
    await expect(page.getByTestId('level-2')).toBeChecked();
    const [save, drop] = await aside(page).getByRole('button').all();
    expect((await savedFile(page, () => save.click())).text).toBe(text);
    expect(await storedText(page, ASIDE), 'saving it does not remove it').toBe(text);
    await drop.click();
    await expect(aside(page)).toHaveCount(0);
    expect(await storedText(page, ASIDE)).toBeNull();
    await page.reload();
    await expect(page.getByTestId('level-2')).toBeChecked();
    await expect(aside(page)).toHaveCount(0);
  });
}

test('a second unreadable text goes beside the first', async ({ page }) => {
  await keep(page, { [KEY]: 'second', [ASIDE]: 'first' });
  await goTo(page, 'q01');
  await expect(aside(page)).toHaveCount(2);
  await answer(page, 'q01', { level: 2 });
  expect([await storedText(page, ASIDE), await storedText(page, 'osallisuuspeili.aside.2')]).toEqual(['first', 'second']);
});

test('damaged settings do no harm', async ({ page }) => {
  await keep(page, { [SETTINGS]: '{"version":1,"loc' });
  await page.goto('/');
  await expect(page).toHaveURL(/\/fi\/$/);
  await page.getByTestId('language-sv').click();
  await expect.poll(() => storedText(page, SETTINGS)).toBe('{"version":1,"locale":"sv"}');
});

const blocks = {
  'a getter that throws': () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  'no storage at all': () => Object.defineProperty(window, 'localStorage', { value: null }),
};

for (const [how, block] of Object.entries(blocks)) {
  test(`with ${how} the app works on and says so`, async ({ page }) => {
    await page.addInitScript(block);
    await startApp(page);
    await expect(notKept(page)).toBeVisible();
    await page.getByTestId('start').click();
    await next(page);
    await atQuestion(page, 'q01');
    await answer(page, 'q01', { level: 3, note: 'in memory' });
    await expect(notKept(page)).toBeVisible();
    await next(page);
    await atQuestion(page, 'q02');
    await previous(page);
    await expect(page.getByTestId('level-3')).toBeChecked();
    await expect(page.getByTestId('note')).toHaveValue('in memory');
    await switchTo(page, 'en');
    await expect(page.getByTestId('level-3')).toBeChecked();
    const { text } = await savedFile(page, () => notKept(page).getByRole('button').click());
    expect(JSON.parse(text).responses).toEqual({ q01: { level: 3, note: 'in memory' } });
    await expect(page.locator('#dead')).toBeHidden();
  });
}

test('what cannot be reached at the start is not written over', async ({ page }) => {
  await startApp(page);
  const text = JSON.stringify({ version: 1, assessment: full() });
  await keep(page, { [KEY]: text });
  await page.addInitScript(() => {
    const read = Storage.prototype.getItem;
    window.readStored = (key) => read.call(localStorage, key);
    Storage.prototype.getItem = () => {
      throw new DOMException('failing disk', 'UnknownError');
    };
  });
  await goTo(page, 'q03');
  await expect(notKept(page)).toBeVisible();
  await answer(page, 'q03', { level: 0, note: 'meanwhile' });
  await next(page);
  await atQuestion(page, 'q04');
  expect(await page.evaluate((key) => window.readStored(key), KEY)).toBe(text);
});

/** Makes the storage refuse the app's texts while `window.full` is set. */
const fillUp = () => {
  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(key, text) {
    if (window.full && key.startsWith('osallisuuspeili.')) throw new DOMException('full', 'QuotaExceededError');
    return write.call(this, key, text);
  };
};
const setFull = (page, full) => page.evaluate((value) => (window.full = value), full);

test('a full storage is told, keeps what it had, and is forgotten when there is room again', async ({ page }) => {
  await page.addInitScript(fillUp);
  await goTo(page, 'q01');
  await answer(page, 'q01', { level: 3, note: 'kept' });
  await expect(notKept(page)).toHaveCount(0);
  const before = await storedText(page);

  await setFull(page, true);
  await page.getByTestId('level-1').check();
  await expect(notKept(page)).toBeVisible();
  expect(await storedText(page)).toBe(before);
  await next(page);
  await atQuestion(page, 'q02');
  await answer(page, 'q02', { level: 4 });
  await expect(notKept(page)).toBeVisible();
  const { text } = await savedFile(page, () => notKept(page).getByRole('button').click());
  expect(JSON.parse(text).responses).toEqual({ q01: { level: 1, note: 'kept' }, q02: { level: 4 } });
  expect(await storedText(page)).toBe(before);

  await setFull(page, false);
  await page.getByTestId('important').check();
  await expect(notKept(page)).toHaveCount(0);
  expect((await stored(page)).assessment.responses).toEqual({
    q01: { level: 1, note: 'kept' }, q02: { level: 4, important: true },
  });
});

test('without room aside an unreadable text is not written over', async ({ page }) => {
  await page.addInitScript(fillUp);
  await page.addInitScript(() => (window.full = true));
  await keep(page, {});
  await setFull(page, false);
  await page.evaluate((key) => localStorage.setItem(key, 'damaged, but dear'), KEY);
  await goTo(page, 'q01');
  await expect(aside(page)).toHaveCount(1);
  await answer(page, 'q01', { level: 3 });
  await expect(notKept(page)).toBeVisible();
  expect(await storedText(page)).toBe('damaged, but dear');
  await setFull(page, false);
  await answer(page, 'q01', { level: 2 });
  await expect(notKept(page)).toHaveCount(0);
  expect(await storedText(page, ASIDE)).toBe('damaged, but dear');
  expect(await storedResponse(page, 'q01')).toEqual({ level: 2 });
});

test('the browser is asked to keep the storage after the first answer, not before', async ({ page }) => {
  await page.addInitScript(() => {
    window.asked = 0;
    StorageManager.prototype.persist = async () => {
      window.asked += 1;
      return false;
    };
  });
  const asked = () => page.evaluate(() => window.asked);
  await seed(page, file({}));
  await goTo(page, 'q01');
  expect(await asked()).toBe(0);
  await answer(page, 'q01', { level: 1 });
  await expect.poll(asked).toBe(1);
  await answer(page, 'q01', { level: 2, note: 'more' });
  expect(await asked()).toBe(1);
});

test('what is kept and what is saved as a file are the same', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/result/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toEqual((await stored(page)).assessment);
});

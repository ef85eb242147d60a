// Single keys: off until they are switched on, and never in the way of typing or of the browser.
import { expect, test } from '@playwright/test';
import { full } from './support/assessments.mjs';
import {
  SETTINGS, answer, atQuestion, goTo, heading, next, open, running, seed, startApp, stored, storedResponse, storedText, switchTo,
} from './support/walk.mjs';

const dialog = (page) => page.getByTestId('shortcuts');
const button = (page) => page.getByTestId('show-shortcuts');
const box = (page) => page.getByTestId('use-shortcuts');
const chosen = (page) => page.getByTestId('question').getByRole('radio', { checked: true });
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Puts the focus where a page has it when it is opened: on nothing. */
const unfocus = (page) => page.evaluate(() => document.activeElement?.blur());

/** Switches the keys on or off as a user does, and closes the list. */
async function switchKeys(page, on) {
  await button(page).click();
  await expect(dialog(page)).toBeVisible();
  await box(page).setChecked(on);
  await press(page, 'Escape');
  await expect(dialog(page)).toBeHidden();
}

/** Waits until every key that was pressed before has been dealt with: what it led to would be there by now. */
const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Presses keys that must do nothing here: same page, same answers, no list. */
async function expectNothingFrom(page, ...keys) {
  const before = [page.url(), await storedText(page)];
  await press(page, ...keys);
  await settled(page);
  expect([page.url(), await storedText(page)], keys.join(' ')).toEqual(before);
  await expect(dialog(page)).toBeHidden();
}

const ALL = ['0', '1', '2', '3', '4', 'n', 'N', 'p', 'P', '?'];

test('off, which they are at first, the keys do nothing', async ({ page }) => {
  await goTo(page, 'q05');
  await expectNothingFrom(page, ...ALL);
  await expect(chosen(page)).toHaveCount(0);
  await page.getByTestId('clear').focus();
  await expectNothingFrom(page, ...ALL);
  await button(page).click();
  await expect(box(page)).not.toBeChecked();
  expect(await storedText(page, SETTINGS)).toBeNull();
});

test('on, the digits choose levels', async ({ page }) => {
  await goTo(page, 'q05');
  await switchKeys(page, true);
  await unfocus(page);
  for (const level of [0, 1, 2, 3, 4]) {
    await press(page, String(level));
    await expect(page.getByTestId(`level-${level}`)).toBeChecked();
    await expect.poll(() => storedResponse(page, 'q05')).toEqual({ level });
  }
  await expectNothingFrom(page, '5', '9', 'F2', 'x', 'Shift', 'ArrowDown', 'Home');
  await expect(page.getByTestId('level-4')).toBeChecked();
});

test('a digit changes the level and nothing else of a response', async ({ page }) => {
  await goTo(page, 'q02');
  await answer(page, 'q02', { skip: 'dont-know', note: 'noted', important: true, basis: 'data', parts: ['found'] });
  await switchKeys(page, true);
  await unfocus(page);
  await press(page, '3');
  await expect(page.getByTestId('level-3')).toBeChecked();
  await expect(page.getByTestId('skip-dont-know')).not.toBeChecked();
  expect(await storedResponse(page, 'q02')).toEqual({ level: 3, note: 'noted', important: true, basis: 'data', parts: ['found'] });
});

test('on, N and P lead through the walk as the buttons do', async ({ page }) => {
  await goTo(page, 'q01');
  await switchKeys(page, true);
  await unfocus(page);
  await press(page, '1', 'n');
  await atQuestion(page, 'q02');
  await expect(heading(page)).toBeFocused();
  await press(page, '2', 'N');
  await atQuestion(page, 'q03');
  await press(page, 'P');
  await atQuestion(page, 'q02');
  await press(page, 'p');
  await atQuestion(page, 'q01');
  await press(page, 'p');
  await expect(page).toHaveURL(/\/setup\/$/);
  expect((await stored(page)).assessment.responses).toEqual({ q01: { level: 1 }, q02: { level: 2 } });
  await goTo(page, 'q24');
  await press(page, 'n');
  await expect(page).toHaveURL(/\/review\/$/);
});

test('being on is remembered, until it is switched off', async ({ page, context }) => {
  await goTo(page, 'q05');
  await switchKeys(page, true);
  expect(JSON.parse(await storedText(page, SETTINGS))).toMatchObject({ shortcuts: true });
  await page.reload();
  await running(page);
  await press(page, '2');
  await expect(page.getByTestId('level-2')).toBeChecked();
  const other = await context.newPage();
  await goTo(other, 'q06', 'sv');
  await press(other, '1');
  await expect(other.getByTestId('level-1')).toBeChecked();

  await button(page).click();
  await expect(box(page)).toBeChecked();
  await press(page, 'Escape');
  await switchKeys(page, false);
  expect(JSON.parse(await storedText(page, SETTINGS))).not.toHaveProperty('shortcuts');
  await unfocus(page);
  await expectNothingFrom(page, ...ALL);
});

test('a change of language and of wording leave the keys on', async ({ page }) => {
  await goTo(page, 'q05');
  await switchKeys(page, true);
  await page.getByTestId('plain').click();
  await switchTo(page, 'en');
  await expect(heading(page)).toBeFocused();
  await press(page, '4');
  await expect(page.getByTestId('level-4')).toBeChecked();
  // The listening is begun anew with each language: twice over, one key would go two pages on.
  await press(page, 'n');
  await atQuestion(page, 'q06');
  await settled(page);
  await atQuestion(page, 'q06');
});

test('keys that are typed into a field stay in it', async ({ page }) => {
  await goTo(page, 'q05');
  await switchKeys(page, true);
  await page.getByTestId('note').focus();
  await page.keyboard.type('n 0123 p?');
  await expect(page.getByTestId('note')).toHaveValue('n 0123 p?');
  await atQuestion(page, 'q05');
  expect(await storedResponse(page, 'q05')).toEqual({ note: 'n 0123 p?' });
  await expect(dialog(page)).toBeHidden();

  // A letter chooses in a closed list: whatever it chooses, it is the list's.
  await page.getByTestId('basis').focus();
  await press(page, ...ALL);
  await settled(page);
  await atQuestion(page, 'q05');
  await expect(chosen(page)).toHaveCount(0);
  await expect(dialog(page)).toBeHidden();

  await open(page, '/fi/setup/');
  await page.getByTestId('title').focus();
  await page.keyboard.type('Pan 4?');
  await expect(page.getByTestId('title')).toHaveValue('Pan 4?');
  await page.getByTestId('date').focus();
  await press(page, '1', '2');
  await page.locator('input[type=number], input[inputmode=numeric]').first().focus();
  await press(page, '3', 'n', '?');
  await settled(page);
  await expect(page).toHaveURL(/\/setup\/$/);
  await expect(dialog(page)).toBeHidden();
  expect((await stored(page)).assessment.responses).toEqual({ q05: { note: 'n 0123 p?' } });
});

test('on buttons, radio buttons and tick boxes the keys work: nothing is typed there', async ({ page }) => {
  await goTo(page, 'q02');
  await switchKeys(page, true);
  for (const [at, id] of ['level-1', 'important', 'part-found', 'plain', 'next'].entries()) {
    const level = at % 5;
    await page.getByTestId(id).focus();
    await press(page, String(level));
    await expect(page.getByTestId(`level-${level}`)).toBeChecked();
    await expect(page.getByTestId(id)).toBeFocused();
  }
});

// The petals are drawn anew at each answer, so a digit there would take the focus away.
test('on a petal the keys do nothing, and it keeps the focus', async ({ page }) => {
  await goTo(page, 'q02');
  await switchKeys(page, true);
  const petal = page.locator('[data-petal="q05"]');
  await petal.focus();
  await expectNothingFrom(page, '3', 'n', 'p');
  await expect(petal).toBeFocused();
});

test('with another key held, the keys are the browser\'s', async ({ page }) => {
  await goTo(page, 'q05');
  await switchKeys(page, true);
  await unfocus(page);
  await page.evaluate(() => {
    window.taken = [];
    // The last listener that a key reaches. It keeps the browser from acting, which would leave the page.
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) window.taken.push(event.key);
      event.preventDefault();
    });
  });
  for (const held of ['Control', 'Alt', 'Meta']) {
    await expectNothingFrom(page, ...['0', '3', 'n', 'p', '?'].map((key) => `${held}+${key}`));
  }
  expect(await page.evaluate(() => window.taken)).toEqual([]);
  // The same key alone is taken: the listener above sees what is.
  await press(page, '3');
  await expect(page.getByTestId('level-3')).toBeChecked();
  expect(await page.evaluate(() => window.taken)).toEqual(['3']);
});

test('where there is no question, digits do nothing', async ({ page }) => {
  await goTo(page, 'q05');
  await switchKeys(page, true);
  await seed(page, full());
  for (const path of ['', 'setup/', 'review/', 'result/', 'sample/', 'sheet/', 'device/', 'method/', 'question/?id=q99']) {
    await open(page, `/fi/${path}`);
    await expectNothingFrom(page, '0', '1', '2', '3', '4');
  }
  // A question that was left is not answered either.
  await goTo(page, 'q05');
  await page.locator('header a[href="/fi/result/"]').click();
  await expect(page.getByTestId('result')).toBeVisible();
  await press(page, '4');
  await settled(page);
  expect((await stored(page)).assessment).toEqual(full());
});

test('the list opens from the bottom of every page, and gives the focus back', async ({ page }) => {
  for (const path of ['', 'setup/', 'question/?id=q02', 'result/', 'accessibility/']) {
    await open(page, `/fi/${path}`);
    await button(page).focus();
    await press(page, 'Enter');
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page)).toHaveAccessibleName(/\S/);
    expect(await dialog(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await press(page, 'Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  }
  await button(page).click();
  await dialog(page).getByRole('button').click();
  await expect(dialog(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('the question mark opens the list on any page', async ({ page }) => {
  await startApp(page);
  await switchKeys(page, true);
  for (const path of ['', 'question/?id=q02', 'method/']) {
    await open(page, `/fi/${path}`);
    await press(page, '?');
    await expect(dialog(page)).toBeVisible();
    // Once more does no harm.
    await press(page, '?', 'Escape');
    await expect(dialog(page)).toBeHidden();
  }
  await goTo(page, 'q02');
  await page.getByTestId('level-1').focus();
  await press(page, '?');
  await expect(dialog(page)).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByTestId('level-1')).toBeFocused();
});

test('while the list is open, keys do nothing to the page behind it', async ({ page }) => {
  await goTo(page, 'q02');
  await switchKeys(page, true);
  await button(page).click();
  await box(page).focus();
  await press(page, '3', 'n');
  // A click beside the fields takes the focus out of them; the list is still in front.
  await dialog(page).getByRole('heading').click();
  await press(page, '3', 'n', 'p');
  await settled(page);
  await expect(dialog(page)).toBeVisible();
  await atQuestion(page, 'q02');
  await expect(chosen(page)).toHaveCount(0);
});

test('switching the keys on keeps what is being done on the page', async ({ page }) => {
  await goTo(page, 'q02');
  await page.getByTestId('note').pressSequentially('half a sen');
  await page.getByTestId('prompts').locator('summary').click();
  await switchKeys(page, true);
  await expect(page.getByTestId('note')).toHaveValue('half a sen');
  await expect(page.getByTestId('prompts')).toHaveAttribute('open');
  await next(page);
  await atQuestion(page, 'q03');
});

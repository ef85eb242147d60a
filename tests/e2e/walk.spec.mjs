// The way from the first visit to the result.
import { expect, test } from '@playwright/test';
import { DIMENSIONS, QUESTIONS, allResponses, percent } from './support/assessments.mjs';
import {
  LOCALES, answer, atQuestion, begin, form, goTo, mapList, next, open, petal, previous, running, startApp, stored, storedResponse,
} from './support/walk.mjs';

for (const [wanted, locale] of [['fi-FI', 'fi'], ['sv-FI', 'sv'], ['en-GB', 'en'], ['de-DE', 'fi']]) {
  test.describe(`a browser in ${wanted}`, () => {
    test.use({ locale: wanted });
    test(`is led to /${locale}/`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
      await running(page);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });
  });
}

test('a chosen language counts more than the browser\'s', async ({ page }) => {
  await startApp(page);
  await page.getByTestId('language-sv').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.goto('/');
  await expect(page).toHaveURL(/\/sv\/$/);
});

for (const locale of LOCALES) {
  test(`from the start to the result in ${locale}`, async ({ page }) => {
    test.setTimeout(60_000);
    const responses = allResponses();
    await startApp(page, locale);
    await begin(page);
    for (const question of QUESTIONS) {
      await atQuestion(page, question);
      await expect(page.getByTestId('map').locator('[data-petal][aria-current=step]')).toHaveAttribute('data-petal', question);
      await answer(page, question, responses[question]);
      await next(page);
    }
    await expect(page).toHaveURL(new RegExp(`/${locale}/review/$`));
    await expect(page.getByTestId('answer')).toHaveCount(QUESTIONS.length);
    expect((await stored(page)).assessment.responses).toEqual(responses);
    const listed = await page.getByTestId('answer').evaluateAll((all) => all.map((line) => line.dataset.questionId));
    expect(listed).toEqual(QUESTIONS);
    await next(page);
    await expect(page.getByTestId('result')).toBeVisible();
    for (const dimension of DIMENSIONS) {
      await expect(page.getByTestId(`score-${dimension}`)).toContainText(wholeNumber(percent(responses, dimension)));
    }
    await expect(page.getByTestId('set').getByTestId('recommendation').first()).toHaveAttribute('data-model-id', /.+/);
  });
}

/** The number on its own, not as a part of another one. */
const wholeNumber = (number) => new RegExp(`(?<![\\d.,–])${number}/100(?!\\d)`);

test('nothing moves on by itself, and an answer can be changed and cleared', async ({ page }) => {
  await goTo(page, 'q03');
  const clear = page.getByTestId('clear');
  await expect(clear).toBeDisabled();
  for (const id of ['level-0', 'level-1', 'level-2', 'level-3', 'level-4', 'skip-dont-know', 'skip-not-applicable']) {
    await page.getByTestId(id).check();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(page.getByTestId(id)).toBeChecked();
    await atQuestion(page, 'q03');
  }
  expect(await storedResponse(page, 'q03')).toEqual({ skip: 'not-applicable' });
  await clear.click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(clear).toBeDisabled();
  expect(await storedResponse(page, 'q03')).toBeUndefined();
  await page.getByTestId('level-2').check();
  expect(await storedResponse(page, 'q03')).toEqual({ level: 2 });
});

test('clearing an answer keeps the note, the basis, the parts and the mark', async ({ page }) => {
  await goTo(page, 'q02');
  const rest = { note: 'a note', important: true, basis: 'own-view', parts: ['accompanied-onward', 'found'] };
  await answer(page, 'q02', { level: 1, ...rest });
  expect(await storedResponse(page, 'q02')).toEqual({ level: 1, ...rest });
  await page.getByTestId('clear').click();
  expect(await storedResponse(page, 'q02')).toEqual(rest);
  await expect(page.getByTestId('note')).toHaveValue('a note');
  await page.getByTestId('part-found').uncheck();
  await page.getByTestId('part-accompanied-onward').uncheck();
  await page.getByTestId('important').uncheck();
  await page.getByTestId('basis').selectOption('');
  await page.getByTestId('note').fill('');
  expect(await storedResponse(page, 'q02')).toBeUndefined();
});

test('only questions with parts show parts', async ({ page }) => {
  await goTo(page, 'q01');
  await expect(form(page, 'q01').locator('[data-testid^="part-"]')).toHaveCount(0);
  await goTo(page, 'q09');
  await expect(form(page, 'q09').locator('[data-testid^="part-"]')).toHaveCount(7);
});

test('previous and next keep to the number order and end at setup and review', async ({ page }) => {
  await goTo(page, 'q02');
  await previous(page);
  await atQuestion(page, 'q01');
  await previous(page);
  await expect(page).toHaveURL(/\/setup\/$/);
  await goTo(page, 'q24');
  await next(page);
  await expect(page).toHaveURL(/\/review\/$/);
  await previous(page);
  await atQuestion(page, 'q24');
});

test('answers stay on their own question', async ({ page }) => {
  await goTo(page, 'q01');
  await answer(page, 'q01', { level: 4, note: 'first', important: true });
  await next(page);
  await atQuestion(page, 'q02');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByTestId('note')).toHaveValue('');
  await expect(page.getByTestId('important')).not.toBeChecked();
  await previous(page);
  await atQuestion(page, 'q01');
  await expect(page.getByTestId('level-4')).toBeChecked();
  await expect(page.getByTestId('note')).toHaveValue('first');
  await expect(page.getByTestId('important')).toBeChecked();
});

test('the map jumps anywhere and tells the state of each question', async ({ page }) => {
  await goTo(page, 'q01');
  const links = await mapList(page);
  await expect(links).toHaveText(QUESTIONS.map((_, at) => String(at + 1)));
  const name = async (at) => await links.nth(at).getAttribute('aria-label');
  const untouched = await name(0);
  const seen = new Set([untouched]);
  for (const id of ['level-0', 'level-4', 'skip-dont-know', 'skip-not-applicable', 'important']) {
    await page.getByTestId(id).check();
    seen.add(await name(0));
  }
  expect(seen.size, 'a name of its own for each state').toBe(6);
  await page.getByTestId('important').uncheck();
  await page.getByTestId('clear').click();
  expect(await name(0)).toBe(untouched);
  const list = page.getByTestId('map-list');
  for (const at of [23, 11, 0, 17]) {
    await list.evaluate((details) => (details.open = true));
    await links.nth(at).click();
    await atQuestion(page, QUESTIONS[at]);
    await expect(links.nth(at)).toHaveAttribute('aria-current', 'step');
    await expect(list.locator('[aria-current]')).toHaveCount(1);
  }
});

test('the petals jump anywhere and are called as the list\'s links', async ({ page }) => {
  await goTo(page, 'q01');
  await answer(page, 'q01', { level: 2, important: true });
  const names = (all) => all.map((link) => link.getAttribute('aria-label'));
  const petals = page.getByTestId('map').locator('[data-petal]');
  expect(await petals.evaluateAll((all) => all.map((link) => link.dataset.petal))).toEqual(QUESTIONS);
  expect(await petals.evaluateAll(names)).toEqual(await (await mapList(page)).evaluateAll(names));
  for (const question of ['q24', 'q12', 'q01', 'q18']) {
    await petal(page, question).click();
    await atQuestion(page, question);
    await expect(petal(page, question)).toHaveAttribute('aria-current', 'step');
    await expect(petals.and(page.locator('[aria-current]'))).toHaveCount(1);
  }
});

test('the set-up is kept and can be changed later from the result', async ({ page }) => {
  await open(page, '/fi/setup/');
  await page.getByTestId('title').fill('Café');
  await page.getByTestId('scope').fill('Spring');
  await page.getByTestId('organisation').fill('Society');
  await page.getByTestId('date').fill('2026-03-05');
  for (const [role, count] of [['staff', '3'], ['participants', '12']]) {
    await page.getByTestId(`count-${role}`).fill(count);
    await page.getByTestId(`count-${role}`).blur();
  }
  await page.getByTestId('context-themes-digital').check();
  const { assessment } = await stored(page);
  expect(assessment).toMatchObject({
    title: 'Café', scope: 'Spring', organisation: 'Society', date: '2026-03-05',
    answeredBy: [{ role: 'staff', count: 3 }, { role: 'participants', count: 12 }], context: { themes: ['digital'] },
  });
  await next(page);
  await answer(page, 'q01', { level: 1 });
  await open(page, '/fi/result/');
  await expect(page.getByTestId('facts')).toContainText('Café');
  await page.getByTestId('result').locator('a[href="/fi/setup/"]').click();
  await expect(page.getByTestId('title')).toHaveValue('Café');
  await page.getByTestId('title').fill('Club');
  await page.locator('main a[href="/fi/result/"]').click();
  await expect(page.getByTestId('facts')).toContainText('Club');
});

test('the review shows what is missing and leads there', async ({ page }) => {
  await goTo(page, 'q03');
  await answer(page, 'q03', { level: 2 });
  await open(page, '/fi/review/');
  const missing = page.getByTestId('missing');
  await missing.evaluate((details) => (details.open = true));
  await expect(missing.getByRole('link')).toHaveCount(QUESTIONS.length - 1);
  await missing.locator('a[href$="id=q07"]').click();
  await atQuestion(page, 'q07');
});

// The result: scores, gaps with a focus, and the recommended models.
import { expect, test } from '@playwright/test';
import { DIMENSIONS, PRINCIPLES, QUESTIONS, allResponses, file, full, percent, questionsOf } from './support/assessments.mjs';
import { LOCALES, answer, goTo, modelIds, open, seed, switchTo, unfold } from './support/walk.mjs';

const same = (level) => Object.fromEntries(QUESTIONS.map((id) => [id, { level }]));
const card = (page, dimension) => page.getByTestId(`score-${dimension}`);
const set = (page) => page.getByTestId('set');

/** Waits until nothing is said to be on its way any more: what is not there by then does not come. */
const settled = (page) => expect(page.getByTestId('result').getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);

/** Opens the result of responses in a language. */
async function result(page, responses, locale = 'fi', more = {}) {
  await seed(page, file(responses, more));
  await open(page, `/${locale}/result/`);
}

/** The whole ranking's ids, once it has been opened. */
async function ranked(page) {
  await page.getByTestId('ranking').evaluate((details) => (details.open = true));
  return modelIds(page.getByTestId('ranking'));
}

test('scores are rounded half up from the exact fraction', async ({ page }) => {
  const [first, second, third] = DIMENSIONS.map(questionsOf);
  const responses = {};
  first.slice(0, 8).forEach((id, at) => (responses[id] = { level: at < 4 ? 1 : 0 }));
  second.slice(0, 6).forEach((id, at) => (responses[id] = { level: at < 5 ? 3 : 1 }));
  third.forEach((id) => (responses[id] = { level: 4 }));
  expect(DIMENSIONS.map((dimension) => percent(responses, dimension))).toEqual([13, 67, 100]);
  await result(page, responses);
  for (const [dimension, number] of [[DIMENSIONS[0], 13], [DIMENSIONS[1], 67], [DIMENSIONS[2], 100]]) {
    await expect(card(page, dimension)).toContainText(new RegExp(`(?<![\\d.,])${number}/100`));
  }
});

test('too few answers and nothing applicable give no number', async ({ page }) => {
  const [first, second, third] = DIMENSIONS.map(questionsOf);
  const responses = {};
  first.slice(0, 4).forEach((id) => (responses[id] = { level: 4 }));
  second.forEach((id) => (responses[id] = { skip: 'not-applicable' }));
  third.slice(0, 3).forEach((id) => (responses[id] = { level: 2 }));
  await result(page, responses);
  await expect(card(page, DIMENSIONS[0])).not.toContainText('/100');
  await expect(card(page, DIMENSIONS[1])).not.toContainText('/100');
  await expect(card(page, DIMENSIONS[1])).not.toContainText(/\d/);
  await expect(card(page, DIMENSIONS[2])).toContainText('50/100');
});

test('an empty result leads to the first question', async ({ page }) => {
  await open(page, '/fi/result/');
  await expect(page.getByTestId('result')).toBeVisible();
  await expect(page.getByTestId('recommendation')).toHaveCount(0);
  await page.getByTestId('result').locator('a[href="/fi/question/?id=q01"]').click();
  await expect(page.getByTestId('question')).toBeVisible();
});

test('the lists hold strengths, gaps and what to find out', async ({ page }) => {
  await result(page, { q01: { level: 4 }, q02: { level: 0 }, q03: { level: 1, important: true }, q04: { skip: 'dont-know' } });
  await unfold(page);
  const ids = (list) => page.getByTestId(list).locator('li').evaluateAll((all) => all.map((line) => line.dataset.questionId));
  expect(await ids('strengths')).toEqual(['q01']);
  expect(await ids('gaps')).toEqual(['q03', 'q02']);
  await expect(page.getByTestId('find-out').getByRole('link')).toHaveAttribute('href', '/fi/question/?id=q04');
});

test('the same models come first in every language', async ({ page }) => {
  await seed(page, full());
  const found = [];
  for (const locale of LOCALES) {
    await open(page, `/${locale}/result/`);
    found.push([await modelIds(set(page)), await ranked(page)]);
  }
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
  expect(new Set(found[0][1]).size, 'no model twice').toBe(found[0][1].length);
});

test('a small set comes first, and the whole ranking on demand', async ({ page }) => {
  await result(page, same(0));
  const picks = await modelIds(set(page));
  expect(picks.length).toBeGreaterThanOrEqual(3);
  expect(picks.length).toBeLessThanOrEqual(5);
  await expect(page.getByTestId('recommendation')).toHaveCount(picks.length);
  await page.getByTestId('ranking').locator('summary').first().click();
  const all = await modelIds(page.getByTestId('ranking'));
  expect(all.length).toBeGreaterThan(picks.length);
  expect(all).toEqual(expect.arrayContaining(picks));
});

test('every card gives its reasons by question', async ({ page }) => {
  const responses = allResponses();
  await result(page, responses);
  expect((await modelIds(set(page))).length).toBeGreaterThan(0);
  for (const recommendation of await set(page).getByTestId('recommendation').all()) {
    const reasons = await recommendation.locator('[data-question]').evaluateAll((all) => all.map((each) => each.dataset.question));
    expect(reasons.length).toBeGreaterThan(0);
    for (const question of reasons) expect(responses[question].level, question).toBeLessThan(4);
  }
});

test('the context ranks anew at once', async ({ page }) => {
  await result(page, same(1));
  const before = await ranked(page);
  const young = page.getByTestId('context-targetGroups-young');
  await young.evaluate((box) => (box.closest('details').open = true));
  await young.check();
  await expect.poll(() => ranked(page)).not.toEqual(before);
  expect((await ranked(page)).toSorted(), 'the context never filters').toEqual(before.toSorted());
  await young.uncheck();
  await expect.poll(() => ranked(page)).toEqual(before);
});

test('a changed answer ranks anew at once', async ({ page }) => {
  const responses = { ...same(3), q01: { level: 0 } };
  await result(page, responses);
  const before = await modelIds(set(page));
  await goTo(page, 'q01');
  await answer(page, 'q01', { level: 4 });
  await open(page, '/fi/result/');
  expect(await modelIds(set(page))).not.toEqual(before);
});

test('without a gap nothing is recommended', async ({ page }) => {
  await result(page, same(4));
  await expect(card(page, DIMENSIONS[0])).toContainText('100/100');
  await settled(page);
  await expect(page.getByTestId('catalogue-failed')).toHaveCount(0);
  await expect(page.getByTestId('focus')).toHaveCount(0);
  await expect(page.getByTestId('recommendation')).toHaveCount(0);
});

test('one to three gaps can be in focus, also after a reload', async ({ page }) => {
  await result(page, same(1));
  const all = await ranked(page);
  const boxes = page.getByTestId('focus');
  for (const at of [0, 1, 2]) await boxes.nth(at).check();
  await expect(page).toHaveURL(/focus=q\d\d,q\d\d,q\d\d$/);
  await expect(boxes.nth(3)).toBeDisabled();
  const chosen = new URL(page.url()).searchParams.get('focus').split(',');
  const focused = await ranked(page);
  expect(focused.length).toBeLessThan(all.length);
  const reasons = await set(page).locator('[data-question]').evaluateAll((lines) => lines.map((line) => line.dataset.question));
  for (const question of reasons) expect(chosen).toContain(question);

  await page.reload();
  await expect(page.getByTestId('focus').and(page.locator(':checked'))).toHaveCount(3);
  expect(await ranked(page)).toEqual(focused);
  await switchTo(page, 'sv');
  await expect(page.getByTestId('focus').and(page.locator(':checked'))).toHaveCount(3);

  for (const at of [2, 1, 0]) await boxes.nth(at).uncheck();
  await expect(page).toHaveURL(/\/sv\/result\/$/);
  await expect(boxes.nth(3)).toBeEnabled();
  await expect.poll(() => ranked(page)).toEqual(all);
});

test('an open ranking stays open and full when the models rank anew', async ({ page }) => {
  await result(page, same(1));
  await ranked(page);
  await page.getByTestId('focus').first().check();
  await expect(page).toHaveURL(/focus=/);
  await expect(page.getByTestId('ranking')).toHaveAttribute('open');
  await expect(page.getByTestId('ranking').getByTestId('recommendation').first()).toBeVisible();
});

test('a focus on what is no gap any more does not hide the models of the others', async ({ page }) => {
  const responses = { ...same(1), q01: { level: 4 } };
  await result(page, responses);
  const all = await modelIds(set(page));
  await open(page, '/fi/result/?focus=q01');
  expect(await modelIds(set(page))).toEqual(all);
});

test('the principles can be sorted', async ({ page }) => {
  await result(page, allResponses());
  const order = () => page.getByTestId('principles').locator('li').evaluateAll((all) => all.map((bar) => bar.dataset.principleId));
  expect(await order()).toEqual(PRINCIPLES);
  await page.getByTestId('order').selectOption('lowest');
  const lowest = await order();
  await page.getByTestId('order').selectOption('highest');
  const highest = await order();
  expect(lowest.toSorted()).toEqual(PRINCIPLES.toSorted());
  expect(highest.toSorted()).toEqual(PRINCIPLES.toSorted());
  expect(lowest[0]).not.toBe(highest[0]);
  expect(lowest).not.toEqual(PRINCIPLES);
  await page.getByTestId('order').selectOption('framework');
  expect(await order()).toEqual(PRINCIPLES);
});

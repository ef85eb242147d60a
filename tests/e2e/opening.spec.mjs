// What a new dimension begins with, and what a result begins with.
import { expect, test } from '@playwright/test';
import { DIMENSIONS, QUESTIONS, file, full, percent, questionsOf, seeds } from './support/assessments.mjs';
import { LOCALES, answer, atQuestion, goTo, heading, next, open, seed } from './support/walk.mjs';

/** The first question of each dimension but the first. */
const STARTS = DIMENSIONS.slice(1).map((dimension) => questionsOf(dimension)[0]);
const soFar = (page) => page.getByTestId('so-far');
const dimension = (id) => seeds.dimensions.find((each) => each.id === id);

for (const locale of LOCALES) {
  test(`a new dimension begins with how the one before stands in ${locale}`, async ({ page }) => {
    const [first, second] = DIMENSIONS;
    const responses = {
      ...Object.fromEntries(questionsOf(first).map((id, at) => [id, { level: at % 2 === 0 ? 3 : 1 }])),
      ...Object.fromEntries(questionsOf(second).map((id) => [id, { level: 1 }])),
    };
    await seed(page, file(responses));
    for (const [start, before] of [[STARTS[0], first], [STARTS[1], second]]) {
      await goTo(page, start, locale);
      await expect(soFar(page)).toBeVisible();
      await expect(soFar(page)).toContainText(dimension(before).name[locale]);
      await expect(soFar(page)).toContainText(new RegExp(`(?<![\\d.,–])${percent(responses, before)}/100`));
    }
  });
}

test('the line of overview stands nowhere else', async ({ page }) => {
  test.setTimeout(60_000);
  await seed(page, full());
  await goTo(page, QUESTIONS[0]);
  for (const id of QUESTIONS) {
    await atQuestion(page, id);
    await expect(soFar(page), id).toHaveCount(STARTS.includes(id) ? 1 : 0);
    await next(page);
  }
});

test('there is no overview of nothing', async ({ page }) => {
  const [first, second] = DIMENSIONS;
  // Something to say, but not of the dimension that is looked back on; and no level.
  await seed(page, file({ [questionsOf(second)[1]]: { level: 4 }, [questionsOf(first)[0]]: { skip: 'dont-know' } }));
  await goTo(page, STARTS[0]);
  await expect(soFar(page)).toBeHidden();
  await goTo(page, STARTS[1]);
  await expect(soFar(page)).toBeVisible();
  await goTo(page, questionsOf(first).at(-1));
  await answer(page, questionsOf(first).at(-1), { level: 0 });
  await next(page);
  await atQuestion(page, STARTS[0]);
  await expect(soFar(page)).toBeVisible();
});

// What a result begins with

const principle = (id) => seeds.principles.find((each) => each.id === id);
const strongest = (page) => page.getByTestId('strongest');
const weakest = (page) => page.getByTestId('weakest');

/** The result's opening: the two sentences and what stands around them. */
const opening = (page) => page.getByTestId('result').locator('section').filter({ has: strongest(page) }).locator('div').first();

/** Responses in which every question of a principle has its level; of principles that are not named there are none. */
const levels = (wanted) => Object.fromEntries(
  seeds.questions.filter((question) => question.principle in wanted).map((question) => [question.id, { level: wanted[question.principle] }]));

/** Opens a result and gives what its opening names besides the first principles. */
async function openingOf(page, wanted, locale = 'fi') {
  await seed(page, file(levels(wanted)));
  await open(page, `/${locale}/result/`);
  await expect(strongest(page)).toBeVisible();
  const words = await opening(page).textContent();
  return seeds.principles.filter(({ short }) => words.includes(short[locale])).map(({ id }) => id);
}

for (const locale of LOCALES) {
  test(`a result begins with what is strongest, then what is weakest in ${locale}`, async ({ page }) => {
    const all = { p1: 2, p2: 2, p3: 4, p4: 2, p5: 3, p6: 1, p7: 2, p8: 2, p9: 3 };
    expect(await openingOf(page, all, locale)).toEqual([]);
    await expect(strongest(page)).toHaveText(principle('p3').strong[locale]);
    await expect(strongest(page)).toHaveRole('heading');
    await expect(weakest(page)).toHaveText(principle('p6').develop[locale]);
    // Strength comes first, for readers of the page too.
    const both = await page.getByTestId('strongest').or(page.getByTestId('weakest')).evaluateAll((two) => two.map((each) => each.dataset.testid));
    expect(both).toEqual(['strongest', 'weakest']);
  });

  test(`principles that are equal are all named in ${locale}`, async ({ page }) => {
    const named = await openingOf(page, { p1: 2, p2: 3, p4: 1, p5: 3, p7: 1, p8: 3, p9: 1 }, locale);
    await expect(strongest(page)).toHaveText(principle('p2').strong[locale]);
    await expect(weakest(page)).toHaveText(principle('p4').develop[locale]);
    expect(named).toEqual(['p5', 'p7', 'p8', 'p9']);
  });
}

test('where nothing is strong yet, and where all is alike, no strength is made up', async ({ page }) => {
  const sentences = seeds.principles.flatMap(({ strong, develop }) => [strong.fi, develop.fi]);
  const strong = seeds.principles.map((each) => each.strong.fi);
  expect(await openingOf(page, { p1: 1, p5: 0, p8: 1, p9: 1 })).toEqual([]);
  expect(strong).not.toContain(await strongest(page).textContent());
  await expect(strongest(page)).toHaveText(/\S/);
  await expect(weakest(page)).toHaveText(principle('p5').develop.fi);
  for (const level of [0, 2, 4]) {
    const alike = Object.fromEntries(seeds.principles.map(({ id }) => [id, level]));
    expect(await openingOf(page, alike)).toEqual([]);
    for (const sentence of sentences) await expect(opening(page)).not.toContainText(sentence);
  }
});

test('with less than half of the questions answered nothing is called strong or weak', async ({ page }) => {
  const sentences = seeds.principles.flatMap(({ strong, develop }) => [strong.fi, develop.fi]);
  expect(await openingOf(page, { p1: 4, p5: 1 })).toEqual([]);
  await expect(strongest(page)).toHaveText(/\S/);
  await expect(weakest(page), 'why is said').toHaveText(/\S/);
  for (const sentence of sentences) await expect(opening(page)).not.toContainText(sentence);
});

test('the opening follows an answer that was changed', async ({ page }) => {
  await openingOf(page, { p1: 4, p5: 1, p8: 2, p9: 2 });
  await expect(strongest(page)).toHaveText(principle('p1').strong.fi);
  await expect(weakest(page)).toHaveText(principle('p5').develop.fi);
  for (const { id } of seeds.questions.filter((question) => question.principle === 'p1')) {
    await goTo(page, id);
    await answer(page, id, { level: 0 });
  }
  await page.locator('header a[href="/fi/result/"]').click();
  await expect(weakest(page)).toHaveText(principle('p1').develop.fi);
  await expect(heading(page)).toHaveCount(1);
});

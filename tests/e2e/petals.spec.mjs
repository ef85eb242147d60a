// The petals: the map of the walk, and the picture of the result.
import { expect, test } from '@playwright/test';
import { DIMENSIONS, QUESTIONS, WILD, allResponses, file, full, questionsOf, seeds } from './support/assessments.mjs';
import { LOCALES, answer, atQuestion, expectSamePage, form, goTo, heading, mapList, mark, next, open, petal, seed } from './support/walk.mjs';

const NARROW = { width: 360, height: 740 };

const links = (page) => page.getByTestId('map').locator('[data-petal]');
const list = (page) => page.getByTestId('map-list');
const picture = (page) => page.getByTestId('result').getByRole('img');

/** What a petal is drawn of: the classes of its shapes, without the wedge that is pressed. */
const shapes = (one) => one.evaluate((element) =>
  [...element.querySelectorAll('path, circle')].map((shape) => shape.getAttribute('class')));

/** What an answer is drawn of. */
function drawn({ level, skip, important } = {}, current = false) {
  const answer = {
    level: ['room', 'fill'], 'dont-know': ['room', 'unknown'], 'not-applicable': ['none'], open: ['open'],
  }[skip ?? (level === undefined ? 'open' : 'level')];
  return [...answer, ...(current ? ['current'] : []), ...(important ? ['ring'] : [])];
}

/** How far the fill of a petal reaches, in the drawing's own units: before it is turned to its place. */
const length = (one) => one.locator('.fill').evaluate((shape) => shape.getBBox().height);

for (const locale of LOCALES) {
  test(`each petal is a link that is named as in the list in ${locale}`, async ({ page }) => {
    await seed(page, full());
    await goTo(page, 'q14', locale);
    await expect(links(page)).toHaveCount(QUESTIONS.length);
    const petals = await links(page).evaluateAll((all) => all.map((each) => ({
      id: each.dataset.petal, href: each.getAttribute('href'), name: each.getAttribute('aria-label'), current: each.getAttribute('aria-current'),
    })));
    const listed = await (await mapList(page)).evaluateAll((all) => all.map((each) => ({
      href: each.getAttribute('href'), name: each.getAttribute('aria-label'), current: each.getAttribute('aria-current'),
    })));
    expect(petals.map(({ id }) => id)).toEqual(QUESTIONS);
    expect(petals.map(({ id, ...link }) => link)).toEqual(listed);
    const responses = allResponses();
    for (const [at, { id, href, name, current }] of petals.entries()) {
      const start = `${at + 1}. ${seeds.questions[at].text[locale]}: `;
      expect(name.slice(0, start.length)).toBe(start);
      const state = name.slice(start.length);
      expect(state).not.toBe('');
      const { level } = responses[id];
      if (level !== undefined) expect(state.startsWith(seeds.levels[level].name[locale]), `${name} is level ${level}`).toBe(true);
      expect(href).toBe(`/${locale}/question/?id=${id}`);
      expect(current).toBe(id === 'q14' ? 'step' : null);
    }
    // The drawing gets into the page as HTML; only this tells that its links are links to readers of the page.
    await expect(page.getByTestId('map').getByRole('link', { name: petals[3].name, exact: true }).and(links(page)))
      .toHaveCount(1);
  });
}

test('the states have different words', async ({ page }) => {
  const responses = { q01: { level: 2 }, q02: { level: 2, important: true }, q03: { skip: 'dont-know' }, q04: { skip: 'not-applicable' } };
  await seed(page, file(responses));
  await goTo(page, 'q24');
  const names = await links(page).evaluateAll((all) => all.slice(0, 5).map((each) => each.getAttribute('aria-label')));
  const states = names.map((name, at) => name.slice(`${at + 1}. ${seeds.questions[at].text.fi}: `.length));
  expect(new Set(states).size).toBe(states.length);
});

test('a petal leads to its question by click and by keyboard, without a page load', async ({ page }) => {
  await seed(page, full());
  await goTo(page, 'q01');
  await mark(page);
  // One in each dimension, at the top, the right, and the left.
  for (const id of ['q05', 'q12', 'q22', 'q24']) {
    await petal(page, id).locator('.hit').click();
    await atQuestion(page, id);
    await expect(heading(page)).toBeFocused();
    await expect(petal(page, id)).toHaveAttribute('aria-current', 'step');
  }
  for (const id of ['q03', 'q17']) {
    await petal(page, id).focus();
    await page.keyboard.press('Enter');
    await atQuestion(page, id);
    await expect(heading(page)).toBeFocused();
  }
  await page.goBack();
  await atQuestion(page, 'q03');
  await expectSamePage(page);
});

test('the tab key goes through the petals in the order of the questions', async ({ page }) => {
  await goTo(page, 'q01');
  await petal(page, QUESTIONS[0]).focus();
  for (const id of QUESTIONS.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(petal(page, id)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(list(page).locator('summary')).toBeFocused();
});

test('every state has a shape of its own', async ({ page }) => {
  const responses = {
    q01: { level: 0 }, q02: { level: 4 }, q03: { skip: 'dont-know' }, q04: { skip: 'not-applicable' },
    q06: { level: 2, important: true }, q07: { skip: 'dont-know', important: true }, q08: { important: true },
  };
  await seed(page, file(responses));
  await goTo(page, 'q07');
  for (const id of QUESTIONS) expect(await shapes(petal(page, id)), id).toEqual(drawn(responses[id], id === 'q07'));
  await next(page);
  await atQuestion(page, 'q08');
  for (const id of ['q07', 'q08']) expect(await shapes(petal(page, id)), id).toEqual(drawn(responses[id], id === 'q08'));
  await open(page, '/fi/result/');
  const petals = picture(page).locator('.petal');
  await expect(petals).toHaveCount(QUESTIONS.length);
  for (const [at, id] of QUESTIONS.entries()) expect(await shapes(petals.nth(at)), id).toEqual(drawn(responses[id]));
});

test('the fill grows with the level', async ({ page }) => {
  // Each dimension has tips of its own.
  for (const dimension of DIMENSIONS) {
    const ids = questionsOf(dimension).slice(0, 5);
    await seed(page, file(Object.fromEntries(ids.map((id, level) => [id, { level }]))));
    await goTo(page, 'q24');
    const lengths = [];
    for (const id of ids) lengths.push(await length(petal(page, id)));
    expect(lengths[0], 'level 0 is a stub').toBeGreaterThan(0);
    for (const level of [1, 2, 3, 4]) expect(lengths[level]).toBeGreaterThan(lengths[level - 1] * 1.1);
    const room = await petal(page, ids[4]).locator('.room').evaluate((shape) => shape.getBBox().height);
    expect(lengths[4], 'level 4 fills its room').toBeCloseTo(room, 3);
  }
});

test('a petal follows the answer at once', async ({ page }) => {
  await goTo(page, 'q10');
  const here = petal(page, 'q10');
  expect(await shapes(here)).toEqual(drawn({}, true));
  const before = await here.getAttribute('aria-label');
  let longest = 0;
  for (const level of [0, 1, 2, 3, 4]) {
    await answer(page, 'q10', { level });
    await expect(here.locator('.fill')).toHaveCount(1);
    await expect.poll(() => length(here)).toBeGreaterThan(longest);
    longest = await length(here);
  }
  for (const response of [{ skip: 'dont-know' }, { skip: 'not-applicable' }, { skip: 'not-applicable', important: true }]) {
    await answer(page, 'q10', response);
    await expect.poll(() => shapes(here)).toEqual(drawn(response, true));
  }
  await expect(here).not.toHaveAttribute('aria-label', before);
  await page.getByTestId('clear').click();
  await page.getByTestId('important').uncheck();
  await expect.poll(() => shapes(here)).toEqual(drawn({}, true));
  await expect(here).toHaveAttribute('aria-label', before);
});

test('nothing of the user\'s gets into a drawing', async ({ page }) => {
  const noted = Object.fromEntries(Object.entries(allResponses()).map(([id, response]) => [id, { ...response, note: WILD }]));
  await seed(page, file(noted, { title: WILD, organisation: WILD, scope: WILD }));
  for (const path of ['', 'question/?id=q02', 'review/', 'result/', 'sample/']) {
    await open(page, `/fi/${path}`);
    const drawings = await page.locator('svg').evaluateAll((all) => all.map((svg) => ({
      markup: svg.outerHTML, elements: [...svg.querySelectorAll('*')].map((each) => each.localName),
      handlers: [...svg.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith('on')),
    })));
    if (path !== 'review/') expect(drawings.length, path).toBeGreaterThan(0);
    for (const { markup, elements, handlers } of drawings) {
      expect(markup).not.toContain('hacked');
      expect(markup).not.toContain('said');
      expect(new Set(['a', 'circle', 'g', 'path', 'polygon', 'text', ...elements]).size, elements.join(' ')).toBe(6);
      expect(handlers).toEqual([]);
    }
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  }
});

test('pictures beside words are hidden from readers of the page', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/');
  await expect(page.getByTestId('go-on').locator('svg')).toHaveAttribute('aria-hidden', 'true');
  await goTo(page, 'q02');
  await expect(form(page, 'q02').getByRole('img')).toHaveCount(0);
  await open(page, '/fi/result/');
  for (const dimension of DIMENSIONS) {
    const card = page.getByTestId(`score-${dimension}`);
    await expect(card.locator('svg')).toHaveAttribute('aria-hidden', 'true');
    await expect(card.getByRole('img')).toHaveCount(0);
    // Only the dimension's own petals stand out.
    await expect(card.locator('.petal:not(.faint)')).toHaveCount(questionsOf(dimension).length);
    await expect(card.locator('.petal')).toHaveCount(QUESTIONS.length);
  }
});

for (const locale of LOCALES) {
  test(`the result's picture has a name, and the table says the same in ${locale}`, async ({ page }) => {
    const responses = allResponses();
    await seed(page, full());
    await goTo(page, 'q24', locale);
    const names = await links(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    await open(page, `/${locale}/result/`);
    await expect(picture(page)).toHaveCount(1);
    await expect(picture(page)).toHaveAccessibleName(/\S/);
    await expect(picture(page).getByRole('link')).toHaveCount(0);

    await page.getByTestId('answers-table').locator('summary').click();
    const rows = page.getByTestId('answers-table').locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(QUESTIONS.length);
    const table = await rows.evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
    expect(table.map(([number, question, state]) => `${number}. ${question}: ${state}`)).toEqual(names);

    const petals = picture(page).locator('.petal');
    const lengths = {};
    for (const [at, id] of QUESTIONS.entries()) {
      expect(await shapes(petals.nth(at)), id).toEqual(drawn(responses[id]));
      const { level } = responses[id];
      if (level === undefined) continue;
      expect(table[at][2]).toContain(seeds.levels[level].name[locale]);
      lengths[level] ??= await length(petals.nth(at));
      expect(await length(petals.nth(at)), `${id} is as long as others of its level`).toBeCloseTo(lengths[level], 1);
    }
  });
}

test.describe('in a narrow window', () => {
  test.use({ viewport: NARROW });

  test('the petals are no links to step through, the list is', async ({ page }) => {
    await seed(page, full());
    await goTo(page, 'q02');
    await expect(links(page).first()).toBeHidden();
    await petal(page, 'q05').evaluate((link) => link.focus());
    await expect(petal(page, 'q05')).not.toBeFocused();
    await expect(page.getByTestId('map').getByRole('link')).toHaveCount(0);

    const summary = list(page).locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(list(page)).toHaveAttribute('open');
    await expect(page.getByTestId('map').getByRole('link')).toHaveCount(QUESTIONS.length);
    for (const at of QUESTIONS.keys()) {
      await page.keyboard.press('Tab');
      await expect(list(page).getByTestId('map-link').nth(at)).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await atQuestion(page, 'q24');
  });

  test('the picture shows where one is without being a link', async ({ page }) => {
    await seed(page, full());
    await goTo(page, 'q02');
    const small = page.locator('aside .picture');
    await expect(small).toBeVisible();
    await expect(small.locator('a')).toHaveCount(0);
    await expect(small.locator('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(await shapes(small.locator('.petal').nth(1))).toEqual(drawn(allResponses().q02, true));
  });
});

test('in a wide window there is one map: petals, and the same as a list on demand', async ({ page }) => {
  await goTo(page, 'q02');
  await expect(links(page).first()).toBeVisible();
  await expect(page.locator('aside .picture')).toBeHidden();
  await expect(list(page)).not.toHaveAttribute('open');
  await list(page).locator('summary').click();
  await list(page).getByTestId('map-link').nth(8).click();
  await atQuestion(page, 'q09');
});

// The pages that stand beside the walk, and what a result and a new dimension begin with.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DIMENSIONS, QUESTIONS, file, full, percent, questionsOf } from './support/assessments.mjs';
import {
  KEY, LOCALES, answer, atQuestion, goTo, keep, modelIds, next, open, running, seed, startApp, stored, storedText, unfold,
} from './support/walk.mjs';

const text = (name) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
const seeds = JSON.parse(text('questions.json'));
const { models } = JSON.parse(text('models.json'));
const sample = (locale) => JSON.parse(text(`sample/${locale}.json`));

const SETTINGS = 'osallisuuspeili.settings';
const ASIDE = 'osallisuuspeili.aside.1';

const heading = (page) => page.locator('main h1');
const result = (page) => page.getByTestId('result');
const model = (page) => page.getByTestId('model');
const keys = (page) => page.evaluate(() => Object.keys(localStorage).toSorted());

/** Marks the page, to see later whether it is still the same one. */
const mark = (page) => page.evaluate(() => (window.marked = true));
const expectSamePage = async (page) => expect(await page.evaluate(() => window.marked), 'no page load').toBe(true);

/** Switches the language as a user does. */
async function switchTo(page, locale) {
  await page.getByTestId(`language-${locale}`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.getByTestId(`language-${locale}`), 'the header follows').toHaveAttribute('aria-current', 'true');
}

// The sample

for (const locale of LOCALES) {
  test(`the sample shows a whole result in ${locale}`, async ({ page }) => {
    await startApp(page, locale);
    await page.getByTestId('sample').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/sample/$`));
    await expect(page.getByTestId('sample-notice')).toBeVisible();
    await expect(heading(page)).toHaveCount(1);
    await expect(heading(page)).toBeFocused();
    const { title, organisation, responses } = sample(locale);
    await expect(page.getByTestId('facts')).toContainText(title);
    await expect(page.getByTestId('facts')).toContainText(organisation);
    for (const dimension of DIMENSIONS) {
      await expect(page.getByTestId(`score-${dimension}`)).toContainText(`${percent(responses, dimension)}/100`);
    }
    expect((await modelIds(page.getByTestId('set'))).length).toBeGreaterThanOrEqual(3);
    // There is nothing to keep, and so nothing that offers to keep it.
    await expect(page.getByTestId('save-file')).toHaveCount(0);
    expect(await keys(page)).toEqual([]);
  });
}

test('the sample leaves the assessment at hand as it is', async ({ page }) => {
  await seed(page, full(), 'question/?id=q17');
  const before = await storedText(page);
  const expectUntouched = async () => expect(await storedText(page)).toBe(before);
  await open(page, '/fi/sample/');
  await modelIds(page.getByTestId('set'));
  await expectUntouched();

  await unfold(page);
  await page.getByTestId('focus').nth(1).check();
  await expect(page).toHaveURL(/\/fi\/sample\/\?focus=q\d\d$/);
  const ids = await modelIds(page.getByTestId('set'));
  await expectUntouched();
  await page.getByTestId('context-targetGroups-young').check();
  await page.getByTestId('order').selectOption('lowest');
  await expectUntouched();

  await page.reload();
  await running(page);
  await expect(page.getByTestId('sample-notice')).toBeVisible();
  await expect(page.getByTestId('focus').and(page.locator(':checked'))).toHaveCount(1);
  // What was ticked in the context is gone: nothing of the sample is kept.
  expect(await modelIds(page.getByTestId('set'))).toEqual(ids);
  await switchTo(page, 'sv');
  await expect(page).toHaveURL(/\/sv\/sample\/\?focus=q\d\d$/);
  await expect(page.getByTestId('facts')).toContainText(sample('sv').title);
  await expectUntouched();

  await page.locator('header a[href="/sv/result/"]').click();
  await expect(page.getByTestId('sample-notice')).toHaveCount(0);
  await expect(page.getByTestId('facts')).toContainText(full().title);
  expect((await stored(page)).assessment).toEqual(full());
});

// Where the sample is left for; those that read the assessment find the user's own.
for (const path of ['', 'setup/', 'question/?id=q02', 'review/', 'result/', 'sheet/', 'method/']) {
  test(`from the sample back to /${path}`, async ({ page }) => {
    await seed(page, full());
    await open(page, `/fi/${path}`);
    const title = await page.title();
    // To the sample and back within the app, as from a bookmark.
    await page.evaluate(() => document.querySelector('main').insertAdjacentHTML('beforeend', '<a id="to-sample" href="/fi/sample/">.</a>'));
    await page.locator('#to-sample').click();
    await expect(page.getByTestId('sample-notice')).toBeVisible();
    await page.goBack();
    await expect(page.getByTestId('sample-notice')).toHaveCount(0);
    await expect(page.locator('#dead')).toBeHidden();
    await expect(page).toHaveTitle(title);
    await expect(heading(page)).toBeFocused();
    expect((await stored(page)).assessment).toEqual(full());
    await goTo(page, 'q02');
    await expect(page.getByTestId('level-1')).toBeChecked();
  });
}

test('the sample leads to an assessment of one\'s own, which is empty', async ({ page }) => {
  await open(page, '/fi/sample/');
  await page.getByTestId('sample-notice').getByRole('link').click();
  await expect(page).toHaveURL(/\/fi\/setup\/$/);
  await expect(page.getByTestId('title')).toHaveValue('');
  await page.locator('header a[href="/fi/result/"]').click();
  await expect(result(page)).toBeVisible();
  await expect(page.getByTestId('recommendation')).toHaveCount(0);
  await result(page).locator('a[href="/fi/sample/"]').click();
  await expect(page.getByTestId('sample-notice')).toBeVisible();
});

// A model's page

const SOME = [models[0], models.at(-1), models.find(({ innokylaUrl }) => !innokylaUrl) ?? models[1]];

for (const locale of LOCALES) {
  test(`a model's page says what it is and what it answers in ${locale}`, async ({ page }) => {
    for (const one of SOME) {
      await open(page, `/${locale}/model/?id=${one.id}`);
      await expect(model(page)).toHaveAttribute('data-model-id', one.id);
      await expect(heading(page)).toHaveCount(1);
      await expect(heading(page)).toHaveText(one.title[locale]);
      await expect(page).toHaveTitle(new RegExp(`^${literally(one.title[locale])} – `));
      await expect(model(page)).toContainText(one.summary[locale]);
      const answered = await model(page).locator('[data-question]').evaluateAll((all) =>
        all.map((line) => [line.dataset.question, line.querySelector('a').getAttribute('href'), line.textContent]));
      expect(answered.map(([id]) => id).toSorted()).toEqual(one.links.map((link) => link.question).toSorted());
      for (const [id, href, words] of answered) {
        expect(href).toBe(`/${locale}/question/?id=${id}`);
        expect(words).toContain(one.links.find((link) => link.question === id).why[locale]);
        expect(words).toContain(seeds.questions.find((question) => question.id === id).text[locale]);
      }
      // The model's own name stands beside a translated one, and says in which language it is.
      const original = model(page).locator('span[lang=fi]');
      if (locale === 'fi') await expect(original).toHaveCount(0);
      else await expect(original).toHaveText(one.title.fi);
      for (const developer of one.developers) await expect(model(page).locator('dd[lang=fi]').getByText(developer).first()).toBeVisible();
      if (one.innokylaUrl) await expect(model(page).locator(`a[href="${one.innokylaUrl}"]`).first()).toHaveAttribute('rel', /noopener/);
    }
  });

  test(`a model that there is none of is told in ${locale}`, async ({ page }) => {
    await open(page, `/${locale}/model/?id=no-such-model`);
    const said = page.locator('main h1 + [role=status]');
    await expect(said).toHaveText(/\S/);
    await expect(model(page)).toHaveCount(0);
    await expect(heading(page)).toHaveCount(1);
    await expect(heading(page)).toHaveText(/\S/);
    // Until the catalogue is there nobody knows which models there are; what is said then gives way.
    let release;
    const wait = new Promise((done) => (release = done));
    await page.route('**/catalogue-*', async (route) => {
      await wait;
      await route.continue();
    });
    await page.reload();
    await expect(said).toHaveText(/\S/);
    const waiting = await said.textContent();
    release();
    await expect(said).not.toHaveText(waiting);
    await expect(said).toHaveText(/\S/);
    await expect(model(page)).toHaveCount(0);
  });

  test(`a catalogue that does not come is told on a model's page in ${locale}`, async ({ page }) => {
    await page.route('**/catalogue-*', (route) => route.abort());
    await open(page, `/${locale}/model/?id=no-such-model`);
    const said = page.locator('main h1 + [role=status]');
    await expect(said).toHaveText(/\S/);
    const failed = await said.textContent();
    await open(page, `/${locale}/model/?id=${models[0].id}`);
    await expect(model(page)).toHaveCount(0);
    await expect(heading(page)).toHaveText(/\S/);
    await expect(said, 'the reason does not depend on the model').toHaveText(failed);
    // When it comes after all, another visit shows it, and an unknown model is told in other words.
    await page.unroute('**/catalogue-*');
    await page.reload();
    await expect(model(page)).toBeVisible();
    await open(page, `/${locale}/model/?id=no-such-model`);
    await expect(said).not.toHaveText(failed);
  });
}

/** A text as a part of a regular expression. */
function literally(words) {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

for (const id of ['', '%00', '..%2f..', '<b>', 'Ö']) {
  test(`model/?id=${id} is a missing page`, async ({ page }) => {
    await open(page, `/fi/model/?id=${id}`);
    await expect(model(page)).toHaveCount(0);
    await expect(heading(page)).toHaveText(/\S/);
    await page.locator('main a[href="/fi/"]').click();
    await expect(page.getByTestId('start')).toBeVisible();
  });
}

test('from a recommendation to the model\'s whole page, and back to the same focus', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/result/?focus=q02');
  const card = page.getByTestId('set').getByTestId('recommendation').first();
  const id = await card.getAttribute('data-model-id');
  await mark(page);
  await card.locator('details').evaluate((details) => (details.open = true));
  await card.locator(`a[href="/fi/model/?id=${id}"]`).click();
  await expect(model(page)).toHaveAttribute('data-model-id', id);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/result\/\?focus=q02$/);
  await expect(page.getByTestId('focus').and(page.locator(':checked'))).toHaveCount(1);
  await expectSamePage(page);
  expect((await stored(page)).assessment).toEqual(full());
});

test('a model\'s page changes its language, with title and focus', async ({ page }) => {
  const one = models[0];
  await open(page, `/fi/model/?id=${one.id}`);
  await expect(model(page)).toBeVisible();
  for (const locale of ['sv', 'en', 'fi']) {
    await switchTo(page, locale);
    await expect(page).toHaveURL(new RegExp(`/${locale}/model/\\?id=${one.id}$`));
    await expect(heading(page)).toHaveText(one.title[locale]);
    await expect(page).toHaveTitle(new RegExp(`^${literally(one.title[locale])} – `));
    await expect(heading(page)).toBeFocused();
  }
});

test('a model\'s page that is opened by a link before the catalogue is there has its title and focus in the end', async ({ page }) => {
  let release;
  const wait = new Promise((done) => (release = done));
  await page.route('**/catalogue-*', async (route) => {
    await wait;
    await route.continue();
  });
  await goTo(page, 'q02');
  await page.getByTestId('example').locator('summary').click();
  await page.getByTestId('example').getByRole('link').click();
  await expect(page).toHaveURL(/\/model\//);
  await expect(heading(page)).toBeFocused();
  release();
  await expect(model(page)).toBeVisible();
  const one = models.find(({ id }) => id === seeds.questions[1].example.model);
  await expect(heading(page)).toHaveText(one.title.fi);
  await expect(page).toHaveTitle(new RegExp(`^${literally(one.title.fi)} – `));
  await expect(heading(page)).toBeFocused();
});

// Data on this device

const OTHERS = { 'another.program': 'dear', osallisuuspeili: 'not ours', 'osallisuuspeilit.assessment': 'nor this' };
const lines = (page) => page.getByTestId('kept').getByRole('listitem');

test('the device page lists everything that is kept, and nothing else', async ({ page }) => {
  await keep(page, OTHERS);
  await open(page, '/fi/device/');
  await expect(page.getByTestId('kept')).toHaveCount(0);
  await keep(page, { [KEY]: 'damaged' });
  await open(page, '/fi/device/');
  await goTo(page, 'q02');
  await answer(page, 'q02', { level: 3, note: 'kept' });
  await page.getByTestId('plain').click();
  await open(page, '/fi/device/');
  // The assessment, what was set aside of the damaged one, and the settings.
  expect(await keys(page)).toEqual([ASIDE, KEY, SETTINGS, ...Object.keys(OTHERS)].toSorted());
  await expect(lines(page)).toHaveCount(3);
  const words = await lines(page).allTextContents();
  for (const key of [KEY, SETTINGS, ASIDE]) {
    const { length } = await storedText(page, key);
    expect(words.some((line) => line.replace(/\D/g, '') === String(length)), `${key} has ${length} signs`).toBe(true);
  }
});

for (const locale of LOCALES) {
  test(`everything on the device can be removed, after a question, in ${locale}`, async ({ page }) => {
    await keep(page, { ...OTHERS, [KEY]: 'damaged', [SETTINGS]: '{"version":1,"plain":true}' });
    await goTo(page, 'q02', locale);
    await answer(page, 'q02', { level: 3, note: 'kept' });
    const before = await keys(page);
    expect(before).toEqual([ASIDE, KEY, SETTINGS, ...Object.keys(OTHERS)].toSorted());
    await open(page, `/${locale}/device/`);
    const now = page.getByTestId('remove-all-now');
    await expect(now).toHaveCount(0);
    await page.getByTestId('remove-all').click();
    await expect(now).toBeVisible();
    expect(await keys(page)).toEqual(before);
    // The other button of the question takes it back.
    await now.locator('xpath=following-sibling::button').click();
    await expect(now).toHaveCount(0);
    expect(await keys(page)).toEqual(before);

    await page.getByTestId('remove-all').click();
    await now.click();
    await expect(page.getByTestId('kept')).toHaveCount(0);
    await expect(page.getByTestId('message')).toBeVisible();
    await expect(page.getByTestId('undo'), 'what was removed from the device is nowhere').toHaveCount(0);
    await expect(page.getByTestId('aside')).toHaveCount(0);
    await expect(page.getByTestId('plain')).toHaveAttribute('aria-pressed', 'false');
    expect(await keys(page)).toEqual(Object.keys(OTHERS).toSorted());
    for (const [key, value] of Object.entries(OTHERS)) expect(await storedText(page, key)).toBe(value);

    // Looking around afterwards keeps nothing either.
    await page.locator(`header a[href="/${locale}/result/"]`).click();
    await expect(page.getByTestId('recommendation')).toHaveCount(0);
    await goTo(page, 'q02', locale);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByTestId('note')).toHaveValue('');
    expect(await keys(page)).toEqual(Object.keys(OTHERS).toSorted());
  });
}

test('the device page follows what happens on it', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/device/');
  await expect(lines(page)).toHaveCount(1);
  await page.getByTestId('plain').click();
  await expect(lines(page)).toHaveCount(2);
  await page.getByTestId('remove-all').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('remove-all-now').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('kept')).toHaveCount(0);
  await page.getByTestId('plain').click();
  await expect(lines(page)).toHaveCount(1);
});

// Articles

const ARTICLES = ['method', 'accessibility'];

/** The headings of an article's source, without the ids that some have. */
const headings = (article, locale) =>
  [...text(`pages/${article}.${locale}.md`).matchAll(/^#+ (.+)$/gm)].map(([, words]) => words.replace(/\{#.*\}/, '').trim());

for (const article of ARTICLES) {
  test.describe(`${article} without script`, () => {
    test.use({ javaScriptEnabled: false });
    for (const locale of LOCALES) {
      test(`can be read in ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}/${article}/`);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(heading(page)).toBeVisible();
        await expect(page.locator('main').getByRole('heading')).toHaveText(headings(article, locale));
        // Not only the headings.
        expect((await page.locator('main p, main li').allTextContents()).join('').length).toBeGreaterThan(1_000);
        await expect(page.locator('main p').first()).toBeVisible();
        await expect(page.locator('.loading')).toHaveCount(0);
      });
    }
  });

  test(`${article} is reached within the app, with title, focus and language`, async ({ page }) => {
    await seed(page, full());
    await open(page, '/fi/review/');
    await mark(page);
    const before = await page.title();
    await page.locator(`footer a[href="/fi/${article}/"]`).click();
    await expect(heading(page)).toHaveText(headings(article, 'fi')[0]);
    await expect(heading(page)).toBeFocused();
    await expect(page).not.toHaveTitle(before);
    const titles = [await page.title()];
    for (const locale of ['sv', 'en', 'fi']) {
      await switchTo(page, locale);
      await expect(page).toHaveURL(new RegExp(`/${locale}/${article}/$`));
      await expect(page.locator('main').getByRole('heading')).toHaveText(headings(article, locale));
      await expect(heading(page)).toBeFocused();
      titles.push(await page.title());
    }
    expect(titles[3]).toBe(titles[0]);
    expect(new Set(titles).size).toBe(LOCALES.length);
    for (let steps = 0; steps < 4; steps += 1) await page.goBack();
    await expect(page).toHaveURL(/\/fi\/review\/$/);
    await expect(heading(page)).toBeFocused();
    await expectSamePage(page);
  });
}

for (const locale of LOCALES) {
  test(`every link at the bottom leads to a page of its own in ${locale}`, async ({ page }) => {
    await startApp(page, locale);
    await mark(page);
    const hrefs = await page.locator('footer a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.toSorted()).toEqual(['accessibility', 'device', 'method', 'sheet'].map((page) => `/${locale}/${page}/`));
    const titles = new Set([await page.title()]);
    for (const href of hrefs) {
      await page.locator(`footer a[href="${href}"]`).click();
      await expect(page).toHaveURL(href);
      await expect.poll(async () => titles.has(await page.title())).toBe(false);
      titles.add(await page.title());
      await expect(heading(page)).toHaveCount(1);
      await expect(heading(page)).toHaveText(/\S/);
      await expect(heading(page)).toBeFocused();
      // The links stand at the bottom; the new page begins at its top.
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    }
    await expectSamePage(page);
  });
}

// What a new dimension begins with

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

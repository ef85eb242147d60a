// The wordings of a question: the product's own, the plain one, the one for participants, and an example of others.
import { expect, test } from '@playwright/test';
import { QUESTIONS, allResponses, file, full, models, seeds } from './support/assessments.mjs';
import {
  LOCALES, SETTINGS, answer, atQuestion, goTo, heading, literally, next, open, running, seed, startApp, stored, storedResponse,
  storedText, switchTo, unfold,
} from './support/walk.mjs';

const question = (id) => seeds.questions.find((each) => each.id === id);

const LEVELS = [0, 1, 2, 3, 4];
const SKIPS = ['skip-dont-know', 'skip-not-applicable'];

// A question in the middle, the first with parts, and the first and the last of all.
const SOME = ['q01', 'q02', 'q14', 'q24'];

const PAGES = [
  '', 'setup/', 'question/?id=q14', 'review/', 'result/', 'result/?focus=q02', 'plan/', 'sample/', `model/?id=${models[0].id}`, 'sheet/',
  'device/', 'method/', 'accessibility/', 'privacy/', 'changes/', 'question/?id=q99',
];

const toggle = (page) => page.getByTestId('plain');
const settings = async (page) => JSON.parse(await storedText(page, SETTINGS));

/** Presses the switch, and waits until it stands as wanted. */
async function switchPlain(page, on) {
  await toggle(page).click();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', String(on));
}

/** What stands at a level besides its name: the text that the radio button is described by. */
const meaning = (page, level) => page.getByTestId(`level-${level}`);

/** The page of the question says everything in this wording. */
async function expectWording(page, id, locale, { text, help, levels }) {
  await expect(heading(page)).toHaveText(text[locale]);
  await expect(page.getByTestId('question')).toContainText(help[locale]);
  for (const level of LEVELS) await expect(meaning(page, level)).toHaveAccessibleDescription(levels[level][locale]);
}

for (const path of PAGES) {
  test(`/${path} can be read plainly without leaving it`, async ({ page }) => {
    await seed(page, full());
    await open(page, `/fi/${path}`);
    // A model's page has its title as soon as the catalogue is there.
    if (path.startsWith('model/')) await expect(page.getByTestId('model')).toBeVisible();
    const [address, title] = [page.url(), await page.title()];
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
    for (const on of [true, false]) {
      await toggle(page).focus();
      await page.keyboard.press('Enter');
      await expect(toggle(page)).toHaveAttribute('aria-pressed', String(on));
      await expect(toggle(page)).toBeFocused();
      await expect(heading(page)).toHaveCount(1);
      await expect(heading(page)).not.toBeEmpty();
      expect(page.url()).toBe(address);
      expect(await page.title()).toBe(title);
    }
    expect((await stored(page)).assessment).toEqual(full());
  });
}

for (const locale of LOCALES) {
  test(`question, help and levels change with the wording in ${locale}`, async ({ page }) => {
    for (const id of SOME) {
      await goTo(page, id, locale);
      await expectWording(page, id, locale, question(id));
      await switchPlain(page, true);
      await expectWording(page, id, locale, question(id).plain);
      await switchPlain(page, false);
      await expectWording(page, id, locale, question(id));
    }
  });

  test(`what to talk about and an example stand with the question in ${locale}`, async ({ page }) => {
    for (const id of SOME) {
      await goTo(page, id, locale);
      await expect(page.getByTestId('prompts')).not.toHaveAttribute('open');
      await unfold(page);
      await expect(page.getByTestId('prompts').getByRole('listitem')).toHaveText(question(id).prompts.map((each) => each[locale]));
      await expect(page.getByTestId('example')).toContainText(question(id).example.text[locale]);
      const model = models.find((each) => each.id === question(id).example.model);
      const link = page.getByTestId('example').getByRole('link');
      await expect(link).toHaveText(model.title[locale]);
      await expect(link).toHaveAttribute('href', `/${locale}/model/?id=${model.id}`);
    }
  });

  test(`the sheet has what participants say, with a box to each of seven options, in ${locale}`, async ({ page }) => {
    await open(page, `/${locale}/sheet/`);
    const questions = page.getByTestId('sheet-question');
    await expect(questions).toHaveCount(QUESTIONS.length);
    const sheet = await questions.evaluateAll((all) =>
      all.map((one) => ({
        heading: one.querySelector('h3').textContent,
        boxes: one.querySelectorAll('li .box').length,
        options: [...one.querySelectorAll('li')].map((option) => [option.querySelector('b').textContent, option.lastElementChild.textContent]),
      })));
    for (const [at, id] of QUESTIONS.entries()) {
      const { text, levels } = question(id).participant;
      expect(sheet[at].heading).toBe(`${at + 1} ${text[locale]}`);
      expect(sheet[at].boxes).toBe(LEVELS.length + SKIPS.length);
      expect(new Set(sheet[at].options.map(([, words]) => words)).size).toBe(LEVELS.length + SKIPS.length);
      expect(sheet[at].options.slice(0, LEVELS.length)).toEqual(levels.map((each, level) => [String(level), each[locale]]));
    }
    // The sheet is in participants' words already.
    const before = await questions.allTextContents();
    await switchPlain(page, true);
    expect(await questions.allTextContents()).toEqual(before);
  });
}

test('every question has seven options of its own', async ({ page }) => {
  test.setTimeout(60_000);
  const seen = new Set();
  await goTo(page, QUESTIONS[0]);
  for (const id of QUESTIONS) {
    await atQuestion(page, id);
    await expect(heading(page)).toHaveText(question(id).text.fi);
    const options = await page.getByTestId('question').getByRole('radio').evaluateAll((all) =>
      all.map((radio) => ({
        words: radio.closest('label').textContent.trim(),
        means: document.getElementById(radio.getAttribute('aria-describedby'))?.textContent,
      })));
    expect(new Set(options.map(({ words }) => words)).size).toBe(LEVELS.length + SKIPS.length);
    // The names of the levels are the same everywhere; what they mean is said anew at each question.
    expect(options.map(({ means }) => means)).toEqual([...question(id).levels.map((text) => text.fi), ...SKIPS.map(() => undefined)]);
    for (const level of LEVELS) {
      expect(options[level].words).toContain(seeds.levels[level].name.fi);
      seen.add(options[level].means);
    }
    await next(page);
  }
  expect(seen.size).toBe(QUESTIONS.length * LEVELS.length);
});

test('the wording changes in the map, the petals, the review, and the result', async ({ page }) => {
  const responses = { q01: { level: 4 }, q02: { level: 0 }, q12: { skip: 'dont-know' } };
  await seed(page, file(responses));
  const shown = {
    'question/?id=q14': ['q01', 'q02', 'q12', 'q24'],
    'review/': ['q01', 'q02', 'q12', 'q24'],
    'result/': ['q01', 'q02', 'q12'],
  };
  const places = {
    'question/?id=q14': ['map-list', 'map'],
    'review/': ['missing', 'answer'],
    'result/': ['strengths', 'gaps', 'find-out', 'answers-table'],
  };
  // Names of links count as texts: the map shows numbers, and says the questions to those who cannot see it.
  const said = (id) => page.getByTestId(id).evaluateAll((all) =>
    all.flatMap((each) => [each.textContent, ...[...each.querySelectorAll('[aria-label]')].map((link) => link.ariaLabel)]).join('\n'));
  for (const [path, ids] of Object.entries(shown)) {
    await open(page, `/fi/${path}`);
    for (const plain of [false, true]) {
      if (plain) await switchPlain(page, true);
      const texts = (await Promise.all(places[path].map(said))).join('\n');
      for (const id of ids) {
        const { text, plain: { text: short } } = question(id);
        expect(texts.includes(text.fi), `${id} as it is on ${path}, plain: ${plain}`).toBe(!plain);
        expect(texts.includes(short.fi), `${id} plainly on ${path}, plain: ${plain}`).toBe(plain);
      }
    }
    await switchPlain(page, false);
  }
  await open(page, '/fi/question/?id=q14');
  await switchPlain(page, true);
  const petals = page.locator('[data-petal]');
  await expect(petals).toHaveCount(QUESTIONS.length);
  for (const [at, id] of QUESTIONS.entries()) {
    await expect(petals.nth(at)).toHaveAccessibleName(new RegExp(`^${at + 1}\\. ${literally(question(id).plain.text.fi)}: `));
  }
});

test('switching keeps the answer, the note being typed, and the place', async ({ page }) => {
  await goTo(page, 'q02');
  await answer(page, 'q02', { level: 3, parts: ['found'], important: true, basis: 'data' });
  // Key by key and not by fill: the field is in the user's hands until the very switch.
  await page.getByTestId('note').pressSequentially('half a sen');
  for (const on of [true, false]) {
    await switchPlain(page, on);
    await expect(toggle(page)).toBeFocused();
    await atQuestion(page, 'q02');
    await expect(page.getByTestId('level-3')).toBeChecked();
    await expect(page.getByTestId('part-found')).toBeChecked();
    await expect(page.getByTestId('important')).toBeChecked();
    await expect(page.getByTestId('basis')).toHaveValue('data');
    await expect(page.getByTestId('note')).toHaveValue('half a sen');
  }
  await page.getByTestId('note').press('End');
  await page.getByTestId('note').pressSequentially('tence');
  expect(await storedResponse(page, 'q02')).toEqual({
    level: 3, parts: ['found'], important: true, basis: 'data', note: 'half a sentence',
  });
  await page.goBack();
  await expect(page.getByTestId('question'), 'a switch is no step in the history').toHaveCount(0);
});

test('the plain wording survives a reload, a new visit and a change of language', async ({ page, context }) => {
  const { plain } = question('q14');
  await goTo(page, 'q14');
  await switchPlain(page, true);
  expect(await settings(page)).toMatchObject({ plain: true });
  await page.reload();
  await running(page);
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await expectWording(page, 'q14', 'fi', plain);
  for (const locale of ['sv', 'en', 'fi']) {
    await switchTo(page, locale);
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
    await expectWording(page, 'q14', locale, plain);
  }
  const other = await context.newPage();
  await goTo(other, 'q14', 'sv');
  await expectWording(other, 'q14', 'sv', plain);
});

test('the wording is nowhere while it is off', async ({ page }) => {
  await startApp(page);
  await goTo(page, 'q14');
  expect(await storedText(page, SETTINGS)).toBeNull();
  await switchPlain(page, true);
  await switchPlain(page, false);
  expect(await settings(page)).toEqual({ version: 1 });
  await page.reload();
  await running(page);
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
  await expectWording(page, 'q14', 'fi', question('q14'));
});

test('the wording is the reader\'s own and no part of the assessment', async ({ page }) => {
  await seed(page, full());
  const before = await storedText(page);
  await open(page, '/fi/method/');
  await switchPlain(page, true);
  expect(await storedText(page)).toBe(before);
});

test('the example leads to its model, and back keeps the answer', async ({ page }) => {
  const response = allResponses().q02;
  const { model } = question('q02').example;
  await goTo(page, 'q02');
  await answer(page, 'q02', response);
  await page.getByTestId('example').locator('summary').click();
  await page.getByTestId('example').getByRole('link').click();
  await expect(page.getByTestId('model')).toHaveAttribute('data-model-id', model);
  await expect(page).toHaveURL(new RegExp(`/fi/model/\\?id=${model}$`));
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await atQuestion(page, 'q02');
  await expect(page.getByTestId('level-1')).toBeChecked();
  await expect(page.getByTestId('note')).toHaveValue(response.note);
  for (const part of response.parts) await expect(page.getByTestId(`part-${part}`)).toBeChecked();
  const kept = await storedResponse(page, 'q02');
  expect({ ...kept, parts: kept.parts.toSorted() }).toEqual({ ...response, parts: response.parts.toSorted() });
});

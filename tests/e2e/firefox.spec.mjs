// The main path in stock Firefox. Playwright's own Firefox is a patched one that would have to be downloaded, so the machine's is
// driven by puppeteer-core, over the standard WebDriver BiDi.
import { existsSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { DIMENSIONS, QUESTIONS, allResponses, percent } from './support/assessments.mjs';
import { KEY } from './support/walk.mjs';

/** Where Debian has it. */
const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const LONGEST_MS = 20_000;

/** The program of the machine's Firefox: the one that FIREFOX names, or Debian's. */
function firefoxProgram() {
  const named = process.env.FIREFOX;
  const found = (named ? [named] : PLACES).find((file) => existsSync(file));
  if (!found) {
    throw new Error(
      named
        ? `FIREFOX is set to ${named}, and there is no such file.`
        : 'No Firefox was found. Install one (Debian: apt-get install firefox-esr), or set FIREFOX to the path of its program.',
    );
  }
  return found;
}

const test = base.extend({
  /** A page in Firefox, which must not have had an error in the end. */
  firefox: async ({ baseURL }, use) => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxProgram(), headless: true });
    const errors = [];
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(LONGEST_MS);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.setViewport({ width: 1280, height: 900 });
      await use(driver(page, baseURL));
    } finally {
      await browser.close();
    }
    expect(errors).toEqual([]);
  },
});

/** What a user does, by test ids. Each verb waits until what it is about is there. */
function driver(page, baseURL) {
  const selector = (id) => `[data-testid="${id}"]`;
  const find = (id) => page.waitForSelector(selector(id), { visible: true });
  return {
    open: (address) => page.goto(baseURL + address),
    reload: () => page.reload(),
    back: () => page.goBack(),
    find,
    click: (id) => page.locator(selector(id)).click(),
    fill: (id, text) => page.locator(selector(id)).fill(text),
    choose: async (id, value) => (await find(id)).select(value),
    text: async (id) => (await find(id)).evaluate((element) => element.textContent),
    /** Waits for the page of a question. */
    atQuestion: (id) => page.waitForSelector(`${selector('question')}[data-question-id="${id}"]`),
    /** Waits for an address. */
    at: (end) => page.waitForFunction((wanted) => (location.pathname + location.search).endsWith(wanted), {}, end),
    checked: () => page.$$eval(':checked[type=radio]', (inputs) => inputs.map((input) => input.dataset.testid)),
    value: (id) => page.$eval(selector(id), (input) => input.value),
    stored: async () => JSON.parse(await page.evaluate((key) => localStorage.getItem(key), KEY)),
    inLanguage: (locale) => page.waitForSelector(`html[lang=${locale}]`),
    isDead: () => page.$eval('#dead', (dead) => !dead.hidden),
    /** Opens the page of the first recommended model, and tells which it is. */
    async openFirstModel() {
      const card = await find('recommendation');
      return card.evaluate((element) => {
        element.querySelector('details').open = true;
        element.querySelector('a[href*="/model/"]').click();
        return element.dataset.modelId;
      });
    },
  };
}

test('from the start to the result and a model in Firefox', async ({ firefox }) => {
  test.setTimeout(120_000);
  const responses = allResponses();
  await firefox.open('/fi/');
  await firefox.click('start');
  await firefox.at('/fi/setup/');
  await firefox.fill('title', 'Café');
  await firefox.click('context-themes-digital');
  await firefox.click('next');

  for (const question of QUESTIONS) {
    await firefox.atQuestion(question);
    const { level, skip, note, basis, important, parts = [] } = responses[question];
    for (const part of parts) await firefox.click(`part-${part}`);
    await firefox.click(level === undefined ? `skip-${skip}` : `level-${level}`);
    if (note) await firefox.fill('note', note);
    if (basis) await firefox.choose('basis', basis);
    if (important) await firefox.click('important');
    await firefox.click('next');
  }
  await firefox.at('/fi/review/');
  await firefox.find('answered');
  const { assessment } = await firefox.stored();
  expect(assessment).toMatchObject({ title: 'Café', context: { themes: ['digital'] } });
  expect(assessment.responses).toEqual(responses);
  await firefox.click('next');
  await firefox.at('/fi/result/');

  const seesResult = async () => {
    for (const dimension of DIMENSIONS) {
      expect(await firefox.text(`score-${dimension}`)).toContain(`${percent(responses, dimension)}/100`);
    }
    expect(await firefox.text('facts')).toContain('Café');
  };
  await seesResult();
  const model = await firefox.openFirstModel();
  await firefox.at(`/fi/model/?id=${model}`);
  await firefox.find('model');
  await firefox.back();
  await firefox.at('/fi/result/');
  await seesResult();
  await firefox.reload();
  await seesResult();

  await firefox.open('/fi/question/?id=q02');
  await firefox.atQuestion('q02');
  expect(await firefox.checked()).toEqual([`level-${responses.q02.level}`]);
  expect(await firefox.value('note')).toBe(responses.q02.note);
  await firefox.click('language-sv');
  await firefox.at('/sv/question/?id=q02');
  await firefox.inLanguage('sv');
  await firefox.atQuestion('q02');
  expect(await firefox.checked()).toEqual([`level-${responses.q02.level}`]);
  expect((await firefox.stored()).assessment).toEqual(assessment);
  expect(await firefox.isDead()).toBe(false);
});

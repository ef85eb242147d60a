// What a user does, as verbs: the tests speak in these, by test ids, roles and addresses, never by the texts of the product.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { QUESTIONS, models, seeds } from './assessments.mjs';

/** The key under which the assessment in hand is kept. */
export const KEY = 'osallisuuspeili.assessment';

/** The key of the user's settings. */
export const SETTINGS = 'osallisuuspeili.settings';

/** The key of the first text that could not be read. */
export const ASIDE = 'osallisuuspeili.aside.1';

/** The languages. */
export const LOCALES = ['fi', 'sv', 'en'];

/** The element that the app is mounted in; it stands in for "the app has started". */
const RUNNING = '#app:not([data-shell]) main h1';

/** Waits until the app runs and shows a page. */
export async function running(page) {
  await expect(page.locator(RUNNING)).toBeVisible();
}

/** Opens an address of the app and waits until it runs. */
export async function open(page, address) {
  await page.goto(address);
  await running(page);
}

/** Opens the start page in a language. */
export const startApp = (page, locale = 'fi') => open(page, `/${locale}/`);

/** The heading of the page. */
export const heading = (page) => page.locator('main h1');

/**
 * Follows a link, and waits until the page that it leads to is shown: the address changes at once, the page only when all that
 * it needs is there. Each page has a title of its own.
 */
export async function follow(page, link) {
  const before = await page.title();
  await link.click();
  await expect(page).not.toHaveTitle(before);
}

/** Switches the language as a user does. */
export async function switchTo(page, locale) {
  await page.getByTestId(`language-${locale}`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.getByTestId(`language-${locale}`), 'the header follows').toHaveAttribute('aria-current', 'true');
}

/** Marks the page, to see later whether it is still the same one. */
export const mark = (page) => page.evaluate(() => (window.marked = true));

/** The page has not been loaded since it was marked. */
export const expectSamePage = async (page) => expect(await page.evaluate(() => window.marked), 'no page load').toBe(true);

/** Opens the page of a question by its address. */
export async function goTo(page, question, locale = 'fi') {
  await open(page, `/${locale}/question/?id=${question}`);
  await atQuestion(page, question);
}

/** The form of a question, once it is the one that is shown. */
export const form = (page, question) => page.locator(`[data-testid="question"][data-question-id="${question}"]`);

/** The link to a question in the map's picture, which only wide windows show. */
export const petal = (page, question) => page.getByTestId('map').locator(`[data-petal="${question}"]`);

/** Opens the list of the map, which is drawn only then, and gives its links. */
export async function mapList(page) {
  await page.getByTestId('map-list').evaluate((details) => (details.open = true));
  const links = page.getByTestId('map-link');
  await expect(links).toHaveCount(QUESTIONS.length);
  return links;
}

/** Waits until the page of a question is shown. */
export async function atQuestion(page, question) {
  await expect(form(page, question)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/question/\\?id=${question}$`));
}

/** Waits until the page of a question has what the catalogue brings to it, which is the name of the example's model. */
export async function expectExample(page, question, locale = 'fi') {
  const { example } = seeds.questions.find(({ id }) => id === question);
  const { title } = models.find(({ id }) => id === example.model);
  await expect(page.getByTestId('example').locator('a')).toHaveText(title[locale]);
}

/** Fills in the question that is shown, which must be this one. */
export async function answer(page, question, { level, skip, note, important, basis, parts = [] }) {
  const here = form(page, question);
  await expect(here).toBeVisible();
  for (const part of parts) await here.getByTestId(`part-${part}`).check();
  if (level !== undefined) await here.getByTestId(`level-${level}`).check();
  if (skip !== undefined) await here.getByTestId(`skip-${skip}`).check();
  if (note !== undefined) await here.getByTestId('note').fill(note);
  if (basis !== undefined) await here.getByTestId('basis').selectOption(basis);
  if (important !== undefined) await here.getByTestId('important').setChecked(important);
}

/** Goes to the next page. */
export const next = (page) => page.getByTestId('next').click();

/** Goes to the previous page. */
export const previous = (page) => page.getByTestId('previous').click();

/** From the start page to the first question. */
export async function begin(page) {
  await page.getByTestId('start').click();
  await expect(page).toHaveURL(/\/setup\/$/);
  await next(page);
  await atQuestion(page, QUESTIONS[0]);
}

/** What is kept under the app's key, read as JSON; null when there is nothing. */
export const stored = async (page) => JSON.parse(await storedText(page));

/** The text that is kept under a key. */
export const storedText = (page, key = KEY) => page.evaluate((name) => localStorage.getItem(name), key);

/** The keys of all that is kept on the device, of others' too. */
export const storedKeys = (page) => page.evaluate(() => Object.keys(localStorage).toSorted());

/** What is kept of the response to a question. */
export const storedResponse = async (page, question) => (await stored(page))?.assessment.responses[question];

/** Keeps texts on the device before the app runs: `entries` is an object of keys and texts. */
export async function keep(page, entries) {
  const blank = '**/blank-page-of-the-tests';
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', // Without an icon of its own a browser asks the host for one.
    body: '<title>blank</title><link rel="icon" href="data:,">' }));
  await page.goto('/blank-page-of-the-tests');
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  }, entries);
  await page.unroute(blank);
}

/** Keeps an assessment on the device as the app would, before the app runs. */
export const seed = (page, assessment, place) =>
  keep(page, { [KEY]: JSON.stringify({ version: 1, ...(place && { place }), assessment }) });

/** The text of the file that an action of the user leads to. */
export async function savedFile(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Chooses a file to open: an object, written as JSON, or a text, or bytes. */
export async function openFile(page, content, name = 'file.json') {
  const text = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content);
  await page.getByTestId('open-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The ids of the recommended models inside an element, in their order, once there are some. */
export async function modelIds(within) {
  const cards = within.getByTestId('recommendation');
  await expect(cards.first()).toBeVisible();
  return cards.evaluateAll((all) => all.map((card) => card.dataset.modelId));
}

/** Opens every `details` of the page, also those that come into being by it. */
export async function unfold(page) {
  const closed = page.locator('details:not([open])');
  await expect(async () => {
    await closed.evaluateAll((all) => all.forEach((each) => (each.open = true)));
    await expect(closed).toHaveCount(0, { timeout: 200 });
  }).toPass();
}

/** A text as a part of a regular expression. */
export const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

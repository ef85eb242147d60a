// The pages and the states that what holds of every page is tested on.
import { expect, test } from '@playwright/test';
import { MODEL, file, full, planned, shareLink } from './assessments.mjs';
import { addRounds } from './rounds.mjs';
import { OWN, SHELF, SHELVES } from './shelves.mjs';
import { KEY, expectExample, keep, open, seed, unfold } from './walk.mjs';

const models = async (page) => {
  await expect(page.getByTestId('recommendation').first()).toBeVisible();
  await page.getByTestId('ranking').evaluate((details) => (details.open = true));
  await expect(page.getByTestId('ranking').getByTestId('recommendation').first()).toBeVisible();
};
const model = (page) => expect(page.getByTestId('model')).toBeVisible();
const shows = (id) => (page) => expect(page.getByTestId(id).first()).toBeVisible();
const goToQuestions = async (page) => {
  await page.getByTestId('step-4').click();
  await expect(page.getByTestId('how-q01')).toBeVisible();
};
const found = async (page) => {
  await expect(page.getByTestId('found').first()).toBeVisible();
  await expect(page.getByTestId('why').first()).toBeVisible();
};
const example = (question) => (page, locale) => expectExample(page, question, locale);

/** Opens the list of the single keys. */
export async function showShortcuts(page) {
  await page.getByTestId('show-shortcuts').click();
  await expect(page.getByTestId('shortcuts')).toBeVisible();
}

/** Switches the plain wording on. It is a setting, so it stays on for the pages that follow. */
export async function speakPlainly(page) {
  await page.getByTestId('plain').click();
  await expect(page.getByTestId('plain')).toHaveAttribute('aria-pressed', 'true');
}

async function exampleInPlainWording(page, locale) {
  await speakPlainly(page);
  await expectExample(page, 'q02', locale);
}

/**
 * What to look at: first without, then with an assessment on the device (`full`). `path` is without the language, `prepare` is
 * done when the page is there, and waits for what comes later.
 */
export const PAGES = [
  { name: 'the empty start', path: '' },
  { name: 'the empty result', path: 'result/' },
  { name: 'the empty review', path: 'review/' },
  { name: 'the empty plan', path: 'plan/' },
  { name: 'sample', path: 'sample/', prepare: models },
  { name: 'models', path: 'models/?q=digi&theme=digital', prepare: found },
  { name: 'models without any found', path: 'models/?q=qqqqq', prepare: (page) => expect(page.getByTestId('nothing')).toBeVisible() },
  { name: 'start', path: '', full: true },
  { name: 'set-up', path: 'setup/', full: true },
  { name: 'a question with parts', path: 'question/?id=q02', full: true, prepare: example('q02') },
  { name: 'a question without parts', path: 'question/?id=q03', full: true, prepare: example('q03') },
  { name: 'review', path: 'review/', full: true },
  { name: 'result', path: 'result/', full: true, prepare: models },
  { name: 'comparing assessments', path: 'rounds/', full: true, prepare: (page) => addRounds(page) },
  { name: 'plan', path: 'plan/', full: true, prepare: shows('to-try') },
  { name: 'report', path: 'report/', full: true, prepare: shows('report-recommendations') },
  { name: 'one page for decision-makers', path: 'report/?show=page', full: true, prepare: shows('one-page') },
  { name: 'model', path: `model/?id=${MODEL}`, full: true, prepare: model },
  { name: 'an own model', path: `model/?id=${OWN.id}`, full: true, prepare: shows('own-words') },
  { name: 'map', path: 'map/', full: true, prepare: shows('tiles') },
  { name: 'theme', path: 'theme/?id=nature', full: true, prepare: shows('listed') },
  { name: 'project', path: 'project/?id=ruokajonosta-osallisuuteen-hanke-esr-2018-2020', full: true, prepare: shows('listed') },
  { name: 'comparison', path: `compare/?models=${SHELVES.favourites.slice(0, 2).map(({ model }) => model)}`, full: true, prepare: shows('comparison') },
  { name: 'own models and favourites', path: 'own/', full: true, prepare: shows('favourite') },
  { name: 'describing a model', path: `describe/?id=${OWN.id}`, full: true, prepare: shows('section-name') },
  { name: 'what questions a model answers', path: `describe/?id=${OWN.id}`, full: true, prepare: goToQuestions },
  { name: 'cards', path: 'cards/', full: true, prepare: shows('card') },
  { name: 'sheet', path: 'sheet/', full: true },
  { name: 'assessments', path: 'assessments/', full: true, prepare: shows('kept') },
  { name: 'a shared assessment', path: `shared/#${shareLink(full())}`, full: true, prepare: shows('offered') },
  { name: 'a broken link', path: 'shared/#a1.e', full: true, prepare: shows('no-share') },
  { name: 'device', path: 'device/', full: true },
  { name: 'method', path: 'method/', full: true },
  { name: 'accessibility', path: 'accessibility/', full: true },
  { name: 'privacy', path: 'privacy/', full: true },
  { name: 'what has changed', path: 'changes/', full: true },
  { name: 'a missing page', path: 'question/?id=q99', full: true },
  { name: 'a question in plain wording', path: 'question/?id=q02', full: true, prepare: exampleInPlainWording },
];

/** Other assessments on the device: one beside, one archived, one that cannot be read. */
export const BESIDE = {
  [`${KEY}.1`]: JSON.stringify({ version: 1, assessment: file({ q01: { level: 1 }, q02: { level: 3 } }, { title: 'Asukastupa', date: '2025-11-20' }) }),
  [`${KEY}.2`]: JSON.stringify({ version: 1, archived: true, assessment: full() }),
  [`${KEY}.3`]: '{"version":9}',
};

/** Shows each page in turn with everything opened. */
export async function visit(page, locale, look) {
  let seeded = false;
  for (const { name, path, full: needsFull, prepare } of PAGES) {
    if (needsFull && !seeded) {
      await keep(page, { [SHELF]: JSON.stringify(SHELVES), ...BESIDE });
      await seed(page, planned(), 'question/?id=q03');
      await keep(page, { [SHELF]: JSON.stringify(SHELVES) });
      seeded = true;
    }
    await test.step(`${name} in ${locale}`, async () => {
      await open(page, `/${locale}/${path}`);
      await prepare?.(page, locale);
      await unfold(page);
      await look(name);
    });
  }
}

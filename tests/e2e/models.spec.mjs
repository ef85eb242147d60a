// Looking for models: by words, by topics, and by an address that somebody else has sent.
import { expect, test } from '@playwright/test';
import { LOCALES, open, startApp } from './support/walk.mjs';

/** So many models are shown before the user asks for the rest. */
const SHOWN = 12;

const rows = (page) => page.getByTestId('found');
const first = (page) => rows(page).first();
const search = (page) => page.getByTestId('search');
const type = (page, words) => search(page).fill(words);
const query = (page) => new URL(page.url()).searchParams;
const shownIds = (page) => rows(page).evaluateAll((all) => all.map((row) => row.dataset.modelId));

/** Opens the topics of an aspect. */
async function unfold(page, aspect) {
  const within = page.getByTestId(`aspect-${aspect}`);
  for (const details of [page.getByTestId('narrow'), within]) await details.evaluate((element) => (element.open = true));
  return within;
}

/** Ticks a topic; gives how many models it said there were of it. */
async function choose(page, aspect, value) {
  await unfold(page, aspect);
  const box = page.getByTestId(`${aspect}-${value}`);
  const count = Number(/\((\d+)\)$/.exec((await box.locator('xpath=..').innerText()).trim())[1]);
  await box.check();
  return count;
}

const found = (page, model) => expect(first(page)).toHaveAttribute('data-model-id', model);

test('somebody comes for a model and finds it by a word', async ({ page }) => {
  await startApp(page, 'fi');
  await page.locator('header a[href="/fi/models/"]').click();
  await expect(rows(page)).toHaveCount(SHOWN);
  await page.getByTestId('show-rest').click();
  await expect(rows(page)).toHaveCount(102);
  await type(page, 'vankilasta');
  await expect(rows(page)).not.toHaveCount(102);
  await expect(first(page).getByTestId('why').getByRole('listitem')).toHaveCount(1);
  await expect(first(page).locator('mark').first()).toBeVisible();
  const ids = await shownIds(page);
  expect(ids.slice(0, 5)).toContain('vankilasta-vapautuvan-palvelut');
  expect(query(page).get('q')).toBe('vankilasta');
  await page.locator('[data-model-id="vankilasta-vapautuvan-palvelut"] h2 a').click();
  await expect(page.getByTestId('model')).toHaveAttribute('data-model-id', 'vankilasta-vapautuvan-palvelut');
  await page.goBack();
  await expect(search(page)).toHaveValue('vankilasta');
  await expect.poll(() => shownIds(page)).toEqual(ids);
});

for (const [words, model] of [
  ['YHTEISKEHITTAMINEN SOSIAALISESSA KUNTOUTUKSESSA', 'yhteiskehittaminen-sosiaalisessa-kuntoutuksessa'],
  ['pelitar', 'pelitarina-sosiaalityon-valineena'],
  ['rahahuolet', 'matalan-kynnyksen-talousneuvonta'],
]) {
  test(`"${words}" finds what is meant in every language of the page`, async ({ page }) => {
    for (const locale of LOCALES) {
      await open(page, `/${locale}/models/?q=${encodeURIComponent(words)}`);
      await expect(search(page)).toHaveValue(words);
      await found(page, model);
    }
  });
}

test('choices put fitting models first, hide nothing, and narrow down on demand', async ({ page }) => {
  await open(page, '/en/models/');
  await expect(rows(page)).toHaveCount(SHOWN);
  const count = await choose(page, 'theme', 'nature');
  expect(count).toBeGreaterThan(1);
  await expect(page.getByTestId('fits')).toHaveCount(Math.min(count, SHOWN));
  await expect(rows(page)).toHaveCount(SHOWN);
  await page.getByTestId('only').check();
  await expect(rows(page)).toHaveCount(count);
  expect(query(page).get('theme')).toBe('nature');
  expect(query(page).get('only')).toBe('1');
  const fewer = await choose(page, 'for', 'young');
  await expect(rows(page)).toHaveCount(fewer);

  // Whoever gets the address sees the same, also in another language.
  const ids = await shownIds(page);
  await page.getByTestId('language-sv').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(rows(page)).toHaveCount(fewer);
  expect((await shownIds(page)).toSorted()).toEqual(ids.toSorted());
  await page.reload();
  await expect(rows(page)).toHaveCount(fewer);
  await page.getByTestId('reset').click();
  await expect(rows(page)).toHaveCount(SHOWN);
  expect([...query(page).keys()]).toEqual([]);
});

test('where nothing is found there is a way on', async ({ page }) => {
  await open(page, '/fi/models/?q=qqqqq');
  await expect(page.getByTestId('nothing')).toBeVisible();
  await page.getByTestId('nothing').getByRole('button').first().click();
  await expect(search(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(SHOWN);

  await open(page, '/fi/models/?theme=prison&for=roma&only=1');
  await expect(page.getByTestId('nothing')).toBeVisible();
  await page.getByTestId('show-all').click();
  await expect(rows(page)).toHaveCount(SHOWN);
});

test('the search is by keyboard, and says how many were found', async ({ page }) => {
  await open(page, '/sv/models/');
  await expect(rows(page)).toHaveCount(SHOWN);
  await search(page).focus();
  await page.keyboard.type('fängelse');
  await expect(page.getByTestId('count')).toHaveAttribute('role', 'status');
  await expect(page.getByTestId('count')).not.toHaveText(/102/);
  await expect(search(page)).toBeFocused();
});

test('without the words of the search the models are still there', async ({ page }) => {
  await page.route('**/search-*', (route) => route.abort());
  await open(page, '/fi/models/');
  await expect(page.getByTestId('no-search')).toBeVisible();
  await expect(rows(page)).toHaveCount(SHOWN);
  await page.unroute('**/search-*');
  await page.getByTestId('no-search').getByRole('button').click();
  await expect(page.getByTestId('no-search')).toHaveCount(0);
  await type(page, 'luonnossa');
  await expect(page.getByTestId('why').first()).toBeVisible();
});

test('what is typed stays text', async ({ page }) => {
  await open(page, `/fi/models/?q=${encodeURIComponent('<img src=x onerror=alert(1)> digi')}`);
  await expect(page.getByTestId('why').first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('from a model one comes to others', async ({ page }) => {
  await startApp(page, 'fi');
  await page.getByTestId('browse').click();
  await type(page, 'vankilateatteri');
  await found(page, 'vankilateatteri-vapauttaa-vangin-roolista');
  await first(page).locator('h2 a').click();
  const model = page.getByTestId('model');
  await expect(model).toHaveAttribute('data-model-id', 'vankilateatteri-vapauttaa-vangin-roolista');
  const like = page.getByTestId('like').getByRole('listitem');
  await expect(like).toHaveCount(4);
  await like.first().getByRole('link').first().click();
  await expect(model).not.toHaveAttribute('data-model-id', 'vankilateatteri-vapauttaa-vangin-roolista');
  await page.goBack();
  await expect(model).toHaveAttribute('data-model-id', 'vankilateatteri-vapauttaa-vangin-roolista');
  await model.locator('a[href="/fi/models/?theme=prison"]').click();
  await expect(page.getByTestId('theme-prison')).toBeChecked();
  await expect(first(page).getByTestId('fits')).toBeVisible();
});

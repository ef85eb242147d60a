// A model's page, and what it says while the catalogue is not there.
import { expect, test } from '@playwright/test';
import { full, models, seeds } from './support/assessments.mjs';
import {
  LOCALES, expectSamePage, goTo, heading, literally, mark, open, seed, stored, switchTo,
} from './support/walk.mjs';

const CATALOGUE = '**/catalogue-*';

const model = (page) => page.getByTestId('model');

/** What is said instead of a model: that it is on its way, that it did not come, or that there is none. */
const said = (page) => page.locator('main h1 + [role=status]');

/** Holds the answers to requests back, until the function that it gives is called with what becomes of them. */
async function hold(page, files) {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(files, async (route) => (await held)(route));
  return release;
}

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
    // Until the catalogue is there nobody knows which models there are; what is said then gives way.
    const release = await hold(page, CATALOGUE);
    await open(page, `/${locale}/model/?id=no-such-model`);
    await expect(said(page)).toHaveText(/\S/);
    const waiting = await said(page).textContent();
    release((route) => route.continue());
    await expect(said(page)).not.toHaveText(waiting);
    await expect(said(page)).toHaveText(/\S/);
    await expect(model(page)).toHaveCount(0);
    await expect(heading(page)).toHaveCount(1);
    await expect(heading(page)).toHaveText(/\S/);
  });

  test(`a catalogue that does not come is told on a model's page in ${locale}`, async ({ page }) => {
    const release = await hold(page, CATALOGUE);
    await open(page, `/${locale}/model/?id=no-such-model`);
    await expect(said(page)).toHaveText(/\S/);
    const waiting = await said(page).textContent();
    release((route) => route.abort());
    await expect(said(page)).not.toHaveText(waiting);
    await expect(said(page)).toHaveText(/\S/);
    const failed = await said(page).textContent();
    await open(page, `/${locale}/model/?id=${models[0].id}`);
    await expect(said(page), 'the reason does not depend on the model').toHaveText(failed);
    await expect(model(page)).toHaveCount(0);
    await expect(heading(page)).toHaveText(/\S/);
    // When it comes after all, another visit shows it, and an unknown model is told in other words.
    await page.unroute(CATALOGUE);
    await page.reload();
    await expect(model(page)).toBeVisible();
    await open(page, `/${locale}/model/?id=no-such-model`);
    await expect(said(page)).not.toHaveText(waiting);
    await expect(said(page)).toHaveText(/\S/);
    await expect(said(page)).not.toHaveText(failed);
  });
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
  const release = await hold(page, CATALOGUE);
  await goTo(page, 'q02');
  await page.getByTestId('example').locator('summary').click();
  await page.getByTestId('example').getByRole('link').click();
  await expect(page).toHaveURL(/\/model\//);
  await expect(heading(page)).toBeFocused();
  await expect(said(page)).toHaveText(/\S/);
  release((route) => route.continue());
  await expect(model(page)).toBeVisible();
  const one = models.find(({ id }) => id === seeds.questions[1].example.model);
  await expect(heading(page)).toHaveText(one.title.fi);
  await expect(page).toHaveTitle(new RegExp(`^${literally(one.title.fi)} – `));
  await expect(heading(page)).toBeFocused();
});

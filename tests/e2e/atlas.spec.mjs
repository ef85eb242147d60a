// Other ways into the catalogue: the map, themes, projects, comparing models, and cards.
import { expect, test } from '@playwright/test';
import { QUESTIONS, models } from './support/assessments.mjs';
import { follow, heading, open, switchTo } from './support/walk.mjs';

const linked = (question) => models.filter(({ links }) => links.some((link) => link.question === question)).length;

test('the map says how many models each question has, and leads to them', async ({ page }) => {
  await open(page, '/fi/map/');
  const rows = page.getByTestId('questions').locator('tbody tr');
  await expect(rows).toHaveCount(QUESTIONS.length);
  for (const question of QUESTIONS) {
    await expect(rows.and(page.locator(`[data-question="${question}"]`)).getByRole('cell').first()).toHaveText(`${linked(question)}`);
  }
  await follow(page, rows.first().getByRole('link'));
  await expect(page.getByTestId('question-q01')).toBeChecked();
  await expect(page.getByTestId('found').first().getByTestId('fits')).toBeVisible();
});

test('our own region comes first with one tap', async ({ page }) => {
  await open(page, '/fi/map/');
  const tiles = page.getByTestId('tiles').getByRole('link');
  await expect(tiles).toHaveCount(19);
  const there = models.filter(({ place }) => place.regions.includes('fi-10')).map(({ id }) => id);
  const lapland = page.locator('.tile[data-region="fi-10"]');
  await expect(lapland).toHaveAccessibleName(new RegExp(`: ${there.length} `));
  await follow(page, lapland);
  const first = page.getByTestId('found').first();
  await expect(first.getByTestId('fits')).toBeVisible();
  expect(there).toContain(await first.getAttribute('data-model-id'));
  const region = page.getByTestId('region-first');
  await expect(region).toHaveAttribute('aria-pressed', 'true');
  await region.click();
  await expect(first.getByTestId('fits')).toHaveCount(0);

  // It is remembered, and it hides nothing.
  await page.goto('/fi/models/');
  await region.click();
  await expect(first.getByTestId('fits')).toBeVisible();
  await page.getByTestId('show-rest').click();
  await expect(page.getByTestId('found')).toHaveCount(models.length);

  // And it can be taken back.
  await open(page, '/fi/map/');
  await page.getByTestId('own-region').getByRole('button').click();
  await expect(page.getByTestId('own-region')).toHaveCount(0);
  await open(page, '/fi/models/');
  await expect(page.getByTestId('found').first()).toBeVisible();
  await expect(region).toHaveCount(0);
});

test('the table says the same as the tiles', async ({ page }) => {
  await open(page, '/sv/map/');
  const regions = page.getByTestId('regions');
  await regions.evaluate((table) => (table.closest('details').open = true));
  for (const row of await regions.locator('tbody tr').all()) {
    const region = await row.getAttribute('data-region');
    await expect(page.locator(`.tile[data-region="${region}"] b`)).toHaveText(await row.getByRole('cell').innerText());
  }
});

test('a theme gathers its models and leads to other themes', async ({ page }) => {
  await open(page, '/en/map/');
  const of = (theme) => models.filter(({ themes }) => themes.includes(theme)).length;
  await follow(page, page.getByTestId('themes').locator('a[href="/en/theme/?id=prison"]'));
  await expect(page.getByTestId('listed')).toHaveCount(of('prison'));
  await follow(page, page.getByTestId('themes').locator('a[href="/en/theme/?id=nature"]'));
  await expect(page.getByTestId('listed')).toHaveCount(of('nature'));
  await open(page, '/en/theme/?id=no-such');
  await expect(heading(page)).toBeVisible();
  await expect(page.getByTestId('listed')).toHaveCount(0);
});

test('from a model one comes to its project and back', async ({ page }) => {
  const name = 'Ruokajonosta osallisuuteen';
  const of = models.filter(({ developers }) => developers.some((developer) => developer.includes(name)));
  await open(page, `/fi/model/?id=${of[0].id}`);
  await follow(page, page.locator('a[href^="/fi/project/"]').first());
  await expect(heading(page)).toContainText(name);
  expect(await page.getByTestId('listed').count()).toBeGreaterThan(1);
  await page.locator(`[data-model-id="${of[0].id}"] h3 a`).click();
  await expect(page.getByTestId('model')).toHaveAttribute('data-model-id', of[0].id);
});

test('models are compared side by side, and the address holds which', async ({ page }) => {
  await open(page, `/fi/model/?id=${models[0].id}`);
  await follow(page, page.getByTestId('compare').first());
  const columns = page.getByTestId('comparison').locator('th[data-model-id]');
  await expect(columns).toHaveCount(2);
  const added = models.find(({ id }) => id !== models[0].id && !page.url().includes(id)).id;
  await page.getByTestId('model-to-add').selectOption(added);
  await page.getByTestId('add-model').click();
  await expect(columns).toHaveCount(3);
  await expect(page.getByTestId('add-model'), 'three are enough').toHaveCount(0);
  const question = models[0].links[0].question;
  const cell = page.getByTestId('comparison').locator(`tr[data-question="${question}"] td`).first();
  await expect(cell).toContainText(models[0].links[0].why.fi);
  const ids = await columns.evaluateAll((all) => all.map((column) => column.dataset.modelId));
  expect(ids.at(-1)).toBe(added);
  await switchTo(page, 'sv');
  await expect(columns).toHaveCount(3);
  await expect(cell).toContainText(models[0].links[0].why.sv);
  await columns.first().getByRole('button').click();
  await expect(columns).toHaveCount(2);
  await page.reload();
  await expect(columns).toHaveCount(2);
  await open(page, `/sv/compare/?models=${ids[0]},elsewhere-1`);
  await expect(columns).toHaveCount(1);
  await expect(page.getByTestId('missing-models')).toContainText('elsewhere-1');
});

test('cards are printed four to a sheet', async ({ page }) => {
  const ids = models.slice(0, 8).map(({ id }) => id);
  await open(page, `/fi/cards/?models=${ids}`);
  await expect(page.getByTestId('card')).toHaveCount(8);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await open(page, `/fi/model/?id=${ids[1]}`);
  await follow(page, page.getByTestId('as-card'));
  await expect(page.getByTestId('card')).toHaveCount(1);
  const one = await page.pdf({ format: 'A4' });
  expect(one.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await open(page, '/fi/cards/');
  await expect(page.getByTestId('no-cards')).toBeVisible();
});

test("a model's address can be passed on", async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `/fi/model/?id=${models[0].id}`);
  await page.getByTestId('share').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

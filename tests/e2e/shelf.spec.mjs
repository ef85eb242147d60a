// What users keep of the catalogue and add to it: favourites, own models, files, their organisation's catalogue.
import { expect, test } from '@playwright/test';
import { WILD, full, models } from './support/assessments.mjs';
import { CATALOGUE, OWN, SHELF, SHELVES, organisation, shelfFile } from './support/shelves.mjs';
import { follow, heading, keep, open, running, savedFile, seed, startApp, unfold } from './support/walk.mjs';

const favourites = (page) => page.getByTestId('favourite');
const stored = (page, key = SHELF) => page.evaluate((of) => JSON.parse(localStorage.getItem(of)), key);
const fillShelf = (page) => keep(page, { [SHELF]: JSON.stringify(SHELVES) });
const openModels = (page, id, content, name = 'mallit.json') =>
  page.getByTestId(id).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });

test('a favourite with a note is kept, compared and printed, and can be brought back', async ({ page }) => {
  await open(page, '/fi/models/');
  const chosen = page.getByTestId('found').filter({ has: page.getByTestId('favour') });
  const ids = [];
  for (const at of [0, 2]) {
    ids.push(await chosen.nth(at).getAttribute('data-model-id'));
    await chosen.nth(at).getByTestId('favour').click();
    await expect(chosen.nth(at).getByTestId('favour')).toHaveAttribute('aria-pressed', 'true');
  }
  await follow(page, page.locator('a[href="/fi/own/"]').first());
  await expect(favourites(page)).toHaveCount(2);
  const note = favourites(page).first().getByTestId('favourite-note');
  await note.pressSequentially(WILD);
  await expect(note).toBeFocused();
  await page.reload();
  await expect(note).toHaveValue(WILD);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();

  // Comparing takes two.
  await expect(page.getByTestId('compare-picked')).toHaveCount(0);
  for (const id of ids) await page.getByTestId(`pick-${id}`).check();
  await follow(page, page.getByTestId('compare-picked'));
  const columns = page.getByTestId('comparison').locator('th[data-model-id]');
  await expect(columns).toHaveCount(2);
  await page.goBack();

  await follow(page, page.getByTestId('print-favourites'));
  await expect(page.getByTestId('card')).toHaveCount(2);
  await page.goBack();

  await favourites(page).first().getByTestId('unfavour').click();
  await expect(favourites(page)).toHaveCount(1);
  await page.getByTestId('undo-removal').click();
  await expect(favourites(page)).toHaveCount(2);
  expect((await stored(page)).favourites.find(({ model }) => model === ids[0]).note).toBe(WILD);
});

test('an own model is described step by step, recommended beside the others, and leaves as text', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/own/');
  await page.getByTestId('new-model').click();
  await expect(page.getByTestId('describe')).toBeVisible();
  const id = new URL(page.url()).searchParams.get('id');
  const field = (section) => page.getByTestId(`section-${section}`);
  await field('name').fill(OWN.name);
  await field('idea').fill(OWN.idea);
  await unfold(page);
  await page.getByTestId('term-2-food').check();
  await page.getByTestId('next-step').click();
  await field('environment').fill(OWN.environment);
  await field('targetGroup').fill('Kyläläiset');
  await page.getByTestId('next-step').click();
  await field('success').fill('Keittiö');
  await field('tips').fill('Aloittakaa pienestä.');
  await page.getByTestId('step-4').click();
  await expect(heading(page)).toBeFocused();
  await page.getByTestId('answers-q01').check();
  await page.getByTestId('how-q01').fill(OWN.questions.q01);
  // Every letter is kept.
  await page.reload();
  const how = page.getByTestId('how-q01');
  await expect(how).toHaveValue(OWN.questions.q01);
  // A tick that is taken back by mistake takes nothing with it.
  await page.getByTestId('answers-q01').uncheck();
  await expect(how).toHaveCount(0);
  await page.getByTestId('answers-q01').check();
  await expect(how).toHaveValue(OWN.questions.q01);
  await page.getByTestId('language-sv').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(how).toHaveValue(OWN.questions.q01);
  await page.getByTestId('language-fi').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await page.getByTestId('step-5').click();
  await follow(page, page.getByTestId('done'));

  const own = page.getByTestId('own-model');
  const { name, text } = await savedFile(page, () => own.getByTestId('save-text').click());
  expect(name).toMatch(/\.txt$/);
  const order = [OWN.name, OWN.idea, OWN.environment, 'Kyläläiset', 'Keittiö', 'Aloittakaa', OWN.questions.q01];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));

  await page.goto('/fi/result/');
  await page.getByTestId('ranking').evaluate((details) => (details.open = true));
  const card = page.getByTestId('ranking').locator(`[data-model-id="${id}"]`);
  await expect(card).toBeVisible();
  await expect(card.locator('.own')).toBeVisible();
  await page.goto('/fi/models/?q=keittiö');
  await expect(page.locator(`[data-testid="found"][data-model-id="${id}"]`)).toBeVisible();
  await page.goto(`/fi/model/?id=${id}`);
  await expect(page.getByTestId('own-words')).toContainText(OWN.idea);
  await expect(heading(page)).toHaveText(OWN.name);

  await page.goto('/fi/own/');
  await own.getByTestId('remove-model').click();
  await expect(own).toHaveCount(0);
  await page.getByTestId('undo-removal').click();
  await expect(own).toHaveCount(1);
});

test('favourites and own models move to another device as a file', async ({ page, browser }) => {
  await fillShelf(page);
  await open(page, '/fi/own/');
  await expect(favourites(page)).toHaveCount(SHELVES.favourites.length);
  const { text } = await savedFile(page, () => page.getByTestId('save-shelf').click());
  expect(JSON.parse(text)).toEqual(SHELVES);

  const other = await (await browser.newContext()).newPage();
  await startApp(other, 'sv');
  await other.goto('/sv/own/');
  for (let time = 0; time < 2; time += 1) {
    await openModels(other, 'open-shelf', JSON.parse(text));
    await expect(favourites(other)).toHaveCount(SHELVES.favourites.length);
    await expect(other.getByTestId('own-model')).toHaveCount(1);
  }
  expect(await stored(other)).toEqual(SHELVES);
  await other.context().close();
});

test('a file with faults is refused whole, with a list of what is wrong where', async ({ page }) => {
  await fillShelf(page);
  await open(page, '/en/own/');
  const faulty = shelfFile({
    models: [{ id: models[0].id, name: 'taken' }, { id: 'good', name: 'Good', themes: ['no-such'] }, { id: 'No' }],
    favourites: [{ note: 'of nothing' }],
  });
  await openModels(page, 'open-catalogue', faulty, `<b>${WILD}</b>.json`);
  const refused = page.getByTestId('refused');
  for (const place of ['models[0].id', 'models[1].themes[0]', 'models[2].id', 'models[2].name', 'favourites[0].model']) {
    await expect(refused.getByRole('listitem').filter({ hasText: place })).toHaveCount(1);
  }
  await expect(refused.getByRole('listitem')).toHaveCount(5);
  expect(await stored(page)).toEqual(SHELVES);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
});

test("an organisation's catalogue stands beside the embedded one, and goes again", async ({ page }) => {
  await open(page, '/fi/own/');
  await openModels(page, 'open-catalogue', { ...organisation(3), models: [{ id: 'a' }] });
  await expect(page.getByTestId('refused')).toBeVisible();
  await expect(page.getByTestId('catalogue-in-use')).toHaveCount(0);
  await openModels(page, 'open-catalogue', organisation(300));
  await expect(page.getByTestId('catalogue-in-use')).toContainText('300');
  await page.goto('/sv/models/');
  await page.getByTestId('search').fill('Esimerkkilän tapa 7');
  await expect(page.locator('[data-testid="found"][data-model-id="esimerkki-7"]')).toBeVisible();
  expect((await stored(page, CATALOGUE)).models).toHaveLength(300);
  await page.goto('/fi/own/');
  await page.getByTestId('remove-catalogue').click();
  await expect(page.getByTestId('catalogue-in-use')).toHaveCount(0);
  await page.goto('/fi/models/');
  await expect(page.getByTestId('found').first()).toBeVisible();
  await page.getByTestId('show-rest').click();
  await expect(page.getByTestId('found')).toHaveCount(models.length);
});

test('a catalogue that does not fit is used until the page is left, and that is said', async ({ page }) => {
  await page.addInitScript((key) => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, text) {
      if (name === key) throw new DOMException('full', 'QuotaExceededError');
      return set.call(this, name, text);
    };
  }, CATALOGUE);
  await open(page, '/fi/own/');
  await openModels(page, 'open-catalogue', organisation(2));
  await expect(page.getByTestId('catalogue-in-use')).toBeVisible();
  await expect(page.getByTestId('catalogue-not-kept')).toBeVisible();
  await follow(page, page.locator('header a[href="/fi/models/"]'));
  await page.getByTestId('search').fill('Esimerkkilän');
  await expect(page.locator('[data-model-id="esimerkki-0"]')).toBeVisible();
});

test('two tabs add to one shelf, and clearing the device removes it', async ({ page }) => {
  await open(page, `/fi/model/?id=${models[0].id}`);
  await expect(page.getByTestId('favour').first()).toBeVisible();
  const other = await page.context().newPage();
  await open(other, `/fi/model/?id=${models[1].id}`);
  await other.getByTestId('favour').first().click();
  await page.getByTestId('favour').first().click();
  await expect.poll(async () => (await stored(page)).favourites.map(({ model }) => model)).toEqual([models[1].id, models[0].id]);
  await other.close();
  await page.goto('/fi/device/');
  await running(page);
  await expect(page.getByTestId('kept').getByRole('listitem')).toHaveCount(1);
  await page.getByTestId('remove-all').click();
  await page.getByTestId('remove-all-now').click();
  expect(await page.evaluate((key) => localStorage.getItem(key), SHELF)).toBeNull();
});

test('a shelf that cannot be read is set aside before anything goes over it', async ({ page }) => {
  const text = '{"format":"of a later version"}';
  await keep(page, { [SHELF]: text });
  await open(page, `/fi/model/?id=${models[0].id}`);
  await page.getByTestId('favour').first().click();
  await expect.poll(async () => (await stored(page)).favourites.length).toBe(1);
  const aside = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('.aside.')));
  expect(aside.map(([, kept]) => kept)).toEqual([text]);
});

test('what there is no room for holds until the page is left, and is kept once there is room', async ({ page }) => {
  await page.addInitScript((key) => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, text) {
      if (name === key && window.full) throw new DOMException('full', 'QuotaExceededError');
      return set.call(this, name, text);
    };
  }, SHELF);
  await fillShelf(page);
  await open(page, '/fi/own/');
  const note = favourites(page).nth(1).getByTestId('favourite-note');
  await expect(note).toBeVisible();
  await page.evaluate(() => (window.full = true));
  await note.fill('mahtuuko');
  await expect(page.getByTestId('shelf-not-kept')).toBeVisible();
  await expect(note).toHaveValue('mahtuuko');
  expect(await stored(page)).toEqual(SHELVES);
  await page.evaluate(() => (window.full = false));
  await favourites(page).nth(2).getByTestId('favourite-note').fill('mahtuu');
  await expect(page.getByTestId('shelf-not-kept')).toHaveCount(0);
  expect((await stored(page)).favourites.map((kept) => kept.note)).toEqual([SHELVES.favourites[0].note, 'mahtuuko', 'mahtuu']);
});

test('a model that is described in two tabs keeps what is written in both', async ({ page }) => {
  await fillShelf(page);
  const address = `/fi/describe/?id=${OWN.id}`;
  await open(page, address);
  const other = await page.context().newPage();
  await open(other, address);
  await page.getByTestId('section-summary').fill('ensin');
  await expect(other.getByTestId('section-summary')).toHaveValue('ensin');
  await other.getByTestId('section-idea').fill('sitten');
  await expect(page.getByTestId('section-idea')).toHaveValue('sitten');
  const { summary, idea } = (await stored(page)).models[0];
  expect({ summary, idea }).toEqual({ summary: 'ensin', idea: 'sitten' });
  await open(other, '/fi/own/');
  await other.getByTestId('remove-model').click();
  await expect(page.getByTestId('section-idea'), 'it is gone here too').toHaveCount(0);
  await other.close();
});

test('a favourite that is taken back by mistake has its note again, and clearing the assessment leaves the shelf', async ({ page }) => {
  await fillShelf(page);
  const { model, note } = SHELVES.favourites[0];
  await open(page, `/fi/model/?id=${model}`);
  const favour = page.getByTestId('favour').first();
  for (const pressed of ['false', 'true']) {
    await favour.click();
    await expect(favour).toHaveAttribute('aria-pressed', pressed);
  }
  expect((await stored(page)).favourites.find((kept) => kept.model === model).note).toBe(note);
  await seed(page, full());
  await open(page, '/fi/device/');
  await savedFile(page, () => page.getByTestId('take-and-clear').click());
  await page.getByTestId('clear-device').click();
  await expect(page.getByTestId('message')).toBeVisible();
  expect((await stored(page)).models).toEqual(SHELVES.models);
});

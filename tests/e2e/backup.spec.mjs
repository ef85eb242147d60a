// Everything in one file, taken to another device and back.
import { expect, test } from '@playwright/test';
import { full } from './support/assessments.mjs';
import { BESIDE } from './support/pages.mjs';
import { SHELF, SHELVES } from './support/shelves.mjs';
import { KEY, answer, keep, open, savedFile, seed, stored, storedKeys, storedText } from './support/walk.mjs';

const everything = { [KEY]: JSON.stringify({ version: 1, assessment: full() }), ...BESIDE, [SHELF]: JSON.stringify(SHELVES) };
const chooses = (page, name, text) =>
  page.getByTestId('open-backup').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const texts = (page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key !== 'osallisuuspeili.backup')));

/** A backup of a device with everything. */
async function backupOf(page) {
  await keep(page, everything);
  await open(page, '/fi/assessments/');
  return savedFile(page, () => page.getByTestId('save-backup').click());
}

test('a whole device goes to another one', async ({ page, browser }) => {
  const { name, text } = await backupOf(page);
  expect(name).toMatch(/\d{4}-\d\d-\d\d\.json$/);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, '/sv/assessments/');
  await chooses(other, name, text);
  await expect(other.getByTestId('backup-offered').getByRole('listitem').filter({ hasText: full().title }).first()).toBeVisible();
  await other.getByTestId('merge').click();
  await expect(other.getByTestId('backup-taken')).toBeVisible();
  expect((await stored(other)).assessment).toEqual(full());
  await expect(other.getByTestId('in-hand')).toContainText(full().title);
  expect(JSON.parse(await storedText(other, SHELF)).favourites).toHaveLength(SHELVES.favourites.length);

  // What comes in with it can be taken back.
  await other.getByTestId('undo-backup').click();
  await expect(other.getByTestId('none-in-hand')).toBeVisible();
  expect(await storedKeys(other)).not.toContain(KEY);
  await context.close();
});

test('merging keeps what is there, replacing does not, and both can be taken back', async ({ page }) => {
  const { name, text } = await backupOf(page);
  await page.evaluate(() => localStorage.clear());
  await seed(page, { ...full(), title: 'Mine' });
  await open(page, '/en/assessments/');
  const before = await texts(page);
  await chooses(page, name, text);
  await page.getByTestId('merge').click();
  await expect(page.getByTestId('in-hand')).toContainText('Mine');
  expect((await stored(page)).assessment.title).toBe('Mine');
  await expect(page.getByTestId('beside').getByTestId('kept')).not.toHaveCount(0);
  await page.getByTestId('undo-backup').click();
  await expect(page.getByTestId('beside')).toHaveCount(0);
  expect(await texts(page)).toEqual(before);
  await chooses(page, name, text);
  await page.getByTestId('replace').click();
  await expect(page.getByTestId('in-hand')).toContainText(full().title);
  await page.getByTestId('undo-backup').click();
  await expect(page.getByTestId('in-hand')).toContainText('Mine');
  expect(await texts(page)).toEqual(before);
  // What is answered afterwards is kept as ever.
  await open(page, '/en/question/?id=q01');
  await answer(page, 'q01', { level: 4 });
  expect((await stored(page)).assessment.responses.q01.level).toBe(4);
});

test('one is reminded once something has changed', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/assessments/');
  const last = page.getByTestId('last-backup');
  const never = await last.textContent();
  await savedFile(page, () => page.getByTestId('save-backup').click());
  await expect(last).not.toHaveText(never);
  const fresh = await last.textContent();
  await page.getByTestId('in-hand').getByTestId('copy').click();
  await expect(last).not.toHaveText(fresh);
});

test('what is no backup is refused, and nothing changes', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/assessments/');
  const before = await texts(page);
  const backup = (kept, version = 1) => JSON.stringify({ format: 'osallisuuspeili/backup', version, kept });
  for (const text of ['{', JSON.stringify(full()), backup({}, 2), backup({ elsewhere: '' }), backup({ [SHELF]: 7 })]) {
    await chooses(page, 'file.json', text);
    await expect(page.getByTestId('backup-refused')).toBeVisible();
    await expect(page.getByTestId('backup-offered')).toHaveCount(0);
  }
  expect(await texts(page)).toEqual(before);
});

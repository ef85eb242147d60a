// Data on this device: what there is, and getting rid of it.
import { expect, test } from '@playwright/test';
import { full } from './support/assessments.mjs';
import { ASIDE, KEY, LOCALES, SETTINGS, answer, goTo, heading, keep, open, seed, storedKeys, storedText } from './support/walk.mjs';

const OTHERS = { 'another.program': 'dear', osallisuuspeili: 'not ours', 'osallisuuspeilit.assessment': 'nor this' };
const lines = (page) => page.getByTestId('kept').getByRole('listitem');

test('the device page lists everything that is kept, and nothing else', async ({ page }) => {
  await keep(page, OTHERS);
  await open(page, '/fi/device/');
  await expect(page.getByTestId('offline')).toBeVisible();
  for (const id of ['kept', 'persist', 'remove-all', 'save-file']) {
    await expect(page.getByTestId(id), `${id}, where nothing is kept`).toHaveCount(0);
  }
  await keep(page, { [KEY]: 'damaged' });
  await open(page, '/fi/device/');
  await goTo(page, 'q02');
  await answer(page, 'q02', { level: 3, note: 'kept' });
  await page.getByTestId('plain').click();
  await open(page, '/fi/device/');
  // The assessment, what was set aside of the damaged one, and the settings.
  expect(await storedKeys(page)).toEqual([ASIDE, KEY, SETTINGS, ...Object.keys(OTHERS)].toSorted());
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
    const before = await storedKeys(page);
    expect(before).toEqual([ASIDE, KEY, SETTINGS, ...Object.keys(OTHERS)].toSorted());
    await open(page, `/${locale}/device/`);
    const now = page.getByTestId('remove-all-now');
    await expect(now).toHaveCount(0);
    await page.getByTestId('remove-all').click();
    await expect(now).toBeVisible();
    expect(await storedKeys(page)).toEqual(before);
    // The other button of the question takes it back.
    await now.locator('xpath=following-sibling::button').click();
    await expect(now).toHaveCount(0);
    expect(await storedKeys(page)).toEqual(before);

    await page.getByTestId('remove-all').click();
    await now.click();
    await expect(page.getByTestId('kept')).toHaveCount(0);
    await expect(page.getByTestId('remove-all')).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
    await expect(page.getByTestId('message')).toBeVisible();
    await expect(page.getByTestId('undo'), 'what was removed from the device is nowhere').toHaveCount(0);
    await expect(page.getByTestId('aside')).toHaveCount(0);
    await expect(page.getByTestId('plain')).toHaveAttribute('aria-pressed', 'false');
    expect(await storedKeys(page)).toEqual(Object.keys(OTHERS).toSorted());
    for (const [key, value] of Object.entries(OTHERS)) expect(await storedText(page, key)).toBe(value);

    // Looking around afterwards keeps nothing either.
    await page.locator(`header a[href="/${locale}/result/"]`).click();
    await expect(page.getByTestId('result')).toBeVisible();
    await expect(page.getByTestId('recommendation')).toHaveCount(0);
    await goTo(page, 'q02', locale);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByTestId('note')).toHaveValue('');
    expect(await storedKeys(page)).toEqual(Object.keys(OTHERS).toSorted());
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

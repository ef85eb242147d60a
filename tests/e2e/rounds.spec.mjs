// Comparing assessments: files and the one in hand, in the user's own order.
import { expect, test } from '@playwright/test';
import { WILD, file, full } from './support/assessments.mjs';
import { ROUNDS, addRounds, chooseRounds, round } from './support/rounds.mjs';
import { follow, open, seed, stored, switchTo } from './support/walk.mjs';

const cells = (page, question) => page.locator(`[data-question="${question}"] td`);
const items = (page) => page.getByTestId('chosen').getByRole('listitem');
const warnings = (page) => page.locator('[data-warning]').evaluateAll((all) => all.map((one) => one.dataset.warning));
const openQuestions = (page) => page.getByTestId('questions').evaluate((details) => (details.open = true));

test('files are compared in their order, and a change needs both sides', async ({ page }) => {
  await open(page, '/fi/rounds/');
  await expect(page.getByTestId('few')).toBeVisible();
  const before = file({ q01: { level: 3 }, q02: { level: 1 }, q03: { skip: 'dont-know' }, q04: { skip: 'not-applicable' } }, { date: '2024-01-01' });
  const after = file({ q01: { level: 1 }, q02: { level: 2 }, q03: { level: 4 }, q04: { level: 0 } }, { date: '2025-01-01' });
  await addRounds(page, [before, after]);
  await openQuestions(page);
  await expect(cells(page, 'q01').last()).toHaveText('−2');
  await expect(cells(page, 'q02').last()).toHaveText('+1');
  // Neither what nobody knew nor what did not apply was a zero.
  const nothing = await cells(page, 'q24').last().textContent();
  for (const question of ['q03', 'q04']) await expect(cells(page, question).last()).toHaveText(nothing);
  expect(await warnings(page)).toEqual(['unknown-answerers', 'few-in-common']);
});

test('the picture has a line for every change of the table, and a dot for every value', async ({ page }) => {
  await open(page, '/en/rounds/');
  await addRounds(page);
  const rows = page.getByTestId('scores-table').locator('tbody tr');
  await expect(rows).toHaveCount(12);
  const slopes = page.getByTestId('slopes');
  await expect(slopes.locator('.slope')).toHaveCount(12);
  await expect(slopes.locator('circle')).toHaveCount(24);
  await expect(slopes.getByRole('img')).toHaveCount(3);
  // The names of users' assessments are no part of a picture, and nowhere markup.
  expect(await slopes.innerHTML()).not.toContain('onerror');
  await expect(page.getByTestId('scores-table').locator('thead')).toContainText(WILD);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
});

test('the order is the user’s, by buttons that keep the focus on what they move', async ({ page }) => {
  await open(page, '/fi/rounds/');
  await addRounds(page, [...ROUNDS, round('2026-05-01', 2)]);
  await expect(items(page)).toHaveCount(3);
  const last = items(page).last();
  await expect(items(page).first().getByTestId('up')).toBeDisabled();
  await expect(last.getByTestId('down')).toBeDisabled();
  await last.getByTestId('up').focus();
  await page.keyboard.press('Enter');
  await expect(items(page).nth(1)).toContainText('2026');
  await expect(items(page).nth(1).getByTestId('up')).toBeFocused();
  expect(await warnings(page)).toContain('backwards');
  await page.keyboard.press('Enter');
  await expect(items(page).first()).toContainText('2026');
  // It can go no further up.
  await expect(items(page).first().getByTestId('down')).toBeFocused();
  await expect(page.getByTestId('scores-table').locator('thead th').nth(1)).toContainText('2026');
  await items(page).first().getByTestId('remove').click();
  await expect(items(page)).toHaveCount(2);
  expect(await warnings(page)).not.toContain('backwards');
});

test('another language or wording loses nothing that was chosen', async ({ page }) => {
  await open(page, '/fi/rounds/');
  await addRounds(page);
  await switchTo(page, 'sv');
  await expect(items(page)).toHaveCount(2);
  await page.getByTestId('plain').click();
  await expect(page.getByTestId('compared')).toBeVisible();
  await follow(page, page.locator('header a[href="/sv/"]').first());
  await page.goBack();
  await expect(items(page)).toHaveCount(2);
});

test('units and roles are shown only after the word on why they are no contest', async ({ page }) => {
  await open(page, '/sv/rounds/');
  await addRounds(page);
  for (const kind of ['units', 'roles']) {
    await page.getByTestId(`kind-${kind}`).check();
    await expect(page.getByTestId('no-contest')).toBeVisible();
    await expect(page.getByTestId('compared')).toHaveCount(0);
    await page.getByTestId('show').click();
    await expect(page.locator(`[data-kind="${kind}"]`)).toBeVisible();
    await expect(page.getByTestId('no-contest')).toBeVisible();
    // Without time there is no direction.
    await openQuestions(page);
    await expect(cells(page, 'q01').last()).toHaveText('2');
  }
  await page.getByTestId('kind-rounds').check();
  await expect(page.locator('[data-kind="rounds"]')).toBeVisible();
  await expect(page.getByTestId('no-contest')).toHaveCount(0);
});

test('the assessment in hand is compared with files, and stays as it is', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/result/');
  await follow(page, page.locator('main a[href="/fi/rounds/"]'));
  await expect(items(page)).toHaveCount(1);
  const kept = await stored(page);
  await addRounds(page);
  // It is mostly the newest, so it stays last.
  await expect(items(page).last()).toContainText(full().title);
  await expect(items(page)).toHaveCount(3);
  await items(page).last().getByTestId('remove').click();
  await expect(page.getByTestId('add-own')).toBeVisible();
  await page.getByTestId('add-own').click();
  await expect(items(page)).toHaveCount(3);
  expect(await stored(page)).toEqual(kept);
});

test('a file that cannot be compared is told with its reason, and no more than four are taken', async ({ page }) => {
  await open(page, '/en/rounds/');
  await chooseRounds(page, ['{', file({ q01: { level: 9 } }), ROUNDS[0]]);
  const refused = page.getByTestId('refused').getByRole('listitem');
  await expect(refused).toHaveCount(2);
  await expect(refused.last()).toContainText('responses.q01.level');
  await expect(items(page)).toHaveCount(1);
  await addRounds(page, [ROUNDS[1], ROUNDS[0], ROUNDS[1], ROUNDS[0]]);
  await expect(refused).toHaveCount(1);
  await expect(items(page)).toHaveCount(4);
  await expect(page.getByTestId('add-files')).toBeDisabled();
});

// Several assessments on one device: another one, another round, the archive, and bringing back.
import { expect, test } from '@playwright/test';
import { WILD, file, full } from './support/assessments.mjs';
import { KEY, answer, atQuestion, begin, follow, keep, open, seed, stored, storedKeys, storedText } from './support/walk.mjs';

const beside = (page) => page.getByTestId('kept');
const unfoldMore = (card) => card.locator('details').evaluate((details) => (details.open = true));
const envelope = (assessment, more) => JSON.stringify({ version: 1, ...more, assessment });

test('a second activity is begun while the first one waits', async ({ page }) => {
  await seed(page, full(), 'question/?id=q07');
  await open(page, '/fi/');
  await follow(page, page.getByTestId('all-assessments'));
  await expect(page.getByTestId('in-hand')).toBeVisible();
  await expect(beside(page)).toHaveCount(0);
  await page.getByTestId('begin-new').click();
  await expect(page).toHaveURL(/\/fi\/setup\/$/);
  await page.goto('/fi/question/?id=q01');
  await answer(page, 'q01', { level: 2 });
  expect((await stored(page)).assessment.responses).toEqual({ q01: { level: 2 } });

  // Back to the first one, to where it was left.
  await open(page, '/fi/assessments/');
  await expect(beside(page)).toHaveCount(1);
  await beside(page).getByTestId('open').click();
  await atQuestion(page, 'q07');
  expect((await stored(page)).assessment).toEqual(full());
  await page.reload();
  await atQuestion(page, 'q07');
  await open(page, '/fi/assessments/');
  await expect(beside(page)).toHaveCount(1);
  expect((await storedKeys(page)).filter((key) => key.startsWith(KEY))).toHaveLength(2);
});

test('another round has the activity and no answers, and the earlier one stays', async ({ page }) => {
  await seed(page, full());
  await open(page, '/sv/assessments/');
  await page.getByTestId('in-hand').getByTestId('next-round').click();
  await expect(page).toHaveURL(/\/sv\/setup\/$/);
  const { assessment } = await stored(page);
  expect([assessment.title, assessment.context, assessment.responses]).toEqual([full().title, full().context, {}]);
  await open(page, '/sv/assessments/');
  await expect(beside(page)).toHaveCount(1);
});

test('names, copies, the archive, deleting and bringing back', async ({ page }) => {
  await keep(page, {
    [KEY]: envelope(full()),
    [`${KEY}.1`]: envelope(file({ q01: { level: 1 } }, 'First')),
    [`${KEY}.2`]: envelope({ ...file({ q01: { level: 2 } }), title: WILD }),
  });
  await open(page, '/en/assessments/');
  await expect(beside(page)).toHaveCount(2);
  await expect(page.locator('main')).toContainText(WILD);
  const last = beside(page).last();
  await unfoldMore(last);
  await last.getByTestId('name').fill('Second');
  await last.getByTestId('name').blur();
  await expect(beside(page).last().locator('h3')).toHaveText('Second');
  await unfoldMore(beside(page).last());
  await beside(page).last().getByTestId('archive-it').click();
  await expect(page.getByTestId('beside').getByTestId('kept')).toHaveCount(1);
  await page.getByTestId('archive').locator('summary').first().click();
  await expect(page.getByTestId('archive').locator('h3')).toHaveText('Second');

  const before = await storedText(page, `${KEY}.2`);
  await unfoldMore(page.getByTestId('archive').getByTestId('kept'));
  await page.getByTestId('archive').getByTestId('remove').click();
  await expect(page.getByTestId('archive')).toHaveCount(0);
  expect(await storedText(page, `${KEY}.2`)).toBe(null);
  await page.getByTestId('undo-removal').click();
  await expect(page.getByTestId('archive')).toHaveCount(1);
  expect(await storedText(page, `${KEY}.2`)).toBe(before);

  await page.getByTestId('in-hand').getByTestId('copy').click();
  await expect(page.getByTestId('beside').getByTestId('kept')).toHaveCount(2);
});

test('what cannot be read stays, and can be saved as it is', async ({ page }) => {
  await keep(page, { [`${KEY}.4`]: '{"version":9}' });
  await open(page, '/fi/assessments/');
  await expect(page.getByTestId('unreadable')).toBeVisible();
  await page.getByTestId('begin-new').click();
  expect(await storedText(page, `${KEY}.4`)).toBe('{"version":9}');
});

test('two tabs see the same list', async ({ page, context }) => {
  await seed(page, full());
  await open(page, '/fi/assessments/');
  const other = await context.newPage();
  await open(other, '/fi/assessments/');
  await page.getByTestId('in-hand').getByTestId('copy').click();
  await expect(beside(other)).toHaveCount(1);
  await unfoldMore(beside(other));
  await other.getByTestId('remove').click();
  await expect(beside(page)).toHaveCount(0);
});

test('where there is no room nothing is lost', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/assessments/');
  const before = await storedText(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByTestId('begin-new').click();
  await expect(page.getByTestId('fault')).toBeVisible();
  expect(await storedText(page)).toBe(before);
  await expect(page.getByTestId('in-hand')).toBeVisible();
});

test('rounds that are kept are compared without any file', async ({ page }) => {
  await seed(page, { ...full(), date: '2026-11-20' });
  await keep(page, { [`${KEY}.1`]: envelope(file({ q01: { level: 4 }, q03: { level: 1 } }, { title: 'Before', date: '2025-11-20' })) });
  await open(page, '/fi/assessments/');
  await follow(page, page.getByTestId('compare-rounds'));
  await page.getByTestId('add-kept').click();
  await expect(page.getByTestId('chosen').getByRole('listitem')).toHaveCount(2);
  await expect(page.getByTestId('scores-table')).toBeVisible();
  await expect(page.getByTestId('add-kept')).toHaveCount(0);
});

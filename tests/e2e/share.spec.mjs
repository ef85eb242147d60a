// An assessment as a link: what goes along, and that nothing is taken without being asked for.
import { expect, test } from '@playwright/test';
import { WILD, full, shareLink } from './support/assessments.mjs';
import { KEY, open, seed, stored, storedKeys } from './support/walk.mjs';

/** The link that the page copies. */
async function linkOf(page) {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      window.copied = text;
    };
  });
  await page.getByTestId('copy-link').click();
  return page.waitForFunction(() => window.copied).then((copied) => copied.jsonValue());
}

const carried = (link) => JSON.parse(Buffer.from(link.split('#a1.')[1], 'base64url').toString());

async function openShare(page) {
  await seed(page, { ...full(), plan: [{ action: 'Ask Liisa' }] });
  await open(page, '/fi/assessments/');
  await page.getByTestId('share').locator('summary').click();
}

test('a link carries the answers, and notes only when they are wanted', async ({ page, browser }) => {
  await openShare(page);
  const bare = await linkOf(page);
  expect(JSON.stringify(carried(bare))).not.toMatch(/note|Liisa/);
  expect(carried(bare).responses.q01.level).toBe(full().responses.q01.level);
  await page.getByTestId('share').getByRole('checkbox').check();
  await page.evaluate(() => delete window.copied);
  const whole = await linkOf(page);
  expect(carried(whole).responses.q02.note).toBe(WILD);

  // Nothing of it is in what a server is asked for.
  const context = await browser.newContext();
  const asked = [];
  context.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  const other = await context.newPage();
  await open(other, new URL(whole).pathname + new URL(whole).hash);
  await expect(other.getByTestId('offered')).toContainText(full().title);
  expect(asked.filter((url) => url.includes('a1.'))).toEqual([]);
  expect(await storedKeys(other), 'nothing is taken yet').not.toContain(KEY);
  await other.getByTestId('take').click();
  await expect(other.getByTestId('result')).toBeVisible();
  expect((await stored(other)).assessment.responses).toEqual(full().responses);
  await context.close();
});

test('what one has in hand is kept when a shared assessment is taken', async ({ page }) => {
  await seed(page, { ...full(), title: 'Mine' });
  await open(page, `/sv/shared/#${shareLink({ ...full(), title: 'Theirs' })}`);
  await page.getByTestId('take').click();
  await expect(page.getByTestId('result')).toBeVisible();
  expect((await stored(page)).assessment.title).toBe('Theirs');
  await open(page, '/sv/assessments/');
  await expect(page.getByTestId('kept')).toContainText('Mine');
});

test('a link that is cut off is told, and another one in its place is followed', async ({ page }) => {
  const link = shareLink(full());
  await open(page, `/en/shared/#${link.slice(0, 300)}`);
  await expect(page.getByTestId('no-share')).toBeVisible();
  await page.evaluate((fragment) => (location.hash = fragment), link);
  await expect(page.getByTestId('offered')).toContainText(full().title);
  await page.evaluate(() => (location.hash = ''));
  await expect(page.getByTestId('no-share')).toBeVisible();
});

// The sample: a whole result of an invented assessment, of which nothing is kept.
import { expect, test } from '@playwright/test';
import { DIMENSIONS, full, percent, seedText } from './support/assessments.mjs';
import {
  LOCALES, goTo, heading, modelIds, open, running, seed, startApp, stored, storedKeys, storedText, switchTo, unfold,
} from './support/walk.mjs';

const result = (page) => page.getByTestId('result');
const sample = (locale) => JSON.parse(seedText(`sample/${locale}.json`));

for (const locale of LOCALES) {
  test(`the sample shows a whole result in ${locale}`, async ({ page }) => {
    await startApp(page, locale);
    await page.getByTestId('sample').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/sample/$`));
    await expect(page.getByTestId('sample-notice')).toBeVisible();
    await expect(heading(page)).toHaveCount(1);
    await expect(heading(page)).toBeFocused();
    const { title, organisation, responses } = sample(locale);
    await expect(page.getByTestId('facts')).toContainText(title);
    await expect(page.getByTestId('facts')).toContainText(organisation);
    for (const dimension of DIMENSIONS) {
      await expect(page.getByTestId(`score-${dimension}`)).toContainText(`${percent(responses, dimension)}/100`);
    }
    expect((await modelIds(page.getByTestId('set'))).length).toBeGreaterThanOrEqual(3);
    // There is nothing to keep, and so nothing that offers to keep it.
    await expect(page.getByTestId('save-file')).toHaveCount(0);
    expect(await storedKeys(page)).toEqual([]);
  });
}

test('the sample leaves the assessment at hand as it is', async ({ page }) => {
  await seed(page, full(), 'question/?id=q17');
  const before = await storedText(page);
  const expectUntouched = async () => expect(await storedText(page)).toBe(before);
  await open(page, '/fi/sample/');
  await modelIds(page.getByTestId('set'));
  await expectUntouched();

  await unfold(page);
  await page.getByTestId('focus').nth(1).check();
  await expect(page).toHaveURL(/\/fi\/sample\/\?focus=q\d\d$/);
  const ids = await modelIds(page.getByTestId('set'));
  await expectUntouched();
  await page.getByTestId('context-targetGroups-young').check();
  await page.getByTestId('order').selectOption('lowest');
  await expectUntouched();

  await page.reload();
  await running(page);
  await expect(page.getByTestId('sample-notice')).toBeVisible();
  await expect(page.getByTestId('focus').and(page.locator(':checked'))).toHaveCount(1);
  // What was ticked in the context is gone: nothing of the sample is kept.
  expect(await modelIds(page.getByTestId('set'))).toEqual(ids);
  await switchTo(page, 'sv');
  await expect(page).toHaveURL(/\/sv\/sample\/\?focus=q\d\d$/);
  await expect(page.getByTestId('facts')).toContainText(sample('sv').title);
  await expectUntouched();

  await page.locator('header a[href="/sv/result/"]').click();
  await expect(page.getByTestId('sample-notice')).toHaveCount(0);
  await expect(page.getByTestId('facts')).toContainText(full().title);
  expect((await stored(page)).assessment).toEqual(full());
});

// Where the sample is left for; those that read the assessment find the user's own.
for (const path of ['', 'setup/', 'question/?id=q02', 'review/', 'result/', 'sheet/', 'method/']) {
  test(`from the sample back to /${path}`, async ({ page }) => {
    await seed(page, full());
    await open(page, `/fi/${path}`);
    const title = await page.title();
    // To the sample and back within the app, as from a bookmark.
    await page.evaluate(() => document.querySelector('main').insertAdjacentHTML('beforeend', '<a id="to-sample" href="/fi/sample/">.</a>'));
    await page.locator('#to-sample').click();
    await expect(page.getByTestId('sample-notice')).toBeVisible();
    await page.goBack();
    await expect(page.getByTestId('sample-notice')).toHaveCount(0);
    await expect(page.locator('#dead')).toBeHidden();
    await expect(page).toHaveTitle(title);
    await expect(heading(page)).toBeFocused();
    expect((await stored(page)).assessment).toEqual(full());
    await goTo(page, 'q02');
    await expect(page.getByTestId('level-1')).toBeChecked();
  });
}

test('the sample leads to an assessment of one\'s own, which is empty', async ({ page }) => {
  await open(page, '/fi/sample/');
  await page.getByTestId('sample-notice').getByRole('link').click();
  await expect(page).toHaveURL(/\/fi\/setup\/$/);
  await expect(page.getByTestId('title')).toHaveValue('');
  await page.locator('header a[href="/fi/result/"]').click();
  await expect(result(page)).toBeVisible();
  await expect(page.getByTestId('recommendation')).toHaveCount(0);
  await result(page).locator('a[href="/fi/sample/"]').click();
  await expect(page.getByTestId('sample-notice')).toBeVisible();
});

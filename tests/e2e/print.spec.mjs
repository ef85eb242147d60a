// What comes out of the printer.
import { expect, test } from '@playwright/test';
import { full } from './support/assessments.mjs';
import { goTo, open, seed } from './support/walk.mjs';

const background = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('paper is white and the ticks are on it, whatever the screen looks like', async ({ page }) => {
  await seed(page, full());
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/fi/setup/');
  const dark = await background(page);
  const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--d1'));
  const onScreen = await colour();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  expect(dark).not.toBe('rgb(255, 255, 255)');
  expect(await colour()).not.toBe(onScreen);
  await expect(page.getByTestId('context-targetGroups-young')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await goTo(page, 'q02');
  await expect(page.getByTestId('part-found')).toBeVisible();
});

// Nothing leaves the device, and little comes to it.
import { expect, test } from '@playwright/test';
import { QUESTIONS, full } from './support/assessments.mjs';
import { BUDGET, START, faults, firstLoad, table } from './support/first-load.mjs';
import {
  LOCALES, answer, atQuestion, begin, follow, next, open, openFile, savedFile, startApp, unfold,
} from './support/walk.mjs';

test.use({ serviceWorkers: 'allow' });

test('a whole visit asks no other origin, sets no cookie and logs no error', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  const asked = [];
  const bodies = [];
  const logged = [];
  context.on('request', (request) => {
    asked.push(request.url());
    if (request.method() !== 'GET' || request.postData() !== null) bodies.push(request.url());
  });
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('pageerror', (error) => logged.push(error.message));
  page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));

  // Nothing is left before all that it asks for is there: a page that is left while it starts may log that it could not.
  const recommended = () => expect(page.getByTestId('recommendation').first()).toBeVisible();
  for (const locale of LOCALES) {
    await startApp(page, locale);
    if (locale === 'fi') {
      await begin(page);
      for (const question of QUESTIONS) {
        await answer(page, question, { ...full().responses[question], note: 'secret-of-the-user' });
        await next(page);
      }
      await expect(page).toHaveURL(/\/review\/$/);
    } else {
      await page.getByTestId('continue').click();
      await recommended();
      await page.locator('header a[href$="/review/"], main a[href$="/review/"]').first().click();
      await expect(page).toHaveURL(/\/review\/$/);
    }
    await next(page);
    await recommended();
    await unfold(page);
    await savedFile(page, () => page.getByTestId('save-file').click());
    // The models' cards have links to the same address: the method page is looked at once it is there.
    await follow(page, page.locator(`header a[href="/${locale}/method/"]`));
    await expect(page.locator('main a[href^="https://thl.fi"]')).toBeVisible();
    await page.locator('main a[href$="id=q05"]').first().click();
    await atQuestion(page, 'q05');
    await page.getByTestId('example').locator('summary').click();
    await page.getByTestId('example').getByRole('link').click();
    await expect(page.getByTestId('model')).toBeVisible();
    for (const folder of ['accessibility', 'privacy', 'changes', 'device', 'sheet']) {
      await follow(page, page.locator(`footer a[href="/${locale}/${folder}/"]`));
      await expect(page).toHaveURL(new RegExp(`/${folder}/$`));
    }
    await open(page, `/${locale}/question/?id=q99`);
    await startApp(page, locale);
    await page.getByTestId('sample').click();
    await recommended();
    await startApp(page, locale);
    await openFile(page, full());
    await expect(page).toHaveURL(/\/review\/$/);
    await next(page);
    await expect(page.getByTestId('result')).toBeVisible();
    await recommended();
  }

  const foreign = asked.filter((address) => !['blob:', 'data:'].includes(new URL(address).protocol) && new URL(address).origin !== baseURL);
  expect(foreign).toEqual([]);
  expect(bodies, 'nothing is sent').toEqual([]);
  expect(asked.filter((address) => address.includes('secret') || address.includes('A%20caf'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(logged).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
});

test('the first load keeps to its budget', async ({ browser, baseURL }) => {
  expect(BUDGET).toBe(170_000);
  const measured = await firstLoad(browser, baseURL + START);
  expect(measured.rows.some((row) => row.path.endsWith('.wasm')), table(measured)).toBe(true);
  expect(faults(measured), table(measured)).toEqual([]);
});

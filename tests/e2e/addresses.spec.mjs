// Addresses: each page by its own, and what happens at one that is no page.
import { expect, test } from '@playwright/test';
import { full } from './support/assessments.mjs';
import { LOCALES, open, running, seed, startApp } from './support/walk.mjs';

const PATHS = ['', 'setup/', 'question/?id=q01', 'question/?id=q24', 'review/', 'result/', 'result/?focus=q02,q03', 'method/'];

for (const locale of LOCALES) {
  test(`every page in ${locale} opens and reloads by its address`, async ({ page }) => {
    await seed(page, full());
    const titles = [];
    for (const path of PATHS) {
      const response = await page.goto(`/${locale}/${path}`);
      expect(response.status()).toBe(200);
      await running(page);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      const [heading, title] = [await page.locator('h1').textContent(), await page.title()];
      titles.push(title);
      await page.reload();
      await running(page);
      await expect(page.locator('h1')).toHaveText(heading);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.title()).toBe(title);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${locale}/${path}`);
    }
    // Only the focus shares its page's title.
    expect(new Set(titles).size).toBe(PATHS.length - 1);
  });

  test(`a page without script has its language and title in ${locale}`, async ({ request }) => {
    for (const folder of ['', 'setup/', 'question/', 'review/', 'result/', 'method/']) {
      const html = await (await request.get(`/${locale}/${folder}`)).text();
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toMatch(/<title>[^<{]+<\/title>/);
      expect(html).toMatch(/<link rel="icon" href="(\.\.\/)+[^"]+"/);
      expect(html).not.toContain('{{');
    }
  });
}

test('the icon that the pages name is there', async ({ page, request }) => {
  await startApp(page);
  const icon = await request.get(await page.locator('link[rel=icon]').getAttribute('href'));
  expect(icon.status()).toBe(200);
  expect(icon.headers()['content-type']).toContain('image/svg+xml');
});

// A static server shows 404.html at any address that it does not have.
for (const [address, locale] of [['/fi/nowhere/', 'fi'], ['/sv/setup/deeper/', 'sv'], ['/en/nowhere', 'en'], ['/nowhere/at/all', 'fi']]) {
  test(`${address} is a missing page that leads on`, async ({ page, request }) => {
    const body = await (await request.get('/404.html')).text();
    await page.route(`**${address}`, (route) => route.fulfill({ status: 404, contentType: 'text/html', body }));
    await open(page, address);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByTestId('question')).toHaveCount(0);
    await page.locator(`main a[href="/${locale}/"]`).click();
    await expect(page.getByTestId('start')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
  });
}

for (const path of ['question/', 'question/?id=q99', 'question/?id=', 'question/?id=Q01', 'question/?id=%00']) {
  test(`${path} is no question`, async ({ page }) => {
    await seed(page, full(), 'question/?id=q07');
    await open(page, `/fi/${path}`);
    await expect(page.getByTestId('question')).toHaveCount(0);
    await page.locator('main a[href="/fi/"]').click();
    await page.getByTestId('continue').click();
    await expect(page).toHaveURL(/id=q07$/);
  });
}

test('what is unknown or too much in a focus is left out', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/result/?focus=q99,x,q03,q08,q10,q15');
  await expect(page.getByTestId('focus').and(page.locator(':checked'))).toHaveCount(3);
  await expect(page.getByTestId('recommendation').first()).toBeVisible();
});

// The pages that are nothing but text, and the links at the bottom of every page.
import { expect, test } from '@playwright/test';
import { full, seedText } from './support/assessments.mjs';
import { LOCALES, expectSamePage, heading, mark, open, seed, startApp, switchTo } from './support/walk.mjs';

const ARTICLES = ['method', 'accessibility', 'privacy', 'changes'];

/** The headings of an article's source, without the ids that some have. */
const headings = (article, locale) =>
  [...seedText(`pages/${article}.${locale}.md`).matchAll(/^#+ (.+)$/gm)].map(([, words]) => words.replace(/\{#.*\}/, '').trim());

/** The headings of the article that is shown. Who runs the site may be told after it. */
const shownHeadings = (page) => page.locator('main .prose').first().getByRole('heading');

for (const article of ARTICLES) {
  test.describe(`${article} without script`, () => {
    test.use({ javaScriptEnabled: false });
    for (const locale of LOCALES) {
      test(`can be read in ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}/${article}/`);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(heading(page)).toBeVisible();
        await expect(shownHeadings(page)).toHaveText(headings(article, locale));
        // Not only the headings.
        expect((await page.locator('main p, main li').allTextContents()).join('').length).toBeGreaterThan(1_000);
        await expect(page.locator('main p').first()).toBeVisible();
        await expect(page.locator('.loading')).toHaveCount(0);
      });
    }
  });

  test(`${article} is reached within the app, with title, focus and language`, async ({ page }) => {
    await seed(page, full());
    await open(page, '/fi/review/');
    await mark(page);
    const before = await page.title();
    await page.locator(`footer a[href="/fi/${article}/"]`).click();
    await expect(heading(page)).toHaveText(headings(article, 'fi')[0]);
    await expect(heading(page)).toBeFocused();
    await expect(page).not.toHaveTitle(before);
    const titles = [await page.title()];
    for (const locale of ['sv', 'en', 'fi']) {
      await switchTo(page, locale);
      await expect(page).toHaveURL(new RegExp(`/${locale}/${article}/$`));
      await expect(shownHeadings(page)).toHaveText(headings(article, locale));
      await expect(heading(page)).toBeFocused();
      titles.push(await page.title());
    }
    expect(titles[3]).toBe(titles[0]);
    expect(new Set(titles).size).toBe(LOCALES.length);
    for (let steps = 0; steps < 4; steps += 1) await page.goBack();
    await expect(page).toHaveURL(/\/fi\/review\/$/);
    await expect(heading(page)).toBeFocused();
    await expectSamePage(page);
  });
}

for (const locale of LOCALES) {
  test(`every link at the bottom leads to a page of its own in ${locale}`, async ({ page }) => {
    await startApp(page, locale);
    await mark(page);
    const hrefs = await page.locator('footer a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.toSorted()).toEqual(['accessibility', 'changes', 'device', 'method', 'privacy', 'sheet'].map((page) => `/${locale}/${page}/`));
    const titles = new Set([await page.title()]);
    for (const href of hrefs) {
      await page.locator(`footer a[href="${href}"]`).click();
      await expect(page).toHaveURL(href);
      await expect.poll(async () => titles.has(await page.title())).toBe(false);
      titles.add(await page.title());
      await expect(heading(page)).toHaveCount(1);
      await expect(heading(page)).toHaveText(/\S/);
      await expect(heading(page)).toBeFocused();
      // The links stand at the bottom; the new page begins at its top.
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    }
    await expectSamePage(page);
  });
}

// Every page for every eye: axe, and no sideways scrolling.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { showShortcuts, visit } from './support/pages.mjs';
import { LOCALES, keep, open, startApp } from './support/walk.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 360, 768, 1280];

// The cards of the ranking are alike, and there are a hundred of them.
const ALIKE = ':is([data-testid="ranking"], .found) li:nth-child(n+6)';

/** The rules, run in the page itself; of what passes nothing is told, which takes most of the time. */
const axe = (page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

/** Each violation as a line that says where. */
async function violations(page) {
  const { violations: found } = await axe(page).withTags(TAGS).exclude(ALIKE).analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}

const resize = (page, width) => page.setViewportSize({ width, height: 900 });

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in ${locale}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A page is loaded once and then looked at in both widths: what differs between them is style alone.
      const look = async (name) => {
        for (const width of [320, 1280]) {
          await resize(page, width);
          expect.soft(await violations(page), `${name} at ${width}`).toEqual([]);
        }
      };
      await visit(page, locale, look);
      await startApp(page, locale);
      await showShortcuts(page);
      await look('the shortcuts');
    });
  }

  test(`nothing is wider than the screen in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    const look = async (name) => {
      for (const width of WIDTHS) {
        await resize(page, width);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
      }
    };
    await visit(page, locale, look);
    await startApp(page, locale);
    await showShortcuts(page);
    await look('the shortcuts');
  });
}

test('axe finds nothing in the notices', async ({ page }) => {
  await keep(page, { 'osallisuuspeili.assessment': 'damaged' });
  await open(page, '/fi/');
  await expect(page.getByTestId('aside')).toBeVisible();
  await page.getByTestId('open-file').setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('?') });
  await expect(page.getByTestId('why-not')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in the message of a dead app, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto('/fi/');
    await expect(page.locator('#dead')).toBeVisible();
    const { violations: found } = await axe(page).withTags(TAGS.slice(0, -1)).analyze();
    expect(found.map((each) => `${each.id}: ${each.nodes[0].target}`)).toEqual([]);
  });
}

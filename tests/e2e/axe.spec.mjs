// Every page for every eye: axe, and no sideways scrolling.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { full } from './support/assessments.mjs';
import { LOCALES, keep, open, seed, unfold } from './support/walk.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 360, 768, 1280];

/** What to look at: first without, then with an assessment on the device. */
const PAGES = [
  ['the empty start', ''],
  ['the empty result', 'result/'],
  ['the empty review', 'review/'],
  ['start', '', 'full'],
  ['set-up', 'setup/', 'full'],
  ['a question with parts', 'question/?id=q02', 'full'],
  ['a question without parts', 'question/?id=q03', 'full'],
  ['review', 'review/', 'full'],
  ['result', 'result/', 'full'],
  ['method', 'method/', 'full'],
  ['a missing page', 'question/?id=q99', 'full'],
];

/** Shows each page in turn with everything opened. */
async function visit(page, locale, look) {
  let seeded = false;
  for (const [name, path, state] of PAGES) {
    if (state === 'full' && !seeded) {
      await seed(page, full(), 'question/?id=q03');
      seeded = true;
    }
    await open(page, `/${locale}/${path}`);
    if (name === 'result') {
      await expect(page.getByTestId('recommendation').first()).toBeVisible();
      await page.getByTestId('ranking').evaluate((details) => (details.open = true));
      await expect(page.getByTestId('ranking').getByTestId('recommendation').first()).toBeVisible();
    }
    await unfold(page);
    await test.step(`${name} in ${locale}`, () => look(name));
  }
}

// The cards of the ranking are alike, and there are a hundred of them.
const ALIKE = '[data-testid="ranking"] li:nth-child(n+6)';

/** Each violation as a line that says where. */
async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).exclude(ALIKE).analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in ${locale}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await visit(page, locale, async (name) => expect.soft(await violations(page), name).toEqual([]));
    });
  }

  test(`nothing is wider than the screen in ${locale}`, async ({ page }) => {
    test.setTimeout(60_000);
    await visit(page, locale, async (name) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('axe finds nothing on a narrow screen', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(page, 'fi', async (name) => expect.soft(await violations(page), name).toEqual([]));
});

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
    const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS.slice(0, -1)).analyze();
    expect(found.map((each) => `${each.id}: ${each.nodes[0].target}`)).toEqual([]);
  });
}

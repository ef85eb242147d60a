// The site under a path of its host, or unpacked anywhere.
import { expect } from '@playwright/test';
import { MODEL, QUESTIONS, allResponses, full } from './support/assessments.mjs';
import { test } from './support/host.mjs';
import {
  LOCALES, answer, atQuestion, follow, modelIds, next, open, openFile, petal, running, seed, stored, switchTo, unfold,
} from './support/walk.mjs';
import { untilKept } from './support/worker.mjs';

const BASE = '/tools/peili/';

test.use({ hosting: { base: BASE }, serviceWorkers: 'allow' });

const PATHS = [
  '', 'setup/', 'question/?id=q02', 'question/?id=q24', 'review/', 'result/', 'result/?focus=q02,q03', 'sample/', `model/?id=${MODEL}`,
  'report/', 'sheet/', 'device/', 'method/', 'accessibility/', 'privacy/', 'changes/',
];

/** What was asked for outside the site, by pages and workers, or by the host's account of it. */
const outside = [];

test.beforeEach(({ context, host }) => {
  outside.length = 0;
  context.on('request', (request) => {
    const { protocol, href } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !href.startsWith(host.address)) outside.push(href);
  });
});

test.afterEach(({ host }) => {
  const asked = host.asked.filter((path) => !(host.origin + path).startsWith(host.address));
  expect([...outside.filter((url) => !url.endsWith('/blank-page-of-the-tests')), ...asked]).toEqual([]);
});

/** The address bar shows this path of the site. */
const expectAddress = (page, host, path) => expect(page).toHaveURL(host.address + path);

test('a whole assessment under a path', async ({ page, host }) => {
  test.setTimeout(90_000);
  await open(page, 'fi/');
  await follow(page, page.getByTestId('start'));
  await expectAddress(page, host, 'fi/setup/');
  await follow(page, page.getByTestId('next'));
  const responses = allResponses();
  for (const question of QUESTIONS) {
    await atQuestion(page, question);
    await expectAddress(page, host, `fi/question/?id=${question}`);
    await answer(page, question, responses[question]);
    await next(page);
  }
  await expectAddress(page, host, 'fi/review/');
  await next(page);
  await expectAddress(page, host, 'fi/result/');
  await modelIds(page.getByTestId('set'));
  await unfold(page);
  await page.getByTestId('focus').first().check();
  await expect(page).toHaveURL(new RegExp(`${BASE}fi/result/\\?focus=q\\d\\d$`));
  await follow(page, page.getByTestId('recommendation').first().locator('a[href*="/model/?id="]').first());
  await expect(page.getByTestId('model')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${BASE}fi/model/\\?id=`));
  expect((await stored(page)).assessment.responses).toEqual(responses);
  await page.locator(`header a[href="${BASE}fi/"]`).first().click();
  await page.getByTestId('continue').click();
  await expectAddress(page, host, 'fi/result/');
});

for (const locale of LOCALES) {
  test(`every page in ${locale} opens and reloads by its address under a path`, async ({ page, host }) => {
    test.setTimeout(90_000);
    await seed(page, full());
    for (const path of PATHS) {
      await open(page, `${locale}/${path}`);
      const heading = await page.locator('h1').textContent();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expectAddress(page, host, `${locale}/${path}`);
      const links = await page.locator('a[href]:not([rel~=external])').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((href) => !href.startsWith(BASE)), `links of ${path}`).toEqual([]);
      await page.reload();
      await running(page);
      await expect(page.locator('h1')).toHaveText(heading);
    }
  });
}

test('the language switches in place under a path', async ({ page, host }) => {
  await seed(page, full());
  await open(page, 'fi/question/?id=q02');
  for (const locale of ['sv', 'en', 'fi']) {
    await switchTo(page, locale);
    await expectAddress(page, host, `${locale}/question/?id=q02`);
    await expect(page.getByTestId('level-1')).toBeChecked();
  }
});

test('petals, lists and text pages lead to questions under a path, without loading the page', async ({ page, host }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await seed(page, full());
  await open(page, 'sv/question/?id=q03');
  await page.evaluate(() => (window.marked = true));
  await petal(page, 'q17').click();
  await atQuestion(page, 'q17');
  await expectAddress(page, host, 'sv/question/?id=q17');
  await page.getByTestId('map-list').locator('summary').click();
  await page.getByTestId('map-link').nth(4).click();
  await atQuestion(page, 'q05');
  await follow(page, page.locator(`header a[href="${BASE}sv/method/"]`));
  await page.locator('main a[href$="/question/?id=q07"]').click();
  await atQuestion(page, 'q07');
  await expectAddress(page, host, 'sv/question/?id=q07');
  await page.getByTestId('example').locator('summary').click();
  await follow(page, page.getByTestId('example').getByRole('link'));
  await expect(page.getByTestId('model')).toBeVisible();
  await page.goBack();
  await atQuestion(page, 'q07');
  await page.goBack();
  await expectAddress(page, host, 'sv/method/');
  await page.goBack();
  await atQuestion(page, 'q05');
  await page.goForward();
  await page.goForward();
  await atQuestion(page, 'q07');
  expect(await page.evaluate(() => window.marked), 'no page load').toBe(true);
});

test('the sample and an opened file under a path', async ({ page, host }) => {
  await open(page, 'en/');
  await expect(page.locator('img.sample-picture')).toHaveJSProperty('complete', true);
  expect(await page.locator('img.sample-picture').evaluate((picture) => picture.naturalWidth)).toBeGreaterThan(0);
  await page.getByTestId('sample').click();
  await modelIds(page.getByTestId('set'));
  await expectAddress(page, host, 'en/sample/');
  await page.locator(`header a[href="${BASE}en/"]`).first().click();
  await openFile(page, full());
  await expectAddress(page, host, 'en/review/');
});

test('the root of a site under a path leads on to a language', async ({ page, host }) => {
  await open(page, '');
  await expectAddress(page, host, 'fi/');
  await switchTo(page, 'sv');
  await open(page, '');
  await expectAddress(page, host, 'sv/');
  await open(page, 'index.html');
  await expectAddress(page, host, 'sv/');
  const without = await page.request.get(`${host.address}fi/setup?x=1`, { maxRedirects: 0 });
  expect([without.status(), without.headers().location]).toEqual([301, `${BASE}fi/setup/?x=1`]);
});

test('a site under a path works without a connection', async ({ page, host }) => {
  await seed(page, full());
  await open(page, 'fi/');
  await untilKept(page);
  host.disconnect();
  for (const path of ['sv/result/?focus=q03', 'en/question?id=q05', 'fi/method/', 'sv/sample/']) {
    await open(page, path);
    await expect(page.locator('html')).toHaveAttribute('lang', path.slice(0, 2));
  }
  await modelIds(page.getByTestId('set'));
  await open(page, '');
  await page.getByTestId('continue').click();
  await atQuestion(page, 'q05');
  expect((await stored(page)).assessment).toEqual(full());
  // The worker answers for nothing else on its host.
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.address);
});

test.describe('unpacked anywhere', () => {
  test.use({ hosting: { base: new URL('/~kunta/osallisuus (1)/ä+ö/', 'http://host').pathname } });
  test('the site works under any path', async ({ page, host }) => {
    await open(page, '');
    await expectAddress(page, host, 'fi/');
    await page.getByTestId('start').click();
    await next(page);
    await answer(page, 'q01', { level: 3 });
    await follow(page, page.locator('header a[href$="/fi/result/"]'));
    await expectAddress(page, host, 'fi/result/');
    await page.reload();
    await running(page);
    await untilKept(page);
    host.disconnect();
    await open(page, 'en/review/');
    await follow(page, page.locator('footer a[href$="/en/device/"]'));
    await expectAddress(page, host, 'en/device/');
    expect((await stored(page)).assessment.responses).toEqual({ q01: { level: 3 } });
  });
});

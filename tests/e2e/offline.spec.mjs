// Without a connection: after one visit the whole site is there.
import { readFileSync, readdirSync } from 'node:fs';
import { chromium, expect } from '@playwright/test';
import { MODEL, QUESTIONS, allResponses, full, shareLink } from './support/assessments.mjs';
import { OWN, SHELF, SHELVES } from './support/shelves.mjs';
import { DIST, startHost, test } from './support/host.mjs';
import {
  LOCALES, answer, atQuestion, begin, follow, keep, modelIds, next, open, running, seed, stored, switchTo, unfold,
} from './support/walk.mjs';
import { untilKept } from './support/worker.mjs';

test.use({ serviceWorkers: 'allow' });

/** The pages' folders, in every language the same. */
const FOLDERS = ['', ...readdirSync(`${DIST}fi`, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => `${name}/`)];
const QUERIES = {
  'question/': '?id=q05',
  'model/': `?id=${MODEL}`,
  'theme/': '?id=nature',
  'project/': '?id=ruokajonosta-osallisuuteen-hanke-esr-2018-2020',
  'describe/': `?id=${OWN.id}`,
  'shared/': `#${shareLink(full())}`,
  'compare/': `?models=${SHELVES.favourites.slice(0, 2).map(({ model }) => model)}`,
};
/** What these pages show once their models are there. */
const SHOWN = { 'model/': 'model', 'theme/': 'listed', 'project/': 'listed', 'compare/': 'comparison', 'describe/': 'section-name', 'shared/': 'offered' };
/** Pages that not every page has a link to, and one that has. */
const LINKED_FROM = { 'assessments/': 'device/', 'report/': 'result/', 'rounds/': 'result/', 'plan/': 'result/', 'map/': 'models/', 'own/': 'models/', 'cards/': 'own/' };
const wayTo = (path) => (path in LINKED_FROM ? [...wayTo(LINKED_FROM[path]), path] : [path]);
const PATHS = FOLDERS.map((folder) => folder + (QUERIES[folder] ?? ''));

/** The title in a page's file; of questions and models there is one file for all. */
const titleIn = (locale, folder) => readFileSync(`${DIST}${locale}/${folder}index.html`, 'utf8').match(/<title>(.*)<\/title>/)[1];

const keepShelf = (page) => keep(page, { [SHELF]: JSON.stringify(SHELVES) });

/** Visits the start page until the site is kept, and goes without a connection from then on. */
async function visitOnce(page, host) {
  await open(page, 'fi/');
  await untilKept(page);
  host.disconnect();
}

/** What is seen is the page of this address. */
async function expectPage(page, locale, path) {
  await running(page);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  const [folder] = path.split(/[?#]/);
  if (folder === 'question/') await atQuestion(page, 'q05');
  else if (folder in SHOWN) await expect(page.getByTestId(SHOWN[folder]).first()).toBeVisible();
  else await expect(page).toHaveTitle(titleIn(locale, folder));
}

test('every page there is has its folder', () => {
  expect(FOLDERS.length).toBeGreaterThanOrEqual(20);
});

for (const locale of LOCALES) {
  test(`after one visit every page in ${locale} opens without a connection`, async ({ page, host }) => {
    test.setTimeout(120_000);
    await keepShelf(page);
    await visitOnce(page, host);
    for (const path of PATHS) {
      await page.goto(`${locale}/${path}`);
      await expectPage(page, locale, path);
    }
    await page.reload();
    await expectPage(page, locale, PATHS.at(-1));
  });

  test(`after one visit links in ${locale} lead through the site without a connection`, async ({ page, host }) => {
    test.setTimeout(90_000);
    await seed(page, full());
    await keepShelf(page);
    await visitOnce(page, host);
    let at = '';
    if (locale !== 'fi') await switchTo(page, locale);
    // In their order a page that leads to the next one, or the start page does.
    for (const path of PATHS.filter((each) => each !== '' && !/[?#]/.test(each))) {
      if (['sample/', 'setup/'].includes(path)) await follow(page, page.locator(`header a[href="/${locale}/"]`).first());
      for (const step of wayTo(path).filter((each) => each !== at)) {
        await follow(page, page.locator(`a[href="/${locale}/${step}"]`).first());
        await expectPage(page, locale, step);
        at = step;
      }
    }
  });
}

test('an assessment can be made from the start to the result without a connection', async ({ page, host }) => {
  test.setTimeout(90_000);
  await visitOnce(page, host);
  await begin(page);
  const responses = allResponses();
  for (const question of QUESTIONS) {
    await answer(page, question, responses[question]);
    await next(page);
  }
  await expect(page).toHaveURL(/\/review\/$/);
  await next(page);
  expect((await modelIds(page.getByTestId('set'))).length).toBeGreaterThanOrEqual(3);
  await page.reload();
  await running(page);
  await modelIds(page.getByTestId('set'));
  await unfold(page);
  await follow(page, page.getByTestId('recommendation').first().locator('a[href*="/model/?id="]').first());
  await expect(page.getByTestId('model')).toBeVisible();
  expect((await stored(page)).assessment.responses).toEqual(responses);
});

test('addresses with a query, without their slash and of the root open without a connection', async ({ page, host }) => {
  await seed(page, full());
  await visitOnce(page, host);
  await open(page, 'sv/result/?focus=q02,q03');
  await expect(page.getByTestId('focus').and(page.locator(':checked'))).toHaveCount(2);
  await open(page, 'en/question?id=q07');
  await atQuestion(page, 'q07');
  await expect(page).toHaveURL(/\/en\/question\/\?id=q07$/);
  await open(page, 'sv');
  await expect(page).toHaveURL(/\/sv\/$/);
  await open(page, '');
  await expect(page).toHaveURL(/\/fi\/$/);
});

test('a browser that knows that it is offline shows the site just so', async ({ page, context, host }) => {
  await visitOnce(page, host);
  await context.setOffline(true);
  await open(page, 'en/device/');
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  await expect(page.getByTestId('offline')).toHaveText(/\S/);
});

test('what was kept was asked for once and is not asked for again', async ({ page, host }) => {
  await open(page, 'fi/');
  await untilKept(page);
  host.asked.length = 0;
  await open(page, 'sv/result/');
  await page.getByTestId('language-en').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The browser itself may look for a new version.
  expect(host.asked.filter((path) => path !== '/sw.js')).toEqual([]);
});

test.describe('on a host that shows index.html at its folder only', () => {
  test.use({ hosting: { pretty: true } });
  test('every page opens without a connection too', async ({ page, host }) => {
    await visitOnce(page, host);
    await open(page, 'sv/method/');
    await expectPage(page, 'sv', 'method/');
    await page.goto('fi/index.html');
    await expectPage(page, 'fi', '');
  });
});

// What installs the site as an app

for (const base of ['/', '/tools/peili/']) {
  test.describe(`under ${base}`, () => {
    test.use({ hosting: { base } });
    for (const locale of LOCALES) {
      test(`the manifest in ${locale} is one that browsers take`, async ({ page, context, host, request }) => {
        await open(page, `${locale}/`);
        const address = await page.locator('link[rel=manifest]').evaluate((link) => link.href);
        expect(address).toBe(`${host.address}manifest-${locale}.webmanifest`);
        const response = await request.get(address);
        expect(response.headers()['content-type']).toContain('application/manifest+json');
        const manifest = await response.json();
        const resolved = (path) => new URL(path, address).href;
        expect(manifest.lang).toBe(locale);
        expect(resolved(manifest.start_url)).toBe(`${host.address}${locale}/`);
        expect(resolved(manifest.scope)).toBe(host.address);
        for (const text of ['name', 'short_name', 'description']) expect(manifest[text]).toMatch(/\S/);
        const purposes = [];
        for (const { src, sizes, type, purpose } of manifest.icons) {
          const icon = await request.get(resolved(src));
          expect(icon.status(), src).toBe(200);
          expect(icon.headers()['content-type'], src).toBe(type);
          if (type === 'image/png') expect(sizeOf(await icon.body()), src).toBe(sizes);
          purposes.push(`${purpose} ${sizes}`);
        }
        expect(purposes).toEqual(expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']));
        // What the browser itself makes of it.
        const session = await context.newCDPSession(page);
        const { errors, url } = await session.send('Page.getAppManifest');
        expect(url).toBe(address);
        expect(errors).toEqual([]);
      });
    }
  });
}

test('icons and manifest are found from every page that the app has gone to', async ({ page, request }) => {
  const links = () => page.locator('link:is([rel=icon], [rel=manifest], [rel=apple-touch-icon])').evaluateAll((all) => all.map((link) => link.href));
  await open(page, 'fi/');
  const before = await links();
  expect(before).toHaveLength(3);
  for (const url of before) expect((await request.get(url)).status(), url).toBe(200);
  await follow(page, page.locator('header a[href="/fi/method/"]'));
  expect(await links()).toEqual(before);
});

/** Width and height of a PNG picture, as manifests write them. */
const sizeOf = (png) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

// Where there can be no service worker

const offlineLine = (page) => page.getByTestId('offline');

/** The device page says that the site needs a connection, and everything else works. */
async function expectOnlyOnline(page, address, readyLine) {
  await open(page, `${address}fi/`);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'cannot');
  await begin(page);
  await answer(page, QUESTIONS[0], { level: 2 });
  await follow(page, page.locator('header a[href$="/fi/result/"]'));
  await expect(page.getByTestId('result')).toBeVisible();
  await page.locator('footer a[href$="/fi/device/"]').click();
  await expect(offlineLine(page)).toHaveText(/\S/);
  await expect(offlineLine(page)).not.toHaveText(readyLine);
  await expect(page.getByTestId('new-version')).toHaveCount(0);
  expect((await stored(page)).assessment.responses).toEqual({ q01: { level: 2 } });
}

/** What the device page says where the site is kept. */
async function readyLine(page) {
  await open(page, 'fi/device/');
  await untilKept(page);
  return offlineLine(page).textContent();
}

test('a browser that refuses service workers is told of, and nothing else is missing', async ({ page, browser, host }) => {
  const ready = await readyLine(page);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await expectOnlyOnline(await context.newPage(), host.address, ready);
  await context.close();
});

test('at an address without https nothing else is missing', async ({ page, launchOptions }) => {
  const ready = await readyLine(page);
  const host = await startHost();
  const args = [...launchOptions.args, '--host-resolver-rules=MAP intranet.test 127.0.0.1'];
  const browser = await chromium.launch({ ...launchOptions, args });
  try {
    const visitor = await browser.newPage({ locale: 'fi-FI' });
    await expectOnlyOnline(visitor, host.address.replace('127.0.0.1', 'intranet.test'), ready);
    expect(await visitor.evaluate(() => isSecureContext)).toBe(false);
  } finally {
    await browser.close();
    await host.stop();
  }
});

// Who runs the site: what stands in config.json is shown where users look for it, as text, and the app needs none of it.
import { expect } from '@playwright/test';
import { WILD } from './support/assessments.mjs';
import { test } from './support/host.mjs';
import { LOCALES, answer, begin, follow, open, switchTo } from './support/walk.mjs';
import { untilKept } from './support/worker.mjs';

const operator = (page) => page.getByTestId('operator');
const links = (page) => operator(page).getByRole('link');
const PAGES = ['accessibility/', 'privacy/', 'device/'];

/** What stands in the file. */
const say = (host, content) => host.put('config.json', typeof content === 'string' || content === null ? content : JSON.stringify(content));

const GIVEN = { operator: 'Esimerkkilän hyvinvointialue', feedback: 'palaute@example.org', privacy: 'https://example.org/tietosuoja/?a=1&b=2' };

for (const locale of LOCALES) {
  test(`who runs the site stands on three pages in ${locale}`, async ({ page, host }) => {
    say(host, GIVEN);
    for (const path of PAGES) {
      await open(page, `${locale}/${path}`);
      await expect(operator(page)).toHaveCount(1);
      await expect(operator(page).getByRole('heading')).toHaveText(/\S/);
      await expect(operator(page).getByRole('term')).toHaveCount(3);
      for (const text of Object.values(GIVEN)) await expect(operator(page).getByText(text, { exact: true })).toBeVisible();
      await expect(links(page)).toHaveCount(2);
      expect(await links(page).evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.rel]))).toEqual([
        ['mailto:palaute@example.org', 'external noopener noreferrer'],
        ['https://example.org/tietosuoja/?a=1&b=2', 'external noopener noreferrer'],
      ]);
    }
    for (const path of ['', 'setup/', 'method/', 'result/', 'changes/']) {
      await open(page, `${locale}/${path}`);
      await expect(operator(page), path).toHaveCount(0);
    }
  });
}

test('what is given goes along with language and page', async ({ page, host }) => {
  say(host, GIVEN);
  await open(page, 'fi/device/');
  for (const locale of ['sv', 'en']) {
    await switchTo(page, locale);
    await expect(operator(page)).toContainText(GIVEN.operator);
  }
  await follow(page, page.locator('footer a[href="/en/privacy/"]'));
  await expect(operator(page)).toContainText(GIVEN.operator);
  expect(host.asked.filter((path) => path === '/config.json'), 'asked for once').toHaveLength(1);
});

test('what is left out is left out', async ({ page, host }) => {
  say(host, { operator: '  ', feedback: 'https://example.org/palaute' });
  await open(page, 'fi/device/');
  await expect(operator(page).getByRole('term')).toHaveCount(1);
  await expect(links(page)).toHaveCount(1);
  say(host, { operator: GIVEN.operator, origin: 'https://example.org', more: [1] });
  await open(page, 'fi/device/');
  await expect(operator(page).getByRole('term')).toHaveCount(1);
  await expect(links(page)).toHaveCount(0);
});

const HOSTILE = [
  WILD, 'javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:window.hacked=1//@a.fi', 'data:text/html,<script>window.hacked=1</script>',
  'http://example.org/', '//example.org/', '/fi/device/', 'https:/example.org', 'https://example.org/ onclick=x', 'a@b', '@example.org',
  'a@example.org?bcc=b@example.org', 'mailto:a@example.org', '"><img src=x onerror=window.hacked=1>@example.org ', 'ｈttps://example.org',
  'https://exa\nmple.org', 'x'.repeat(5000), '‮gro.elpmaxe',
];

test('what is neither an address of the web nor of e-mail is text', async ({ page, host }) => {
  test.setTimeout(90_000);
  for (const text of HOSTILE) {
    say(host, { operator: text, feedback: text, privacy: text });
    await open(page, 'fi/device/');
    await expect(operator(page).getByRole('definition')).toHaveCount(3);
    const shown = await operator(page).getByRole('definition').evaluateAll((all) => all.map((each) => each.textContent));
    expect(shown).toEqual([text, text, text]);
    const hrefs = await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs, text.slice(0, 60)).toEqual([]);
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    await expect(operator(page).locator('img, script')).toHaveCount(0);
  }
});

test('a link stays what it says', async ({ page, host }) => {
  const strange = {
    operator: 'https://example.org/"onmouseover="window.hacked=1', feedback: '"onmouseover=x@example.org', privacy: 'https://example.org/<b>',
  };
  say(host, strange);
  await open(page, 'fi/device/');
  await expect(operator(page).getByRole('definition')).toHaveCount(3);
  const attributes = await operator(page).locator('a').evaluateAll((all) => all.flatMap((link) => link.getAttributeNames()));
  expect(attributes.filter((name) => !['href', 'rel'].includes(name))).toEqual([]);
  const hrefs = await links(page).evaluateAll((all) => all.map((link) => link.href));
  for (const href of hrefs) expect(href).toMatch(/^(https:\/\/example\.org\/|mailto:)/);
  expect(await operator(page).getByRole('definition').allTextContents()).toEqual(Object.values(strange));
});

const NOTHING = {
  'the file as it comes': undefined,
  'a missing file': null,
  'an empty file': '',
  'an empty object': '{}',
  'empty fields': '{"operator":"","feedback":" ","privacy":"\\n"}',
  'a broken file': '{"operator": "Kaupunki"',
  'a list': '["Kaupunki"]',
  'a web page': '<!doctype html><title>not found</title>',
  'fields of other kinds': '{"operator":1,"feedback":null,"privacy":{"a":"b"}}',
  'a field twice': '{"operator":"a","operator":"b"}',
  'bytes that are no text': Buffer.from([0xff, 0xfe, 0, 1]),
  'depth without end': '['.repeat(100_000),
};

for (const [what, content] of Object.entries(NOTHING)) {
  test(`with ${what} the pages say that nothing was given`, async ({ page, host }) => {
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    if (content !== undefined) host.put('config.json', content);
    await open(page, 'sv/privacy/');
    await expect(operator(page).getByRole('term')).toHaveCount(0);
    await expect(operator(page).getByRole('paragraph')).toHaveText(/\S/);
    await expect(page.locator('#dead')).toBeHidden();
    await follow(page, page.locator('footer a[href="/sv/device/"]'));
    await expect(operator(page).getByRole('paragraph')).toHaveText(/\S/);
    expect(faults).toEqual([]);
  });
}

test('the app waits for no word of it', async ({ page }) => {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route('**/config.json', async (route) => {
    await held;
    await route.abort();
  });
  await open(page, 'fi/device/');
  await expect(page.getByTestId('offline')).toBeVisible();
  await expect(operator(page)).toHaveCount(0);
  await open(page, 'fi/');
  await begin(page);
  await answer(page, 'q01', { level: 2 });
  await open(page, 'fi/device/');
  release();
  await expect(operator(page).getByRole('paragraph')).toHaveText(/\S/);
});

test.describe('where the site is kept', () => {
  test.use({ serviceWorkers: 'allow' });
  test('what is given changes without a new version, and the last one stays without a connection', async ({ page, host }) => {
    say(host, GIVEN);
    await open(page, 'fi/device/');
    await untilKept(page);
    await expect(operator(page)).toContainText(GIVEN.operator);
    say(host, { ...GIVEN, operator: 'Toinen alue' });
    await open(page, 'fi/device/');
    await expect(operator(page)).toContainText('Toinen alue');
    await expect(page.getByTestId('new-version')).toHaveCount(0);
    host.disconnect();
    await open(page, 'en/privacy/');
    await expect(operator(page)).toContainText('Toinen alue');
    await expect(links(page)).toHaveCount(2);
  });
});

// What pages may do: the policy stands in every page and in the headers, all of the site keeps to it, and nothing else gets past.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect } from '@playwright/test';
import { MODEL, QUESTIONS, WILD, allResponses, full } from './support/assessments.mjs';
import { fileElements, filesOf, integrity } from './support/deploy.mjs';
import { DIST, test } from './support/host.mjs';
import { answer, atQuestion, begin, follow, form, modelIds, next, open, running, seed, storedText, unfold } from './support/walk.mjs';
import { untilKept } from './support/worker.mjs';

const POLICY = readFileSync(new URL('../../assets/content-security-policy.txt', import.meta.url), 'utf8').trim();
const read = (file) => readFileSync(DIST + file);
const files = await filesOf(DIST);
const documents = files.filter((file) => file.endsWith('.html'));
const pages = documents.filter((file) => /(^|\/)(index|404)\.html$/.test(file));

/** The attributes of a tag. */
const attributesOf = (tag) => [...tag.slice(1).matchAll(/\s([^\s=>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g)]
  .map(([, name, value = '']) => ({ name: name.toLowerCase(), value: value.replace(/^["']/, '') }));

/** The tags of an HTML text, with all their attributes. */
const tagsOf = (html) => html.replace(/<!--[\s\S]*?-->/g, '').match(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi) ?? [];

// The files as they are served

test('every page has the policy, before anything that it is about', () => {
  expect(pages.length).toBeGreaterThan(39);
  for (const page of pages) {
    const html = read(page).toString();
    const found = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/g)];
    expect(found.map(([, policy]) => policy), page).toEqual([POLICY]);
    expect(html.search(/<(script|link|style)\b/), page).toBeGreaterThan(found[0].index);
  }
});

test('the policy lets in the site itself and nothing more than it needs', () => {
  const rules = Object.fromEntries(POLICY.split(';').map((rule) => rule.trim().split(' ')).map(([name, ...sources]) => [name, sources]));
  expect(rules['default-src']).toEqual(["'none'"]);
  expect(rules['base-uri']).toEqual(["'none'"]);
  expect(rules['form-action']).toEqual(["'none'"]);
  const sources = Object.values(rules).flat();
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'"]));
});

test('no document has script or style of its own', () => {
  const found = [];
  for (const document of documents) {
    const html = read(document).toString();
    const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].filter(([, text]) => text !== '');
    const tags = tagsOf(html);
    const attributes = tags.flatMap(attributesOf).filter(({ name, value }) =>
      name === 'style' || name === 'srcdoc' || name.startsWith('on') || /^\s*(javascript|data|vbscript):/i.test(value));
    const elements = tags.filter((tag) => /^<(style|iframe|object|embed|base)\b/i.test(tag) || (/^<script\b/i.test(tag) && !/ src="/.test(tag)));
    for (const each of [...inline.map(([all]) => all), ...attributes, ...elements]) found.push([document, each]);
  }
  expect(documents.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test('scripts and styles carry the integrity of their files', () => {
  for (const page of pages) {
    const elements = fileElements(read(page).toString(), page);
    // From where it is shown the page for what is missing knows nothing but that the site stands at the root.
    const code = elements.filter(({ tag }) => /^<script|rel="(stylesheet|modulepreload)"/.test(tag));
    expect(code.length, page).toBeGreaterThanOrEqual(5);
    for (const { tag, file } of code) {
      // Trunk adds up some of them otherwise.
      const [, said, sum] = tag.match(/integrity="((sha\d+)-[^"]*)"/) ?? [];
      expect(said, `${page}: ${file}`).toBe(integrity(read(file), sum));
    }
    for (const { file } of elements) expect(files, page).toContain(file);
  }
});

test('the program carries the integrity of its parts', () => {
  const loader = files.find((file) => /^app-[^/]+\/load\.js$/.test(file));
  const parts = files.filter((file) => file.endsWith('.wasm'));
  const script = read(loader).toString();
  expect(parts.length).toBeGreaterThanOrEqual(3);
  for (const part of parts) expect(script).toContain(`"${posix.basename(part)}": "${integrity(read(part))}"`);
});

// In the browser

/** Gathers what the policy of a page refuses and what is logged as an error, from now on and over all its loads. */
async function watch(page) {
  const faults = [];
  await page.exposeBinding('refused', (_, what) => faults.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      window.refused(`${violatedDirective} ${blockedURI} ${sourceFile}`));
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(`${message.text()} ${message.location().url}`));
  return faults;
}

/** The rules that a host gets with the site; made of the policy where it brings none. */
const HEADERS = files.includes('_headers') ? read('_headers').toString() : `/*\n  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'\n`;

test.describe('with the headers that the site brings along', () => {
  test.use({ hosting: { headers: true }, serviceWorkers: 'allow' });
  test.beforeEach(({ host }) => void host.put('_headers', HEADERS));

  test('the headers have the policy, and keep the site out of frames', async ({ request }) => {
    for (const address of ['', 'fi/', 'sv/result/', 'icon.svg', 'sw.js']) {
      const headers = (await request.get(address)).headers();
      expect(headers['content-security-policy'], address).toBe(`${POLICY}; frame-ancestors 'none'`);
    }
  });

  test('a whole visit does nothing that the policy refuses', async ({ page }) => {
    test.setTimeout(120_000);
    const faults = await watch(page);
    await open(page, 'fi/');
    await begin(page);
    const responses = allResponses();
    for (const question of QUESTIONS) {
      await answer(page, question, { ...responses[question], note: WILD });
      await next(page);
    }
    await expect(page).toHaveURL(/\/review\/$/);
    await next(page);
    await modelIds(page.getByTestId('set'));
    await unfold(page);
    for (const path of ['sv/sample/', `en/model/?id=${MODEL}`, 'fi/result/?focus=q02', 'fi/sheet/']) {
      await open(page, path);
      await unfold(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('h1').first()).toHaveText(/\S/);
      await page.emulateMedia({ media: null });
    }
    for (const path of ['fi/device/', 'sv/method/', 'en/accessibility/', 'fi/privacy/', 'sv/changes/', 'en/question/?id=q99', '']) await open(page, path);
    await untilKept(page);
    await open(page, 'sv/device/');
    await expect(page.getByTestId('operator')).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('pictures keep their colours', async ({ page }) => {
    const faults = await watch(page);
    await open(page, 'fi/');
    const colours = await page.locator('img.sample-picture').evaluate(async (picture) => {
      await picture.decode();
      const canvas = new OffscreenCanvas(200, 200).getContext('2d');
      canvas.drawImage(picture, 0, 0, 200, 200);
      const { data } = canvas.getImageData(0, 0, 200, 200);
      let coloured = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] > 200 && Math.max(...data.slice(at, at + 3)) - Math.min(...data.slice(at, at + 3)) > 30) coloured += 1;
      }
      return coloured;
    });
    expect(colours).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
  });

  test('no other page gets the site into a frame', async ({ page, host }) => {
    const other = host.beside('/other/', DIST);
    await page.route(`${other}frame`, (route) => route.fulfill({
      contentType: 'text/html', body: `<!doctype html><iframe src="${host.address}fi/"></iframe>`,
    }));
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(`${other}frame`);
    await refused;
    await expect(page.frameLocator('iframe').getByTestId('start')).toHaveCount(0);
  });
});

test('code that is not the site’s own does not run', async ({ page, host }) => {
  await page.route('**/of-the-test.js', (route) => route.fulfill({
    contentType: 'text/javascript',
    body: `
      const tried = {};
      const attempt = (name, what) => { try { what(); tried[name] = 'ran'; } catch (error) { tried[name] = error.name; } };
      attempt('eval', () => eval('window.hacked = 1'));
      attempt('Function', () => new Function('window.hacked = 1')());
      attempt('timer', () => setTimeout('window.hacked = 1'));
      window.tried = tried;`,
  }));
  await open(page, 'fi/');
  // A script from the site's own address runs, so that what follows is refused for what it does.
  await page.evaluate((src) => new Promise((done) => {
    document.body.append(Object.assign(document.createElement('script'), { src, onload: done }));
  }), `${host.address}of-the-test.js`);
  expect(await page.evaluate(() => window.tried)).toMatchObject({ eval: 'EvalError', Function: 'EvalError' });

  const heading = page.locator('h1');
  const before = await heading.evaluate((element) => getComputedStyle(element).color);
  await page.evaluate(() => {
    window.directives = new Set();
    document.addEventListener('securitypolicyviolation', (event) => window.directives.add(event.effectiveDirective));
    const put = (name, attributes, text = '') => {
      const element = Object.assign(document.createElement(name), { textContent: text });
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      return element;
    };
    put('script', {}, 'window.hacked = 1');
    put('script', { src: 'data:text/javascript,window.hacked=1' });
    put('script', { src: 'https://example.org/x.js' });
    put('style', {}, 'h1 { color: rgb(1, 2, 3) !important }');
    put('p', { style: 'position: fixed' });
    put('img', { src: 'data:,', onerror: 'window.hacked = 1' });
    put('button', { onclick: 'window.hacked = 1' }).click();
    put('a', { href: 'javascript:void (window.hacked = 1)' }).click();
    put('base', { href: 'https://example.org/' });
    put('iframe', { srcdoc: '<script>parent.hacked = 1</script>' });
    put('object', { data: 'data:text/html,x' });
    fetch('https://example.org/').catch(() => {});
    navigator.sendBeacon('https://example.org/', 'x');
  });
  // Some of it is refused a moment later.
  await expect.poll(() => page.evaluate(() => [...window.directives].sort())).toEqual([
    'base-uri', 'connect-src', 'img-src', 'object-src', 'script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem',
  ]);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  expect(await heading.evaluate((element) => getComputedStyle(element).color)).toBe(before);
});

test('no form is sent anywhere', async ({ page, host }) => {
  await open(page, 'fi/');
  const directive = await page.evaluate((action) => new Promise((done) => {
    document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
    const form = Object.assign(document.createElement('form'), { action });
    document.body.append(form);
    form.submit();
  }), `${host.address}sv/`);
  expect(directive).toBe('form-action');
  expect(await page.evaluate(() => location.pathname)).toBe('/fi/');
  expect(host.asked).not.toContain('/sv/');
});

// Files that were damaged on their way

const changed = (bytes) => Buffer.concat([bytes, Buffer.from('\n//')]);
const flipped = (bytes) => {
  const copy = Buffer.from(bytes);
  copy[copy.length - 100] ^= 1;
  return copy;
};

const damaged = {
  'the script that starts the app': [/^app-[^/]+\/web\.js$/, changed],
  'the script that loads the parts': [/^app-[^/]+\/load\.js$/, changed],
  'the main part of the program': [/^app-[^/]+\/web_bg\.wasm$/, flipped],
};

for (const [what, [name, damage]] of Object.entries(damaged)) {
  test(`${what}, if damaged, does not run, and the message stands`, async ({ page, host }) => {
    await seed(page, full());
    const before = await storedText(page);
    const file = files.find((each) => name.test(each));
    host.put(file, damage(read(file)));
    await page.goto('fi/question/?id=q02');
    await expect(page.locator('#dead')).toBeVisible();
    await expect(page.locator('#app')).toHaveAttribute('data-shell');
    expect(await storedText(page)).toBe(before);
    host.put(file, read(file));
    await page.locator('[data-dead="reload"]').first().click();
    await atQuestion(page, 'q02');
    await expect(page.locator('#dead')).toBeHidden();
  });
}

test('without https the app runs too, and its program is held against its integrity all the same', async ({ page, host }) => {
  const address = `${host.address.replace('127.0.0.1', 'intranet.test')}fi/question/?id=q02`;
  await open(page, address);
  expect(await page.evaluate(() => [isSecureContext, crypto.subtle === undefined])).toEqual([false, true]);
  await answer(page, 'q02', { level: 3 });
  const before = await storedText(page);
  const file = files.find((each) => each.endsWith('/web_bg.wasm'));
  host.put(file, flipped(read(file)));
  const other = await page.context().newPage();
  await other.goto(address);
  await expect(other.locator('#dead')).toBeVisible();
  await expect(other.locator('#app')).toHaveAttribute('data-shell');
  expect(await storedText(other)).toBe(before);
});

test('a part that comes later, if damaged, does not run, and the page before stays', async ({ page, host }) => {
  await seed(page, full());
  await open(page, 'fi/question/?id=q02');
  const file = files.find((each) => each.endsWith('/split_beside.wasm'));
  host.put(file, flipped(read(file)));
  await page.locator('header a[href="/fi/result/"]').click();
  await expect(page.getByTestId('message')).toBeVisible();
  await expect(form(page, 'q02'), 'whatever the address says').toBeVisible();
  host.put(file, read(file));
  await follow(page, page.locator('footer a[href="/fi/device/"]'));
  await running(page);
});

test('the app starts without the script for times without a connection', async ({ page, host }) => {
  const file = files.find((each) => /^offline-/.test(each));
  host.put(file, changed(read(file)));
  await open(page, 'fi/');
  await expect(page.locator('#dead')).toBeHidden();
});

// A new version of the site: told, taken into use as a whole when the user wants it, and never mixed with the one before.
import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { full } from './support/assessments.mjs';
import { allOf, deploy, listOf, marksOf } from './support/deploy.mjs';
import { test as hosted } from './support/host.mjs';
import { answer, atQuestion, follow, goTo, modelIds, open, running, seed, startApp, stored, storedResponse } from './support/walk.mjs';
import { comeBack, untilKept } from './support/worker.mjs';

/** Tests with two deployments, `a` and `b`; the host begins with `a`. */
const test = hosted.extend({
  deployments: [async ({}, use) => {
    const made = { a: await deploy('a'), b: await deploy('b') };
    await use(made);
    for (const { folder } of Object.values(made)) await rm(folder, { recursive: true, force: true });
  }, { scope: 'worker' }],
  host: async ({ host, deployments }, use) => {
    host.show(deployments.a.folder);
    await use(host);
  },
});

test.use({ serviceWorkers: 'allow' });

const notice = (page) => page.getByTestId('new-version');
const take = (page) => page.getByTestId('take-into-use').click();

/** Visits a question of deployment `a` with answers on the device, until the site is kept. */
async function visit(page) {
  await seed(page, full());
  await goTo(page, 'q03');
  await untilKept(page);
  expect(await marksOf(page)).toEqual(allOf('a'));
}

/** The names of the caches that the browser has of the site, by their versions. */
async function versionsKept(page, { a, b }) {
  const names = await page.evaluate(() => caches.keys());
  return Object.entries({ a, b }).filter(([, { version }]) => names.some((name) => name.includes(version))).map(([mark]) => mark);
}

/** Notes what the pages of a context ask for themselves; what the service worker fetches is not theirs. */
function listen(context) {
  const asked = [];
  context.on('request', (request) => request.serviceWorker() === null && asked.push(request.url()));
  return {
    /** Of which deployments something was asked for since this was last called. */
    of: (deployments) => {
      const all = asked.splice(0);
      return Object.keys(deployments).filter((mark) => deployments[mark].names.some((name) => all.some((url) => url.includes(name))));
    },
  };
}

/** Waits until the worker has noted what the page told it at its start, and so has removed what nobody needs. */
const expectKept = (page, deployments, marks) => expect.poll(() => versionsKept(page, deployments)).toEqual(marks);

test('the deployments of these tests differ as deployments do', async ({ deployments: { a, b }, request, host }) => {
  expect(a.version).not.toBe(b.version);
  expect(a.names.filter((name) => b.names.includes(name))).toEqual([]);
  const list = async (folder) => {
    host.show(folder);
    return listOf(await (await request.get('sw.js')).text()).files;
  };
  const [first, second] = [await list(a.folder), await list(b.folder)];
  expect(Object.keys(first).length).toBe(Object.keys(second).length);
  const same = Object.keys(first).filter((file) => first[file] === second[file]);
  expect(same.some((file) => file.startsWith('catalogue-fi-')), 'what has not changed keeps its name').toBe(true);
});

test('a new version waits, is told, and is taken into use as a whole', async ({ page, context, host, deployments }) => {
  test.setTimeout(90_000);
  await visit(page);
  const asked = listen(context);
  host.show(deployments.b.folder);

  await test.step('the page goes on with what it has', async () => {
    await follow(page, page.locator('header a[href="/fi/result/"]'));
    await modelIds(page.getByTestId('set'));
    await page.getByTestId('language-sv').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await page.getByTestId('language-fi').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
    expect(await marksOf(page)).toEqual(allOf('a'));
  });

  await test.step('the new version is told when the user comes back, and can wait', async () => {
    await expect(notice(page)).toHaveCount(0);
    await comeBack(page);
    await expect(notice(page)).toBeVisible({ timeout: 20_000 });
    await expect(notice(page)).toHaveCount(1);
    await notice(page).getByTestId('later').click();
    await expect(notice(page)).toHaveCount(0);
    await goTo(page, 'q05');
    expect(await marksOf(page)).toEqual(allOf('a'));
    await expect(notice(page), 'told again').toBeVisible();
    await page.reload();
    await atQuestion(page, 'q05');
    await expect(notice(page)).toBeVisible();
    expect(await marksOf(page)).toEqual(allOf('a'));
    expect(await versionsKept(page, deployments)).toEqual(['a', 'b']);
    expect(asked.of(deployments)).toEqual(['a']);
  });

  await test.step('it is taken into use', async () => {
    await answer(page, 'q05', { note: 'just before' });
    await take(page);
    await expect.poll(() => marksOf(page).catch(() => null)).toEqual(allOf('b'));
    await atQuestion(page, 'q05');
    await expect(page.getByTestId('note')).toHaveValue('just before');
    await expect(notice(page)).toHaveCount(0);
    expect(asked.of(deployments)).toEqual(['b']);
    await expectKept(page, deployments, ['b']);
    await open(page, 'fi/result/');
    await modelIds(page.getByTestId('set'));
    expect(asked.of(deployments)).toEqual(['b']);
    const { q05, ...others } = full().responses;
    expect((await stored(page)).assessment.responses).toEqual({ ...others, q05: { ...q05, note: 'just before' } });
  });

  await test.step('it works without a connection', async () => {
    host.disconnect();
    await open(page, 'en/sample/');
    await modelIds(page.getByTestId('set'));
    expect(await marksOf(page)).toEqual(allOf('b'));
  });
});

test('another tab is told, and goes on with what it has until its user follows', async ({ page, context, host, deployments }) => {
  test.setTimeout(90_000);
  await visit(page);
  const other = await context.newPage();
  await startApp(other);
  host.show(deployments.b.folder);
  await comeBack(page);
  for (const tab of [page, other]) await expect(notice(tab)).toBeVisible({ timeout: 20_000 });
  await notice(other).getByTestId('later').click();
  await expect(notice(other)).toHaveCount(0);
  const asked = listen(context);

  await take(page);
  await expect.poll(() => marksOf(page).catch(() => null)).toEqual(allOf('b'));
  await atQuestion(page, 'q03');
  await expect(notice(other), 'told again').toBeVisible();
  expect(asked.of(deployments)).toEqual(['b']);

  await test.step('parts that the other tab has not had yet still come from its version', async () => {
    await follow(other, other.locator('header a[href="/fi/result/"]'));
    await modelIds(other.getByTestId('set'));
    await expect(other.getByTestId('message')).toHaveCount(0);
    await expect(other.locator('#dead')).toBeHidden();
    await other.getByTestId('language-en').click();
    await expect(other.locator('html')).toHaveAttribute('lang', 'en');
    expect(await marksOf(other)).toEqual(allOf('a'));
    expect(asked.of(deployments)).toEqual(['a']);
  });

  await test.step('it follows', async () => {
    await take(other);
    await expect.poll(() => marksOf(other).catch(() => null)).toEqual(allOf('b'));
    await modelIds(other.getByTestId('set'));
    await expect(notice(other)).toHaveCount(0);
    expect(asked.of(deployments)).toEqual(['b']);
    await expectKept(other, deployments, ['b']);
    expect((await stored(other)).assessment).toEqual(full());
  });
});

test('a tab of the very first visit is told when another one takes the new version', async ({ page, context, host, deployments }) => {
  await visit(page);
  const other = await context.newPage();
  await startApp(other);
  host.show(deployments.b.folder);
  await comeBack(page);
  for (const tab of [page, other]) await expect(notice(tab)).toBeVisible({ timeout: 20_000 });
  await notice(page).getByTestId('later').click();
  await expect(notice(page)).toHaveCount(0);
  await take(other);
  await expect.poll(() => marksOf(other).catch(() => null)).toEqual(allOf('b'));
  await expect(notice(page)).toBeVisible();
  expect(await marksOf(page)).toEqual(allOf('a'));
});

test('once no page of the old version is open the new one is there by itself', async ({ page, context, host, deployments }) => {
  await visit(page);
  host.show(deployments.b.folder);
  await comeBack(page);
  await expect(notice(page)).toBeVisible({ timeout: 20_000 });
  await page.close();
  const later = await context.newPage();
  await goTo(later, 'q03');
  expect(await marksOf(later)).toEqual(allOf('b'));
  await expect(notice(later)).toHaveCount(0);
  await expectKept(later, deployments, ['b']);
  expect((await stored(later)).assessment).toEqual(full());
});

// A deployment that is not whole

/** Which file of `b` is not as it should be, and what stands in its place. */
const unfinished = {
  'without one of its files': (host, { names }) => host.put(`${names.find((name) => name.startsWith('app-'))}/split_beside.wasm`, null),
  'with another text in one of its files': (host, { names }) => host.put(names.find((name) => name.startsWith('content-sv')), 'not yet'),
  'with a page of another deployment': (host) => host.put('sv/review/index.html', '<!doctype html><title>old</title>'),
};

for (const [what, damage] of Object.entries(unfinished)) {
  test(`a deployment ${what} is never taken`, async ({ page, context, host, deployments }) => {
    test.setTimeout(60_000);
    await visit(page);
    host.show(deployments.b.folder);
    damage(host, deployments.b);
    const asked = listen(context);
    // The browser says whether the new worker came to stand by.
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => {});
      const { installing } = registration;
      if (!installing) return registration.waiting?.state ?? 'none';
      return new Promise((done) => installing.addEventListener('statechange', () => done(installing.state)));
    });
    expect(state).toBe('redundant');
    await expect(notice(page)).toHaveCount(0);
    for (const path of ['result/', 'sample/', 'method/', 'review/']) {
      await open(page, `sv/${path}`);
      expect(await marksOf(page)).toEqual(allOf('a'));
      await expect(notice(page)).toHaveCount(0);
    }
    expect(asked.of(deployments)).toEqual(['a']);
    expect((await stored(page)).assessment).toEqual(full());

    // Once the deployment is whole it is told like any other.
    host.show(deployments.b.folder);
    await comeBack(page);
    await expect(notice(page)).toBeVisible({ timeout: 20_000 });
    await take(page);
    await expect.poll(() => marksOf(page).catch(() => null)).toEqual(allOf('b'));
    await expectKept(page, deployments, ['b']);
  });
}

test('while answers cannot be kept no new version is offered', async ({ page, host, deployments }) => {
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(key, text) {
      if (window.full) throw new DOMException('full', 'QuotaExceededError');
      return write.call(this, key, text);
    };
  });
  await visit(page);
  await page.evaluate(() => (window.full = true));
  await answer(page, 'q03', { note: 'not kept yet' });
  await expect(page.getByTestId('not-kept')).toBeVisible();
  host.show(deployments.b.folder);
  await comeBack(page);
  await expect(page.locator('html')).toHaveAttribute('data-new-version', '', { timeout: 20_000 });
  await expect(notice(page)).toHaveCount(0);
  await page.evaluate(() => (window.full = false));
  await answer(page, 'q03', { note: 'kept' });
  await expect(page.getByTestId('not-kept')).toHaveCount(0);
  await expect(notice(page)).toBeVisible();
  await take(page);
  await expect.poll(() => marksOf(page).catch(() => null)).toEqual(allOf('b'));
  await running(page);
  expect((await storedResponse(page, 'q03')).note).toBe('kept');
});

test.describe('beside another site on the same host', () => {
  test.use({ hosting: { base: '/one/' } });
  test('each keeps its own version', async ({ page, host, deployments }) => {
    const other = host.beside('/two/', deployments.b.folder);
    for (const [address, mark] of [[host.address, 'a'], [other, 'b']]) {
      await open(page, `${address}fi/`);
      await untilKept(page);
      expect(await marksOf(page)).toEqual(allOf(mark));
    }
    host.disconnect();
    for (const [address, mark] of [[host.address, 'a'], [other, 'b']]) {
      await open(page, `${address}sv/result/`);
      expect(await marksOf(page)).toEqual(allOf(mark));
    }
  });
});

// What loading a page costs: bytes, and the moments at which it shows something and can be used.
import { benchValue, slowNetwork, slowProcessor, sleep, withPage } from './browser.mjs';

const LONGEST_MS = 30_000;

/** The first load of an address: `bytes` in brotli and `requests`, without those of a service worker. */
export function firstLoad(browser, contestant, path) {
  return withPage(browser, contestant, undefined, async ({ page, idle }) => {
    const asked = [];
    page.context().on('request', (request) => {
      const address = new URL(request.url());
      if (/^https?:$/.test(address.protocol) && request.serviceWorker() === null) asked.push(address);
    });
    await page.goto(contestant.server.origin + path);
    await idle();
    const sizes = asked.map(({ origin, pathname }) => {
      const size = origin === contestant.server.origin ? contestant.server.size(pathname) : undefined;
      if (size === undefined) throw new Error(`${contestant.name} asks for ${origin}${pathname}, which is not there`);
      return size;
    });
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
  });
}

/**
 * Opens an address with nothing cached, and only looks on. Gives the `firstPaint` (first contentful paint, in ms after the
 * navigation began) and the `shift`: the sum of all layout shifts until the network is idle, which is the cumulative layout shift
 * or more.
 */
export function look(browser, contestant, path) {
  return slowly(browser, contestant, undefined, async ({ page, idle }) => {
    await page.goto(contestant.server.origin + path);
    await page.waitForSelector(path === contestant.start ? contestant.selectors.startLink : contestant.selectors.options);
    await idle();
    return page.evaluate(() => ({ firstPaint: window.bench.firstPaint(), shift: window.bench.shift }));
  });
}

/**
 * Opens the first question with nothing cached, and a second time with what the browser has kept by then. Gives the moments
 * `cold` and `warm` at which the page is usable: its first option has been chosen, the answer is stored, and the frame that
 * shows it is drawn. The option is chosen by script, after it was painted, every 10 ms until the page answers. `unslowed` is the
 * number of requests of a service worker during the second visit, which no slow network holds up.
 */
export function usable(browser, contestant) {
  return slowly(browser, contestant, 'question', async ({ page, idle }) => {
    const address = contestant.server.origin + contestant.question;
    await page.goto(address);
    const cold = await answeredAt(page, contestant);
    await idle();
    await serviceWorkerActive(page);
    await idle();
    // The second visit begins without answers, but with all else that was kept.
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    let unslowed = 0;
    page.context().on('request', (request) => {
      const worker = request.serviceWorker();
      // That the browser looks for a newer worker holds nobody up.
      if (worker !== null && worker.url() !== request.url()) unslowed += 1;
    });
    await page.goto(address);
    const warm = await answeredAt(page, contestant);
    return { cold, warm, unslowed };
  });
}

/** The moment at which the page was usable. What was stored must be what was chosen. */
async function answeredAt(page, { name, selectors, chosen }) {
  const moment = await benchValue(page, 'usable');
  const { text, checked } = await page.evaluate(
    (options) => ({ text: window.bench.stored.text, checked: document.querySelector(options).checked }),
    selectors.options,
  );
  if (!checked || chosen(text, 'q01') !== 0) throw new Error(`${name} did not keep the first answer: ${text}`);
  return moment;
}

/**
 * Opens the start page with nothing cached. Gives the moments at which its start link is `shown`, and at which following it has
 * led to the next page without loading anew (`followed`). Until then the link may lead there by loading the next page as a whole.
 */
export function start(browser, contestant) {
  return slowly(browser, contestant, 'start', async ({ page }) => {
    await page.goto(contestant.server.origin + contestant.start);
    const followed = await benchValue(page, 'startFollowed');
    return { shown: await benchValue(page, 'startShown'), followed };
  });
}

/** Does it with a page whose processor and network are slow. */
function slowly(browser, contestant, watch, act) {
  return withPage(browser, contestant, watch, async (tools) => {
    await slowNetwork(tools.cdp);
    await slowProcessor(tools.cdp);
    return act(tools);
  });
}

/** Waits until the page's service worker is active, if it has one. */
async function serviceWorkerActive(page) {
  const waiting = page.evaluate(async () => {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    if (registrations.length > 0) await navigator.serviceWorker.ready;
  });
  const late = sleep(LONGEST_MS).then(() => Promise.reject(new Error('the service worker does not become active')));
  late.catch(() => {});
  await Promise.race([waiting, late]);
}

// The browser and the conditions under which it measures.
import { chromium } from 'playwright-core';
import { install } from './in-page.mjs';

/** A window wide enough for everything that our pages draw. */
const VIEWPORT = { width: 1280, height: 800 };

/** How many times slower the processor is made. */
const SLOWDOWN = 4;

/** A slow mobile network. Throughputs are in bytes a second. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const QUIET_MS = 1_000;
const LONGEST_MS = 60_000;

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Launches the machine's browser. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      // Chromium's sandbox refuses to run as root, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // A thousand questions are gone through faster than any user could; the browser would take that for an attack.
      '--disable-pushstate-throttle',
    ],
  });
}

/** Does it with a page in a context of its own, so with nothing cached and nothing stored. `watch` as in `install`. */
export async function withPage(browser, contestant, watch, act) {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const { key, firstAnswer, selectors } = contestant;
    await page.addInitScript(install, { key, firstAnswer, selectors, watch });
    return await act({ page, cdp, idle: idleWatcher(page) });
  } finally {
    await context.close();
  }
}

/** Makes the processor slow. */
export const slowProcessor = (cdp) => cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

/** Makes the network of a page slow. That of a service worker stays fast: Chromium takes the command for it, and does nothing. */
export async function slowNetwork(cdp) {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
}

/** Gives a function that waits until the network of a page has been quiet for a while. */
function idleWatcher(page) {
  const pending = new Set();
  let lastEvent = Date.now();
  const changed = (change) => (request) => {
    change(request);
    lastEvent = Date.now();
  };
  const settled = changed((request) => pending.delete(request));
  page.context().on('request', changed((request) => pending.add(request)));
  page.context().on('requestfinished', settled);
  page.context().on('requestfailed', settled);
  return async () => {
    const start = Date.now();
    lastEvent = start;
    while (pending.size > 0 || Date.now() - lastEvent < QUIET_MS) {
      if (Date.now() - start > LONGEST_MS) throw new Error(`the network is not idle after ${LONGEST_MS / 1000} s`);
      await sleep(50);
    }
  };
}

/** The value of something of the page's `window.bench` once it is there. */
export async function benchValue(page, name) {
  const found = await page.waitForFunction((of) => window.bench?.[of], name, { polling: 200, timeout: LONGEST_MS });
  return found.jsonValue();
}

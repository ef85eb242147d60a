// Measures the first load: every request until the network is idle. Run by `cargo xtask bench`, and by a test.
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import config from '../playwright.config.mjs';
import { serve } from './serve.mjs';

/** What the first load may weigh in bytes, as a server sends it with the best brotli. What a service worker keeps is not in it. */
export const BUDGET = 170_000;

/** The start page that is measured. */
export const START = '/fi/';

// Playwright's own idle (500 ms) can fall into the pause in which the wasm is compiled, before the app asks for more.
const QUIET_MS = 1_500;
const LONGEST_MS = 60_000;

const compress = promisify(brotliCompress);
const brotliSize = async (body) =>
  (await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })).length;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens `url` in a fresh context of `browser` and waits until the network is idle.
 *
 * Gives `rows`, one `{ path, status, bytes, brotli, worker }` per request in their order (`worker` when it is a service
 * worker's; status 0 when there was no answer), `foreign`, the addresses at other origins that were asked for, and `bytes` and
 * `brotli`, the sums without what a service worker asks for: it waits until the page has all it needs.
 */
export async function firstLoad(browser, url) {
  const { origin } = new URL(url);
  const context = await browser.newContext({ locale: config.use.locale });
  try {
    const requests = [];
    const foreign = [];
    const pending = new Set();
    let lastEvent = Date.now();
    const note = (address) => {
      const { protocol, origin: other } = new URL(address);
      if (protocol === 'data:' || protocol === 'blob:') return false;
      if (other !== origin) foreign.push(address);
      return true;
    };
    const settled = (request) => {
      pending.delete(request);
      lastEvent = Date.now();
    };
    context.on('request', (request) => {
      if (!note(request.url())) return;
      requests.push(request);
      pending.add(request);
      lastEvent = Date.now();
    });
    context.on('requestfinished', settled);
    context.on('requestfailed', settled);

    const page = await context.newPage();
    page.on('websocket', (socket) => foreign.push(socket.url()));
    await page.goto(url, { waitUntil: 'load' });
    const start = Date.now();
    while (pending.size > 0 || Date.now() - lastEvent < QUIET_MS) {
      if (Date.now() - start > LONGEST_MS) {
        const waiting = [...pending].map((request) => request.url()).join(' ');
        throw new Error(`the network is not idle after ${LONGEST_MS / 1000} s: ${waiting}`);
      }
      await sleep(50);
    }

    const rows = [];
    for (const request of requests) rows.push(await row(request));
    const sum = (key) => rows.filter((each) => !each.worker).reduce((total, each) => total + each[key], 0);
    return { rows, foreign, bytes: sum('bytes'), brotli: sum('brotli') };
  } finally {
    await context.close();
  }
}

/** One request as a row. A redirect and a failed request have no body. */
async function row(request) {
  const { pathname, search } = new URL(request.url());
  const response = await request.response();
  const redirect = response !== null && response.status() >= 300 && response.status() < 400;
  const body = response === null || redirect ? Buffer.alloc(0) : await bodyOf(request, response);
  return {
    path: pathname + search,
    status: response?.status() ?? 0,
    bytes: body.length,
    brotli: body.length === 0 ? 0 : await brotliSize(body),
    worker: isWorkers(request),
  };
}

/**
 * The body as the browser has it. It shows nothing of what a service worker fetches and fails on an empty body: these
 * are asked for once more.
 */
async function bodyOf(request, response) {
  const again = async () => Buffer.from(await (await fetch(response.url())).arrayBuffer());
  return isWorkers(request) ? again() : response.body().catch(again);
}

/** Whether a service worker asks, or its script is asked for. */
const isWorkers = (request) => request.serviceWorker() !== null;

/** The measurement as lines of text. */
export function table({ rows, foreign, bytes, brotli }) {
  const line = (status, raw, packed, path) =>
    `${String(status).padStart(6)} ${String(raw).padStart(10)} ${String(packed).padStart(10)}  ${path}`;
  return [
    line('status', 'bytes', 'brotli', 'request'),
    ...rows.filter((each) => !each.worker).map((each) => line(each.status, each.bytes, each.brotli, each.path)),
    `then ${rows.filter((each) => each.worker).length} requests of the service worker`,
    line('', bytes, brotli, `total of ${rows.filter((each) => !each.worker).length} requests, budget ${BUDGET} (${((100 * brotli) / BUDGET).toFixed(1)} %)`),
    ...foreign.map((address) => `to another origin: ${address}`),
  ].join('\n');
}

/** What is wrong with the measurement, in words. */
export function faults({ rows, foreign, brotli }) {
  const failed = rows.filter((each) => each.status === 0 || each.status >= 400);
  return [
    ...failed.map((each) => `${each.path} answered ${each.status || 'nothing'}`),
    ...(foreign.length > 0 ? [`${foreign.length} requests went to another origin`] : []),
    ...(brotli > BUDGET ? [`the first load is ${brotli - BUDGET} bytes over its budget`] : []),
  ];
}

/** Serves dist/, measures the start page and prints the table. */
async function main() {
  const server = await serve();
  let browser;
  try {
    browser = await chromium.launch(config.use.launchOptions);
    const measured = await firstLoad(browser, server.origin + START);
    console.log(`First load of ${START}\n${table(measured)}`);
    const wrong = faults(measured);
    for (const fault of wrong) console.error(`FAULT: ${fault}`);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    await browser?.close();
    server.stop();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    console.error(`The first load could not be measured: ${error.message.split('\n')[0]}`);
    process.exitCode = 1;
  });
}

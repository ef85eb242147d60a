// Shows where the time of a click goes on one of the measured pages, ours unless said: what kinds of work the main thread does,
// and which functions. Run it with `node tests/bench/profile.mjs [--site DIR] [--page NAME]`. The processor is not slowed down
// here, and thread time is counted, so that a busy machine does not blur the picture. Functions of wasm have names where the
// build keeps them.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, questions } from './bundle.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { timed } from './measure/actions.mjs';
import { launch, withPage } from './measure/browser.mjs';
import { serve } from './server.mjs';
import { median, table } from './table.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'v8', 'disabled-by-default-devtools.timeline'];
const SAMPLE_MICROSECONDS = 100;
const MOST_FUNCTIONS = 30;

/** Which kind of work an event of a trace is. What is not listed is counted as other. */
const KINDS = [
  ['style', /^(?:UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation|StyleRecalc|InvalidateStyle.*)$/i],
  ['layout', /^Layout$|^PrePaint$|^IntersectionObserverController|^UpdateLayer$/],
  ['paint', /^(?:Paint|PaintImage|Layerize|Commit|UpdateLayerTree|CompositeLayers|RasterTask)$/],
  ['parsing of HTML', /^ParseHTML$/],
  ['garbage collection', /GC/],
  ['hit test', /^HitTest$/],
  ['script', /^(?:FunctionCall|EvaluateScript|EventDispatch|RunMicrotasks|TimerFire|FireAnimationFrame|HandlePostMessage|V8|v8)/],
];

const kindOf = (name) => KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';

async function main() {
  const { values } = parseArgs({
    options: { site: { type: 'string', default: DIST }, page: { type: 'string', default: CONTESTANTS[0].name } },
  });
  const contestant = CONTESTANTS.find(({ name }) => name === values.page);
  if (!contestant) throw new Error(`--page wants one of ${CONTESTANTS.map(({ name }) => name).join(', ')}`);
  const { folder, remove } = contestant.source ? await bundle(contestant.source) : { folder: values.site, remove: () => {} };
  const server = await serve(folder);
  const browser = await launch();
  try {
    const page = { ...contestant, server };
    const asked = await questions();
    const events = await traced(browser, page, asked);
    for (const name of ['choice', 'next']) console.log(`\n${kinds(events, name)}`);
    const profiles = await profiled(browser, page, asked);
    for (const name of ['choice', 'next']) console.log(`\n${functions(profiles[name], name)}`);
  } finally {
    await browser.close();
    server.stop();
    await remove();
  }
}

/** Answers all questions; `around` is given the name of what is clicked and what does it. */
function walk(browser, page, asked, around, end = () => {}) {
  return withPage(browser, page, undefined, async (tools) => {
    await tools.page.goto(page.server.origin + page.question);
    await tools.page.waitForSelector(page.selectors.options);
    await tools.idle();
    const act = await around(tools);
    for (const at of asked.keys()) {
      const option = (3 * at) % 7;
      await act('choice', () => timed(tools.page, option, (position) => window.bench.timeChoice(position), option));
      const following = asked[at + 1]?.text;
      if (following) {
        await act('next', () => timed(tools.page, 'next', (wanted) => window.bench.timeNext(wanted), following));
      }
    }
    return end(tools);
  });
}

/** The events of a trace of a whole walk. */
async function traced(browser, page, asked) {
  const begin = async (tools) => {
    await browser.startTracing(tools.page, { categories: CATEGORIES });
    return (_, act) => act();
  };
  const buffer = await walk(browser, page, asked, begin, () => browser.stopTracing());
  return JSON.parse(buffer.toString()).traceEvents;
}

/** How long each kind of work takes after a click, until its frame is drawn: the medians of all clicks of a name. */
function kinds(events, name) {
  const marks = (phase) =>
    events.filter((event) => event.ph === phase && event.name === `bench.${name}`).toSorted((one, other) => one.ts - other.ts);
  const ends = marks('e');
  const clicks = marks('b').map(({ pid, tid, ts }, at) => {
    const until = ends[at].ts;
    const here = events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
    const inside = here.filter((event) => event.ts >= ts && event.ts < until);
    return { wall: (until - ts) / 1_000, ...selfTimes(inside) };
  });
  const names = [...KINDS.map(([kind]) => kind), 'other'];
  const middle = (kind) => median(clicks.map((click) => click[kind] ?? 0)).toFixed(2);
  const count = (kind) => median(clicks.map((click) => click.counts[kind] ?? 0)).toFixed(0);
  return table([
    [`${name}: medians of ${clicks.length} clicks, processor not slowed`, 'ms', 'events'],
    ...names.map((kind) => [kind, middle(kind), count(kind)]),
    ['from the click to the drawn frame, with waiting', middle('wall'), ''],
  ]);
}

/** The thread time of each kind in milliseconds, without that of events inside, and the `counts` of its events. */
function selfTimes(events) {
  const sums = { counts: {} };
  const time = ({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000;
  const add = (kind, ms) => {
    sums[kind] = (sums[kind] ?? 0) + ms;
  };
  const around = [];
  for (const event of events.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))) {
    while (around.length > 0 && around.at(-1).ts + (around.at(-1).dur ?? 0) <= event.ts) around.pop();
    const kind = kindOf(event.name);
    if (around.length > 0) add(kindOf(around.at(-1).name), -time(event));
    add(kind, time(event));
    sums.counts[kind] = (sums.counts[kind] ?? 0) + 1;
    around.push(event);
  }
  return sums;
}

/** The profiles of all clicks, by what was clicked. */
async function profiled(browser, page, asked) {
  const found = { choice: [], next: [] };
  await walk(browser, page, asked, async ({ cdp }) => {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
    return async (name, act) => {
      await cdp.send('Profiler.start');
      await act();
      const { profile } = await cdp.send('Profiler.stop');
      found[name].push(profile);
    };
  });
  return found;
}

/** The functions that take longest, by their own time and with all that they call, in milliseconds a click. */
function functions(profiles, name) {
  const own = new Map();
  const whole = new Map();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
    samples.forEach((id, at) => {
      // A longer pause between two samples is another process's.
      const ms = Math.min(timeDeltas[at], 3 * SAMPLE_MICROSECONDS) / 1_000 / profiles.length;
      const stack = [];
      for (let each = id; each !== undefined; each = parents.get(each)) stack.push(byId.get(each));
      if (stack.length < 2 || stack.some(isOurs)) return;
      const [first, ...others] = new Set(stack.map(nameOf));
      own.set(first, (own.get(first) ?? 0) + ms);
      for (const each of [first, ...others]) whole.set(each, (whole.get(each) ?? 0) + ms);
    });
  }
  const rows = (map) => [...map].toSorted(([, one], [, other]) => other - one).slice(0, MOST_FUNCTIONS);
  const part = (map) => rows(map).map(([of, ms]) => `${ms.toFixed(3).padStart(8)}  ${of}`);
  return [
    `${name}: functions by their own time, ms a click`,
    ...part(own),
    `${name}: functions with all they call, ms a click`,
    ...part(whole),
  ].join('\n');
}

/** A function's name, or its place. What Rust adds to keep names apart is left out. */
const nameOf = ({ callFrame: { functionName, url, lineNumber } }) =>
  functionName.replace(/::h[0-9a-f]{16}|\[[0-9a-f]{16}\]/g, '') || `(anonymous, ${url.split('/').pop()}:${lineNumber + 1})`;

/**
 * Whether a function is no work of the page: idle time, or a script without an address, which the measuring has put there. What
 * passes texts on to the storage is among these scripts, but the storing is the page's.
 */
const isOurs = ({ callFrame: { functionName, url, lineNumber } }) =>
  /^\((?:idle|program)\)$/.test(functionName) || (url === '' && lineNumber >= 0 && functionName !== 'store');

main().catch((error) => {
  console.error(`The profile failed: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
});

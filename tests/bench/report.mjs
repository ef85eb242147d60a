// The figures of all pages as one table, and as the few that have budgets.
import { BUDGETS } from './budgets.mjs';
import { median, p95, spread, table } from './table.mjs';

const MIB = 1024 * 1024;

const whole = (count) => Math.round(count).toLocaleString('en');
const seconds = (ms) => (ms / 1_000).toFixed(2);
const milliseconds = (ms) => ms.toFixed(0);
const mebibytes = (bytes) => (bytes / MIB).toFixed(2);
const score = (shift) => shift.toFixed(3);

/** The figures of a page that may have budgets. */
export function summary({ load, startLooks, looks, usables, walks, memory }) {
  const held = (when) =>
    Object.fromEntries(
      ['heap', 'wasm', 'nodes', 'listeners'].map((name) => [name, median(memory.map((round) => round[when][name]))]),
    );
  const few = held('few');
  return {
    firstLoad: load.bytes,
    startPaint: startLooks.length > 0 ? median(startLooks.map(({ firstPaint }) => firstPaint)) : undefined,
    firstPaint: median(looks.map(({ firstPaint }) => firstPaint)),
    startShift: startLooks.length > 0 ? Math.max(...startLooks.map(({ shift }) => shift)) : undefined,
    shift: Math.max(...looks.map(({ shift }) => shift)),
    usable: median(usables.map(({ cold }) => cold)),
    warmUsable: median(usables.map(({ warm }) => warm)),
    choice: p95(walks.flatMap(({ choice }) => choice)),
    next: p95(walks.flatMap(({ next }) => next)),
    memory: few.heap + few.wasm,
    few,
    many: held('many'),
  };
}

/** The table of all pages, with what a reader must know about it. */
export function report(pages, { rounds, browser, processors, busy }) {
  const rows = ROWS.map(([name, budget, cell]) => [
    name,
    ...pages.map(({ figures }) => cell(figures)),
    budget === undefined ? '' : budget,
  ]);
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'processor'}`;
  const [before, after] = busy.map((load) => load.toFixed(1));
  return [
    table([['', ...pages.map(({ name }) => name), 'our budget'], ...rows]),
    '',
    `${rounds} rounds in turn: medians, with the least and most in parentheses.`,
    'Percentiles are over all walks through the questions, with the least and most of a single walk.',
    'Load times: nothing cached unless said, 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms latency, processor 4 times slower.',
    'Choice and next question: real clicks, processor 4 times slower. Bytes with brotli 11. Memory: after garbage collection.',
    `Chromium ${browser} on ${machine}, load average ${before} before and ${after} after.`,
    ...pages.flatMap(({ name, figures }) => unslowed(name, figures)),
    ...(Math.max(...busy) > processors.length ? ['THE MACHINE WAS BUSY: all times are longer than they would be.'] : []),
    '',
  ].join('\n');
}

/** A warning where a second visit was faster than it would be on a slow network. */
function unslowed(name, { usables }) {
  const most = Math.max(...usables.map((each) => each.unslowed));
  return most === 0 ? [] : [`The service worker of ${name} made up to ${most} requests during the second visit, at full speed.`];
}

/** A row's cell: the median and spread of some figure of all rounds, or a dash where there is none. */
const over = (list, pick, write) => (figures) =>
  figures[list].length === 0 ? '–' : spread(figures[list].map(pick), write);

/** A row's cell: a percentile over all walks, with the spread of the walks. */
const tail = (kind) => (figures) =>
  spread(
    figures.walks.map((round) => p95(round[kind])),
    milliseconds,
    p95(figures.walks.flatMap((round) => round[kind])),
  );
const middle = (kind) => (figures) => spread(figures.walks.map((round) => median(round[kind])), milliseconds);

/** The rows: a name, our budget, and what stands in a page's cell. */
const ROWS = [
  ['first load, B', whole(BUDGETS.firstLoad), ({ load }) => whole(load.bytes)],
  ['first load, requests', undefined, ({ load }) => whole(load.requests)],
  ['first load at question 1, B', undefined, ({ question }) => whole(question.bytes)],
  ['first load at question 1, requests', undefined, ({ question }) => whole(question.requests)],
  ['start page: first contentful paint, s', seconds(BUDGETS.firstPaint), over('startLooks', (each) => each.firstPaint, seconds)],
  ['start page: start link shown, s', undefined, over('starts', (each) => each.shown, seconds)],
  ['start page: start link followed by the app, s', undefined, over('starts', (each) => each.followed, seconds)],
  ['start page: layout shift', score(BUDGETS.shift), over('startLooks', (each) => each.shift, score)],
  ['question 1: first contentful paint, s', seconds(BUDGETS.firstPaint), over('looks', (each) => each.firstPaint, seconds)],
  ['question 1: usable, s', seconds(BUDGETS.usable), over('usables', (each) => each.cold, seconds)],
  ['question 1: usable at the second visit, s', seconds(BUDGETS.warmUsable), over('usables', (each) => each.warm, seconds)],
  ['question 1: layout shift', score(BUDGETS.shift), over('looks', (each) => each.shift, score)],
  ['choice, median, ms', undefined, middle('choice')],
  ['choice, 95th percentile, ms', milliseconds(BUDGETS.choice), tail('choice')],
  ['next question, median, ms', undefined, middle('next')],
  ['next question, 95th percentile, ms', milliseconds(BUDGETS.next), tail('next')],
  [
    'memory after 24 answers, MiB',
    mebibytes(BUDGETS.memory),
    over('memory', ({ few }) => few.heap + few.wasm, mebibytes),
  ],
  ['… of it wasm, MiB', undefined, over('memory', ({ few }) => few.wasm, mebibytes)],
  ['memory after 1,000 answers, MiB', undefined, over('memory', ({ many }) => many.heap + many.wasm, mebibytes)],
  ['… of it wasm, MiB', undefined, over('memory', ({ many }) => many.wasm, mebibytes)],
  ['nodes after 24 answers', undefined, over('memory', ({ few }) => few.nodes, whole)],
  ['nodes after 1,000 answers', undefined, over('memory', ({ many }) => many.nodes, whole)],
  ['listeners after 24 answers', undefined, over('memory', ({ few }) => few.listeners, whole)],
  ['listeners after 1,000 answers', undefined, over('memory', ({ many }) => many.listeners, whole)],
];

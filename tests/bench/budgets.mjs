// What our page may cost at most. A figure over its budget makes the benchmark fail.

const MIB = 1024 * 1024;

/** The most of each figure, in the figure's own unit: bytes, milliseconds or a score of layout shift. */
export const BUDGETS = {
  firstLoad: 170_000,
  firstPaint: 700,
  usable: 1_800,
  warmUsable: 800,
  choice: 45,
  next: 90,
  memory: 10 * MIB,
  shift: 0,
};

/** How much may be added from a round of all questions to a thousand answers: a share of nodes and listeners, bytes of memory. */
const GROWTH = { share: 0.05, bytes: MIB };

const seconds = (ms) => `${(ms / 1_000).toFixed(2)} s`;
const milliseconds = (ms) => `${ms.toFixed(0)} ms`;
const bytes = (count) => `${Math.round(count).toLocaleString('en')} B`;
const score = (shift) => shift.toFixed(3);
const mebibytes = (count) => `${(count / MIB).toFixed(2)} MiB`;

/** The figures that have a budget, with their names and how they are written. */
const CHECKS = [
  ['firstLoad', 'first load', bytes],
  ['startPaint', 'first contentful paint of the start page', seconds, 'firstPaint'],
  ['firstPaint', 'first contentful paint of the first question', seconds],
  ['usable', 'usable', seconds],
  ['warmUsable', 'usable at the second visit', seconds],
  ['choice', 'choice, 95th percentile', milliseconds],
  ['next', 'next question, 95th percentile', milliseconds],
  ['startShift', 'layout shift of the start page', score, 'shift'],
  ['shift', 'layout shift of the first question', score],
  ['memory', 'memory after all questions', mebibytes],
];

/**
 * What of our figures is over its budget, a line each. `figures` has the middle of each by name, and `few` and `many` as `memory`
 * gives them.
 */
export function broken(figures) {
  const over = CHECKS.flatMap(([name, words, write, budget = name]) =>
    figures[name] <= BUDGETS[budget]
      ? []
      : [`${words}: ${write(figures[name])} is over the budget of ${write(BUDGETS[budget])}`],
  );
  const { few, many } = figures;
  const grown = ['nodes', 'listeners'].flatMap((name) =>
    many[name] <= few[name] * (1 + GROWTH.share)
      ? []
      : [`${name}: from ${few[name]} to ${many[name]} over a thousand answers, more than ${100 * GROWTH.share} % are new`],
  );
  const swollen = ['heap', 'wasm'].flatMap((name) =>
    many[name] - few[name] <= GROWTH.bytes
      ? []
      : [`${name}: from ${mebibytes(few[name])} to ${mebibytes(many[name])} over a thousand answers`],
  );
  return [...over, ...grown, ...swollen];
}

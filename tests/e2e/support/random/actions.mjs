// What is done in the random walk, each action in two forms: to the app, and to the reference.
import { ANSWERING } from './actions/answering.mjs';
import { ASSESSMENT } from './actions/assessment.mjs';
import { GOING } from './actions/going.mjs';
import { STORAGE } from './actions/storage.mjs';

/**
 * All actions, each with a `name`, and with its `weight` among the others. `plan` chooses what to do in the state that the
 * reference is in, or nothing where it is not possible:
 *
 * - `words` say it, and `counts` is what the summary counts it as
 * - `act` does it to the app, `then` to the reference
 * - `calm`: it is not torn in two by the death of the tab
 * - `late`: it may not have come to its end yet when `act` is through
 */
const ACTIONS = [...GOING, ...ANSWERING, ...ASSESSMENT, ...STORAGE];

const ALL = ACTIONS.reduce((sum, { weight }) => sum + weight, 0);

/** Chooses what to do; only what may be torn in two, where a tab is to be killed meanwhile. */
export function choose(reference, chance, isKill) {
  for (;;) {
    let rest = chance.next() * ALL;
    const action = ACTIONS.find(({ weight }) => (rest -= weight) < 0) ?? ACTIONS[0];
    const plan = action.plan(reference, chance);
    if (plan && !(isKill && plan.calm)) return plan;
  }
}

// How long a user waits for what a click leads to, on a slow processor, by real input.
import { slowProcessor, sleep, withPage } from './browser.mjs';

/** The mouse rests on what it will press, and the button is held as long as people hold it at least. */
const REST_MS = 100;
const HOLD_MS = 50;

/** Nothing else is asked of the page until it must have answered. */
const ANSWER_MS = 250;

const OPTIONS = 7;

/**
 * Answers all questions in turn, in a fresh context. Gives, in ms, each `choice` (from the click until the frame that shows the
 * option chosen is drawn, and the answer is stored) and each `next` (from the click until the frame that shows the next question
 * is drawn). `number` varies which options are chosen.
 */
export function walk(browser, contestant, questions, number) {
  return withPage(browser, contestant, undefined, async ({ page, cdp, idle }) => {
    await page.goto(contestant.server.origin + contestant.question);
    await page.waitForSelector(contestant.selectors.options);
    await idle();
    await slowProcessor(cdp);
    const choice = [];
    const next = [];
    for (const [at, { id, text }] of questions.entries()) {
      const option = (3 * at + number) % OPTIONS;
      choice.push(await timed(page, option, (position) => window.bench.timeChoice(position), option));
      const stored = await page.evaluate(() => window.bench.stored.text);
      if (contestant.chosen(stored, id) !== option) throw new Error(`${contestant.name} did not keep ${text}: ${stored}`);
      const following = questions[at + 1];
      if (following) next.push(await timed(page, 'next', (wanted) => window.bench.timeNext(wanted), following.text));
    }
    return { choice, next };
  });
}

/** Clicks on something and gives the time until the page has answered. `arm` runs in the page beforehand. */
export async function timed(page, what, arm, expected) {
  const { x, y } = await page.evaluate((at) => window.bench.middle(at), what);
  await page.mouse.move(x, y);
  await sleep(REST_MS);
  await page.evaluate(arm, expected);
  await page.mouse.down();
  await sleep(HOLD_MS);
  await page.mouse.up();
  await sleep(ANSWER_MS);
  return page.evaluate(() => window.bench.timed);
}

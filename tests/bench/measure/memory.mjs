// What a page keeps in memory after few and after many answers.
import { withPage } from './browser.mjs';

const MANY = 1_000;

/**
 * Answers all questions, then goes on to and fro until there were a thousand answers, and stands at the last question both times.
 * Gives what is held then, as `few` and `many`: `heap` and `wasm` in bytes, `nodes` and `listeners` by number.
 */
export function memory(browser, contestant, questions) {
  const texts = questions.map(({ text }) => text);
  return withPage(browser, contestant, undefined, async ({ page, cdp, idle }) => {
    await cdp.send('Performance.enable');
    await page.goto(contestant.server.origin + contestant.question);
    await page.waitForSelector(contestant.selectors.options);
    await idle();
    const answer = async (count) => {
      await page.evaluate(([all, many]) => window.bench.answer(all, many), [texts, count]);
      await page.evaluate((all) => window.bench.toLast(all), texts);
      return held(page, cdp);
    };
    const few = await answer(texts.length);
    const many = await answer(MANY - texts.length);
    return { few, many };
  });
}

/** What is held once all that is not needed has been collected. */
async function held(page, cdp) {
  const wasm = await page.evaluate(() => window.bench.wasmBytes());
  // What the first collection finalises only goes in the next.
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { heap: usedSize, wasm, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

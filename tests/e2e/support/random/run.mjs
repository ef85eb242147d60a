// The random walk: one action after another, and after each a look at whether the app is as the reference says.
import { seedText } from '../assessments.mjs';
import { LOCALES } from '../walk.mjs';
import { choose } from './actions.mjs';
import { asEntries } from './device.mjs';
import { expected } from './expected.mjs';
import { control } from './faults.mjs';
import { address } from './material.mjs';
import { differences, observe } from './observe.mjs';
import { Reference } from './reference.mjs';
import { ofStep } from './rng.mjs';
import { World } from './world.mjs';

/** How long the app may take until it is as it ought to be. */
const PATIENCE_MS = 15_000;

/** How long a step may take, with all its waiting. One that hangs is a failure, too. */
const STEP_MS = 90_000;

/** So many of the last actions are told when something is wrong. */
const TOLD = 30;

/** A day that does not change at midnight. */
const TODAY = '2026-11-23';

/** What another program keeps at the same address. */
const OTHERS = { 'another.program': 'dear' };

/** The pages without a link at the bottom. */
const PAGES = ['', 'setup/', 'review/', 'result/', 'sample/'];

const WINDOW = { locale: 'fi-FI', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' };

/**
 * Walks `steps` steps, `kills` of them with the death of the tab. Gives what happened, counted; throws at the first thing that is
 * wrong, with all that is needed to repeat it. `report` is told of the progress.
 */
export async function walk({ browser, origin, seed, steps, kills, report = () => {} }) {
  const context = await browser.newContext({ baseURL: origin, ...WINDOW });
  context.setDefaultTimeout(PATIENCE_MS);
  const counts = { steps: 0, kills: 0 };
  const told = [];
  let step = 0;
  try {
    await context.clock.setFixedTime(`${TODAY}T12:00:00`);
    await control(context);
    const world = new World(context, origin, await browser.newBrowserCDPSession());
    await begin(world);
    for (step = 1; step <= steps; step += 1) {
      const chance = ofStep(seed, step);
      const isKill = chance.chance((kills - counts.kills) / (steps - step + 1));
      const plan = choose(world.reference, chance, isKill);
      told.push(`${step}. ${plan.words}`);
      const happened = await inTime(async () => {
        const happened = isKill ? await kill(world, plan, chance, told) : await act(world, plan);
        await settled(world);
        return happened;
      });
      for (const what of ['steps', plan.counts, ...happened].filter(Boolean)) counts[what] = (counts[what] ?? 0) + 1;
      report(counts);
    }
    return counts;
  } catch (error) {
    const what = `The random walk with seed ${seed} failed at step ${step} of ${steps} with ${kills} kills.`;
    throw new Error([what, error.message, 'The last actions:', ...told.slice(-TOLD)].join('\n'), { cause: error });
  } finally {
    await context.close();
  }
}

/** What `work` gives, if it comes to its end in time. */
function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('The step hangs.')), STEP_MS)));
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

/** Opens the start page, and makes the reference that knows this site. */
async function begin(world) {
  await world.newTab();
  const { page } = world;
  await page.goto('/icon.svg');
  await page.evaluate((entries) => Object.entries(entries).forEach(([key, text]) => window.faults.put(key, text)), OTHERS);
  await page.goto('/fi/');
  const links = page.locator('#app:not([data-shell]) footer a');
  await links.first().waitFor();
  const hrefs = await links.evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
  const bottom = hrefs.map((href) => href.replace('/fi/', ''));
  const samples = Object.fromEntries(LOCALES.map((locale) => [locale, JSON.parse(seedText(`sample/${locale}.json`))]));
  const pages = [...PAGES, ...bottom];
  world.reference = new Reference({ pages, bottom, titles, samples, today: TODAY, entries: OTHERS });
  world.reference.open('/fi/');
  await settled(world);
}

/** The heading of a text page. */
const titles = (article, locale) => /^# (.+?)(?: *\{#.*\})?$/m.exec(seedText(`pages/${article}.${locale}.md`))[1];

/** Does an action, and lets the reference do the same. */
async function act(world, plan) {
  await plan.act(world);
  plan.then(world);
  return [];
}

/** Does an action and kills the tab meanwhile, right afterwards, or when all has settled; then opens another tab. */
async function kill(world, plan, chance, told) {
  const { reference } = world;
  const { device } = reference;
  const when = chance.pick(['meanwhile', 'right after', 'when settled']);
  const how = chance.pick(['crash', 'close']);
  const moments = chance.below(8);
  const url = chance.pick([reference.url, reference.url, '/', address(reference, chance)]);
  told.push(`   killed ${when} (${how}), then ${url}`);
  const { wait, die } = world.mortal(how);

  device.layTrail();
  if (when === 'meanwhile') {
    // It may be torn in two.
    const acting = plan.act(world).catch(() => {});
    for (let moment = 0; moment < moments; moment += 1) await wait();
    await die();
    await acting;
    plan.then(world);
  } else {
    await act(world, plan);
    if (when === 'when settled') await settled(world);
    // By now it must be kept.
    if (when === 'when settled' || !plan.late) device.layTrail();
    await die();
  }

  await world.newTab();
  await world.page.goto(url, { waitUntil: 'commit' });
  const texts = await world.page.evaluate(() => window.faults.atStart);
  if (!device.adopt(texts)) {
    const wrong = differences(device.entries, asEntries(texts, device.entries));
    throw new Error(['After the kill something is lost:', ...wrong].join('\n'));
  }
  reference.newTab();
  reference.open(url);
  return ['kills', `kills by ${how}`, `kills ${when}`];
}

/** Waits until the app is as the reference says, and is content with nothing else. */
async function settled(world) {
  const wanted = expected(world.reference);
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { wrong, isFinal } = await look(world, wanted);
    if (isFinal || world.trouble.length > 0) throw new Error([...world.trouble, ...wrong].join('\n'));
    if (wrong.length === 0) return;
    if (Date.now() > end) throw new Error(['It is not as it ought to be:', ...wrong].join('\n'));
    await world.page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => {});
  }
}

/** What is not as it ought to be, in words; `isFinal` where waiting cannot mend it. */
async function look({ page, reference }, wanted) {
  let found;
  try {
    found = await page.evaluate(observe);
  } catch (error) {
    // The page is just being loaded.
    return { wrong: [error.message], isFinal: false };
  }
  if (found === null) return { wrong: ['the app has not started'], isFinal: false };
  const { texts, atStart, isDead, isHacked, ...shown } = found;
  if (isDead || isHacked) return { wrong: [isDead ? 'the app says that it cannot go on' : 'a text became markup'], isFinal: true };
  const wrong = [
    ...differences(wanted, { ...shown, entries: asEntries(texts, wanted.entries) }),
    ...differences(reference.atStart, asEntries(atStart, reference.atStart), 'at the start'),
  ];
  return { wrong, isFinal: false };
}

// Storage that fails, and what the app offers then.
import { KEY, SETTINGS, savedFile } from '../../walk.mjs';
import { setCountdown, setMode } from '../faults.mjs';
import { address, anyDamage } from '../material.mjs';
import { expectSame, saves } from '../verbs.mjs';

/** So many texts set aside at most: each takes room above the page. */
const MOST_ASIDES = 3;

const switchTo = (reference, mode) => ({
  words: `storage: ${mode}`,
  calm: true,
  counts: mode === 'none' ? null : `faults: ${mode}`,
  act: ({ context, page, origin }) => setMode(context, page, origin, mode),
  then: () => reference.setMode(mode),
});

/** Something damages a stored text while no page is open. */
function damaged(reference, { key, kind, damage, mode, url }) {
  let text;
  return {
    words: `damage: ${kind}, storage: ${mode}, then ${url}`,
    calm: true,
    counts: `faults: damaged ${key === KEY ? 'assessment' : 'settings'}${mode === 'full' ? ', storage full' : ''}`,
    async act(world) {
      await world.newTab();
      const { context, origin, page } = world;
      // Some page of the site that is not the app.
      await page.goto('/icon.svg');
      text = damage(await page.evaluate((name) => window.faults.texts()[name], key));
      await page.evaluate(([name, value]) => window.faults.put(name, value), [key, text]);
      await setMode(context, page, origin, mode);
      await page.goto(url, { waitUntil: 'commit' });
    },
    then() {
      reference.setMode(mode);
      reference.newTab();
      reference.damage(key, text);
      reference.open(url);
    },
  };
}

export const STORAGE = [
  {
    name: 'storage fails',
    weight: 2,
    plan(reference, chance) {
      if (reference.device.mode !== 'none') return null;
      const mode = chance.pick(['full', 'blocked', 'once']);
      if (mode !== 'once') return switchTo(reference, mode);
      const count = 1 + chance.below(4);
      return {
        words: `writing ${count} from now fails`,
        calm: true,
        counts: 'faults: one writing',
        act: ({ page }) => setCountdown(page, count),
        then: () => (reference.device.countdown = count),
      };
    },
  },
  {
    name: 'storage works again',
    weight: 10,
    plan: (reference) => (reference.device.mode === 'none' ? null : switchTo(reference, 'none')),
  },
  {
    name: 'damage',
    weight: 1.5,
    plan(reference, chance) {
      const { device, page } = reference;
      if (page.asides.length >= MOST_ASIDES || device.mode === 'blocked') return null;
      const url = chance.pick([reference.url, address(reference, chance)]);
      // There may be no room to set it aside.
      const mode = chance.chance(0.4) ? 'full' : device.mode;
      const settings = { key: SETTINGS, kind: 'settings', damage: () => '{"version":1,"loc' };
      const what = chance.chance(0.2) ? settings : { key: KEY, ...anyDamage(chance) };
      return damaged(reference, { ...what, mode, url });
    },
  },
  {
    name: 'set aside',
    weight: 5,
    plan(reference, chance) {
      const { asides } = reference.page;
      if (asides.length === 0) return null;
      const at = chance.below(asides.length);
      const buttons = (page) => page.getByTestId('aside').nth(at).getByRole('button');
      if (chance.chance(0.6)) {
        const act = ({ page }) => buttons(page).last().click();
        return { words: `drop what was set aside, ${at}`, act, then: () => reference.dropAside(at) };
      }
      return {
        words: `save what was set aside, ${at}`,
        calm: true,
        async act({ page }) {
          const { text } = await savedFile(page, () => buttons(page).first().click());
          expectSame(text, asides[at], 'the text that was set aside');
        },
        then() {},
      };
    },
  },
  {
    name: 'save what is not kept',
    weight: 1,
    plan(reference) {
      if (!reference.isNotKept) return null;
      return saves('save what is not kept', (page) => page.getByTestId('not-kept').getByRole('button'));
    },
  },
];

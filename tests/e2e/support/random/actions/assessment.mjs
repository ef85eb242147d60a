// The assessment as a whole: the set-up, the context, the focus of a result, deleting and undoing, files.
import { seedText } from '../../assessments.mjs';
import { openFile } from '../../walk.mjs';
import { listed } from '../expected.mjs';
import { anyFile, line, signs } from '../material.mjs';
import { click, saves } from '../verbs.mjs';

const ROLES = ['staff', 'management', 'participants', 'partners', 'other'];
const TEXTS = ['title', 'scope', 'organisation'];
const FACETS = ['targetGroups', 'settings', 'themes'];
const MOST_FOCUSED = 3;
const vocabularies = JSON.parse(seedText('vocabularies.json'));

/** What can be filled in on the page of the set-up. */
const FIELDS = [
  function text(reference, chance) {
    const [field, written] = [chance.pick(TEXTS), line(chance)];
    return {
      words: `${field} ${JSON.stringify(written.slice(0, 40))}`,
      act: ({ page }) => page.getByTestId(field).fill(written),
      then: () => reference.change({ [field]: written }),
    };
  },
  function typing(reference, chance) {
    const [field, typed] = [chance.pick(TEXTS), signs(chance)];
    return {
      words: `${field} + ${JSON.stringify(typed.join(''))}`,
      async act({ page }) {
        await page.getByTestId(field).press('Control+End');
        await page.keyboard.type(typed.join(''));
      },
      then() {
        for (const sign of typed) reference.change({ [field]: (reference.assessment[field] ?? '') + sign });
      },
    };
  },
  function count(reference, chance) {
    const [role, typed] = [chance.pick(ROLES), chance.pick(['', '0', '1', '12', '1000000', '2000000'])];
    return {
      words: `count of ${role}: ${typed || 'none'}`,
      async act({ page }) {
        const field = page.getByTestId(`count-${role}`);
        await field.fill(typed);
        await field.blur();
      },
      then: () => reference.count(role, typed),
    };
  },
  function date(reference, chance) {
    const day = chance.pick(['', '2026-03-05', '2024-02-29', '0999-12-31']);
    return {
      words: `date ${day || 'none'}`,
      act: ({ page }) => page.getByTestId('date').fill(day),
      then: () => reference.change({ date: day }),
    };
  },
];

/** Whether the page offers to take the assessment along. */
const hasKeeping = ({ page, hasResult, isBlank }) => (page.route === 'device/' && !isBlank) || (page.route === 'result/' && hasResult);

/** Agrees to a question that is asked, or takes it back. */
async function decide(page, id, isSure) {
  const yes = page.getByTestId(id);
  await (isSure ? yes : yes.locator('xpath=following-sibling::button')).click();
  await yes.waitFor({ state: 'detached' });
}

const sureOrNot = (isSure) => (isSure ? 'sure' : 'not sure');

export const ASSESSMENT = [
  {
    name: 'field of the set-up',
    weight: 12,
    plan: (reference, chance) => (reference.page.route === 'setup/' ? chance.pick(FIELDS)(reference, chance) : null),
  },
  {
    name: 'context',
    weight: 5,
    plan(reference, chance) {
      if (reference.page.route !== 'setup/' && !reference.hasResult) return null;
      const facet = chance.pick(FACETS);
      const { id } = chance.pick(vocabularies[facet]);
      return {
        words: `context ${facet} ${id}`,
        act: ({ page }) => click(page.getByTestId(`context-${facet}-${id}`)),
        then: () => reference.tickTerm(facet, id),
      };
    },
  },
  {
    name: 'focus',
    weight: 4,
    plan(reference, chance) {
      const { focus, gaps, hasResult, page } = reference;
      const id = hasResult && chance.pick(focus.length < MOST_FOCUSED ? gaps : focus);
      if (!id) return null;
      const wanted = focus.includes(id) ? focus.filter((each) => each !== id) : [...focus, id].toSorted();
      const url = reference.href(page.route) + (wanted.length > 0 ? `?focus=${wanted.join(',')}` : '');
      return {
        words: `focus ${id}`,
        act: (world) => click(world.page.getByTestId('gaps').locator(`[data-question-id=${id}]`).getByTestId('focus')),
        then: () => reference.replace(url),
      };
    },
  },
  {
    name: 'start over',
    weight: 1.5,
    plan(reference) {
      if (reference.page.route !== '' || reference.isBlank) return null;
      const act = ({ page }) => page.getByTestId('start-over').click();
      return { words: 'start over', act, then: () => reference.startOver() };
    },
  },
  {
    name: 'undo',
    weight: 5,
    plan(reference) {
      if (!reference.canUndo) return null;
      return { words: 'undo', act: ({ page }) => page.getByTestId('undo').click(), then: () => reference.undo() };
    },
  },
  {
    name: 'close the message',
    weight: 1,
    plan(reference) {
      if (!reference.page.message) return null;
      const act = ({ page }) => page.getByTestId('message').getByRole('button').last().click();
      return { words: 'close the message', act, then: () => reference.closeMessage() };
    },
  },
  {
    name: 'remove all',
    weight: 2,
    plan(reference, chance) {
      if (reference.page.route !== 'device/' || !listed(reference)) return null;
      const isSure = chance.chance(0.4);
      return {
        words: `remove all from the device, ${sureOrNot(isSure)}`,
        calm: true,
        async act({ page }) {
          await page.getByTestId('remove-all').click();
          await decide(page, 'remove-all-now', isSure);
        },
        then: () => isSure && reference.removeAll(),
      };
    },
  },
  {
    name: 'take and clear',
    weight: 2,
    plan(reference, chance) {
      if (!hasKeeping(reference)) return null;
      const isSure = chance.chance(0.4);
      const take = saves(`take along and clear the device, ${sureOrNot(isSure)}`, (page) => page.getByTestId('take-and-clear'));
      return {
        ...take,
        async act(world) {
          await take.act(world);
          await decide(world.page, 'clear-device', isSure);
        },
        then() {
          if (!isSure) return;
          reference.removeAll();
          reference.go(reference.href(''));
        },
      };
    },
  },
  {
    name: 'save as a file',
    weight: 2,
    plan: (reference) => (hasKeeping(reference) ? saves('save as a file', (page) => page.getByTestId('save-file')) : null),
  },
  {
    name: 'open a file',
    weight: 2,
    plan(reference, chance) {
      if (reference.page.route !== '') return null;
      const whole = chance.chance(0.7) ? anyFile(chance) : null;
      return {
        words: whole ? `open a file of ${Object.keys(whole.responses).length} responses` : 'open a file that is none',
        late: true,
        act: ({ page }) => openFile(page, whole ?? 'no assessment'),
        then: () => reference.openFile(whole),
      };
    },
  },
];

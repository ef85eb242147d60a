// What is done on the page of a question, and the single keys.
import { seeds } from '../../assessments.mjs';
import { form } from '../../walk.mjs';
import { neighbours } from '../addresses.mjs';
import { note, signs } from '../material.mjs';

/** The fields of the answers, in their order. */
const ANSWERS = ['level-0', 'level-1', 'level-2', 'level-3', 'level-4', 'skip-dont-know', 'skip-not-applicable'];

/** Arrow keys go round. */
const KEYS = { ArrowDown: 1, ArrowUp: -1, Space: 0 };

/** An action on the form of the question that is shown. `plan` is told which it is, and gives what to do with a field of it. */
const onQuestion = (name, weight, plan) => ({
  name,
  weight,
  plan(reference, chance) {
    const { question } = reference;
    const { words, field, act, then } = (question && plan(reference, question, chance)) ?? {};
    if (!words) return null;
    const found = ({ page }) => form(page, question).getByTestId(field);
    return { words: `${question}: ${words}`, act: (world) => act(found(world), world.page), then };
  },
});

export const ANSWERING = [
  onQuestion('answer', 24, (reference, question, chance) => {
    const field = chance.pick(ANSWERS);
    return { words: field, field, act: (input) => input.click(), then: () => reference.answer(question, field) };
  }),
  onQuestion('answer by keyboard', 8, (reference, question, chance) => {
    const [key, by] = chance.pick(Object.entries(KEYS));
    const from = Math.max(ANSWERS.indexOf(reference.answered(question)), 0);
    const to = ANSWERS[(from + by + ANSWERS.length) % ANSWERS.length];
    return {
      words: `${key} to ${to}`,
      field: ANSWERS[from],
      act: (input) => input.press(key),
      then: () => reference.answer(question, to),
    };
  }),
  onQuestion('clear the answer', 4, (reference, question) => {
    if (reference.answered(question) === null) return null;
    return { words: 'clear', field: 'clear', act: (button) => button.click(), then: () => reference.answer(question, null) };
  }),
  onQuestion('note', 8, (reference, question, chance) => {
    const text = note(chance);
    return {
      words: `note ${JSON.stringify(text.slice(0, 40))}`,
      field: 'note',
      act: (input) => input.fill(text),
      then: () => reference.respond(question, { note: text }),
    };
  }),
  onQuestion('typing into the note', 6, (reference, question, chance) => {
    const typed = signs(chance);
    return {
      words: `note + ${JSON.stringify(typed.join(''))}`,
      field: 'note',
      async act(input, page) {
        await input.press('Control+End');
        await page.keyboard.type(typed.join(''));
      },
      then() {
        for (const sign of typed) reference.respond(question, { note: (reference.response(question).note ?? '') + sign });
      },
    };
  }),
  onQuestion('important', 5, (reference, question) => {
    const important = !reference.response(question).important;
    return {
      words: `important ${important}`,
      field: 'important',
      act: (box) => box.click(),
      then: () => reference.respond(question, { important }),
    };
  }),
  onQuestion('basis', 4, (reference, question, chance) => {
    const basis = chance.pick(['', 'participants', 'data', 'own-view']);
    return {
      words: `basis ${basis || 'none'}`,
      field: 'basis',
      act: (list) => list.selectOption(basis),
      then: () => reference.respond(question, { basis }),
    };
  }),
  onQuestion('part', 8, (reference, question, chance) => {
    const { parts } = seeds.questions.find(({ id }) => id === question);
    if (!parts) return null;
    const { id } = chance.pick(parts.items);
    return {
      words: `part ${id}`,
      field: `part-${id}`,
      act: (box) => box.click(),
      then: () => reference.tickPart(question, id),
    };
  }),
  {
    name: 'single key',
    weight: 4,
    plan(reference, chance) {
      const key = chance.pick(['0', '1', '2', '3', '4', '5', 'n', 'P']);
      const { next, previous } = neighbours(reference.page.route);
      const route = { n: next, P: previous }[key];
      return {
        words: `key ${key}, ${reference.page.settings.shortcuts ? 'on' : 'off'}`,
        async act({ page }) {
          await page.locator('main h1').focus();
          await page.keyboard.press(key);
        },
        then() {
          if (!reference.page.settings.shortcuts) return;
          if (route !== undefined) reference.go(reference.href(route));
          else if (reference.question && ANSWERS.includes(`level-${key}`)) reference.answer(reference.question, `level-${key}`);
        },
      };
    },
  },
  {
    name: 'single keys on or off',
    weight: 0.4,
    plan: (reference) => ({
      words: 'single keys on or off',
      async act({ page }) {
        await page.getByTestId('show-shortcuts').click();
        await page.getByTestId('use-shortcuts').click();
        await page.getByTestId('shortcuts').getByRole('button').click();
      },
      then: () => reference.choose({ shortcuts: !reference.page.settings.shortcuts }),
    }),
  },
];

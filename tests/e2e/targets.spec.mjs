// What is pointed at, focused and told apart: sizes, nothing over the focus, forced colours, and motion only where it is wanted.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { QUESTIONS, full } from './support/assessments.mjs';
import { speakPlainly, visit } from './support/pages.mjs';
import { LOCALES, answer, atQuestion, expectExample, form, goTo, next, open, petal, seed, unfold } from './support/walk.mjs';

const PHONE = { width: 360, height: 640 };
const COMFORTABLE = 44;
const LEAST = 24;

/** The sizes of elements in CSS pixels. */
const sizes = (targets) =>
  targets.evaluateAll((all) => all.map((each) => (({ width, height }) => ({ width, height }))(each.getBoundingClientRect())));

/** Each of the elements is at least so large. */
async function expectSize(targets, least, name) {
  const found = await sizes(targets);
  expect(found.length, name).toBeGreaterThan(0);
  for (const { width, height } of found) {
    expect.soft(width, `${name}: width`).toBeGreaterThanOrEqual(least);
    expect.soft(height, `${name}: height`).toBeGreaterThanOrEqual(least);
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  for (const locale of LOCALES) {
    test(`the answers and the ways on are large enough for a thumb in ${locale}`, async ({ page }) => {
      await goTo(page, 'q02', locale);
      const labels = form(page, 'q02').locator('label').filter({ has: page.getByRole('radio') });
      for (const wording of ['usual', 'plain']) {
        if (wording === 'plain') await speakPlainly(page);
        await expect(labels).toHaveCount(7);
        await expectSize(labels, COMFORTABLE, `answers in ${wording} wording`);
        for (const id of ['next', 'previous']) await expectSize(page.getByTestId(id), COMFORTABLE, id);
        await expectSize(page.getByTestId('plain'), LEAST, 'the switch to plain wording');
      }
    });

    test(`every target of every page in ${locale} is large enough or far from others`, async ({ page }) => {
      test.setTimeout(120_000);
      await visit(page, locale, async (name) => {
        expect.soft(await smallTargets(page), name).toEqual([]);
      });
    });
  }

  for (const [key, from] of [['Tab', 'main h1'], ['Shift+Tab', '[data-testid=next]']]) {
    test(`the bar at the bottom of a question covers nothing that has the focus, by ${key}`, async ({ page }) => {
      await seed(page, full());
      await goTo(page, 'q02');
      // Later the name of the example's model would move what has the focus.
      await expectExample(page, 'q02');
      await unfold(page);
      await page.locator(from).focus();
      const reached = new Set();
      for (;;) {
        await page.keyboard.press(key);
        const { name, inForm, covered } = await focus(page);
        if (!inForm) break;
        expect.soft(covered, `${name}: pixels under the bar`).toBe(0);
        expect(reached.size, 'the way through the form ends').toBeLessThan(60);
        reached.add(name);
      }
      // From the first to the last, by either way.
      for (const id of ['level-1', 'note', 'basis', 'important', 'previous']) expect(reached).toContain(id);
    });
  }

  test('the bar at the bottom of a question covers no answer that an arrow key goes to', async ({ page }) => {
    await goTo(page, 'q02');
    await page.getByTestId('level-0').focus();
    for (const id of ['level-1', 'level-2', 'level-3', 'level-4', 'skip-dont-know', 'skip-not-applicable', 'level-0']) {
      await page.keyboard.press('ArrowDown');
      await expect(page.getByTestId(id)).toBeFocused();
      expect.soft((await focus(page)).covered, `${id}: pixels under the bar`).toBe(0);
    }
  });
});

/** Targets that are too small and too close to others, as axe finds them. */
async function smallTargets(page) {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations', 'incomplete'] }).setLegacyMode(true);
  const { violations, incomplete, passes } = await builder.withRules(['target-size']).analyze();
  expect(violations.length + incomplete.length + passes.length, 'the rule applies').toBeGreaterThan(0);
  return [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map((node) => `${node.target} ${node.failureSummary}`));
}

/** What has the focus: its name, whether it is in the question's form, and how many of its pixels lie under the bar. */
const focus = (page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const bar = document.querySelector('.question .go');
    const [over, under] = [bar, focused].map((each) => each.getBoundingClientRect());
    return {
      name: focused.dataset.testid ?? focused.localName,
      inForm: bar.closest('form').contains(focused),
      covered: bar.contains(focused) ? 0 : Math.max(0, Math.min(over.bottom, under.bottom) - Math.max(over.top, under.top)),
    };
  });

test.describe('in forced colours', () => {
  /** One question of each kind, and the one at hand. */
  const KINDS = { answered: 'q01', unanswered: 'q03', 'don\'t know': 'q04', 'not applicable': 'q05', current: 'q06' };

  /** Answers the questions as their kinds ask, and shows the last of them. */
  async function answerEachKind(page) {
    await page.emulateMedia({ forcedColors: 'active' });
    await goTo(page, KINDS.answered);
    await answer(page, KINDS.answered, { level: 3 });
    for (const [kind, skip] of [['don\'t know', 'dont-know'], ['not applicable', 'not-applicable']]) {
      await goTo(page, KINDS[kind]);
      await answer(page, KINDS[kind], { skip });
    }
    await goTo(page, KINDS.current);
  }

  /** Each kind looks like no other. */
  async function expectApart(looks) {
    for (const [at, [kind, look]] of looks.entries()) {
      for (const [other, otherLook] of looks.slice(at + 1)) expect.soft(look, `${kind} and ${other}`).not.toEqual(otherLook);
    }
  }

  test('the list of the map tells the states apart', async ({ page }) => {
    await answerEachKind(page);
    await page.getByTestId('map-list').evaluate((details) => (details.open = true));
    const looks = [];
    for (const [kind, question] of Object.entries(KINDS)) {
      const link = page.getByTestId('map-link').nth(QUESTIONS.indexOf(question));
      await expect(link).toBeVisible();
      looks.push([kind, await link.evaluate((element) => {
        const style = getComputedStyle(element);
        // A ground in the page's colour looks as none does.
        const page = getComputedStyle(document.body).backgroundColor;
        const ground = /^rgba.*, 0\)$/.test(style.backgroundColor) ? page : style.backgroundColor;
        const { color, borderStyle, borderColor, borderWidth, textDecorationLine, outlineStyle, outlineWidth } = style;
        return { ground, color, borderStyle, borderColor, borderWidth, textDecorationLine, outlineStyle, outlineWidth };
      })]);
    }
    await expectApart(looks);
  });

  test('the petals tell the states apart', async ({ page }) => {
    await answerEachKind(page);
    const looks = [];
    for (const [kind, question] of Object.entries(KINDS)) {
      await expect(petal(page, question)).toBeVisible();
      looks.push([kind, await petal(page, question).evaluate(painted)]);
    }
    await expectApart(looks);
    for (const [kind, look] of looks) expect.soft(look, `${kind}: something is drawn`).not.toEqual([]);
  });

  /** What of a petal is painted in another colour than the page's ground, shape by shape: a shape in its colour is not seen. */
  const painted = (element) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const seen = (paint) => (paint === 'none' || paint === ground || /^rgba.*, 0\)$/.test(paint) ? null : paint);
    return [...element.querySelectorAll('path, circle, polygon')].flatMap((shape) => {
      const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
      const look = { fill: seen(fill), stroke: seen(stroke) };
      if (look.stroke) Object.assign(look, { strokeWidth, strokeDasharray });
      return look.fill || look.stroke ? [look] : [];
    });
  };
});

test.describe('motion', () => {
  /** Shows the result, and gives the animations that began meanwhile by the part of the page that they move. */
  async function animated(page, reducedMotion) {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      window.moved = [];
      addEventListener('animationstart', ({ target }) => window.moved.push(target.closest('[data-testid=result] .petals') ? 'petals' : target.localName));
    });
    await seed(page, full());
    await open(page, '/fi/result/');
    await expect(page.getByTestId('recommendation').first()).toBeVisible();
    return () => page.evaluate(() => window.moved);
  }

  test('the petals of the result open where motion is welcome', async ({ page }) => {
    const moved = await animated(page, 'no-preference');
    await expect.poll(moved).toContain('petals');
  });

  test('nothing moves where less motion is wanted', async ({ page }) => {
    const moved = await animated(page, 'reduce');
    const running = () => page.evaluate(() => document.getAnimations().length);
    expect([await moved(), await running()]).toEqual([[], 0]);
    for (const path of ['', 'sample/']) {
      await open(page, `/fi/${path}`);
      expect([await moved(), await running()], path).toEqual([[], 0]);
    }
    await goTo(page, 'q02');
    await next(page);
    await atQuestion(page, 'q03');
    expect([await moved(), await running()]).toEqual([[], 0]);
  });
});

// What a screen reader is told: landmarks, headings, groups, names and states, and no text of the product.
import { expect, test } from '@playwright/test';
import { QUESTIONS, file } from './support/assessments.mjs';
import { nodes, outline, tree } from './support/outline.mjs';
import { speakPlainly, visit } from './support/pages.mjs';
import { LOCALES, answer, form, goTo, open, seed } from './support/walk.mjs';

const QUESTION_OUTLINE = `
- main
  - status
  - alert
  - complementary
    - navigation "…"
      - group
        - link "…" ×24
      - list
        - listitem ×3
      - group
        - list ×2
          - listitem ×9
            - link "…"
        - list
          - listitem ×6
            - link "…"
  - heading "…" [level=1]
  - group ×2
  - group "…"
    - checkbox "…" [checked]
    - checkbox "…" ×3
    - status
  - group "…"
    - radio "…"
    - radio "…" [checked]
    - radio "…" ×5
  - button "…"
  - textbox "…"
  - status
  - combobox "…"
    - option "…"
    - option "…" [selected]
    - option "…" ×2
  - checkbox "…" [checked]
  - status
  - link "…"
  - status
  - link "…"
`.trim();

const RESULT_OUTLINE = `
- main
  - status
  - alert
  - heading "…" [level=1]
  - link "…" ×4
  - img "…"
  - list
    - listitem ×3
  - group
  - region "…"
    - heading "…" [level=2]
    - article ×3
      - heading "…" [level=3]
  - region "…"
    - heading "…" [level=2]
    - combobox "…"
      - option "…" [selected]
      - option "…" ×2
    - list
      - listitem ×9
    - group
      - region "…"
        - table
          - rowgroup
            - row "…"
              - columnheader "…" ×5
          - rowgroup
            - row "…" ×12
              - rowheader "…"
              - cell "…" ×4
  - group
    - region "…"
      - table
        - rowgroup
          - row "…"
            - columnheader "…" ×3
        - rowgroup
          - row "…" ×24
            - cell "…"
            - rowheader "…"
            - cell "…"
  - heading "…" [level=2]
  - list
    - listitem ×6
      - link "…"
  - group
  - heading "…" [level=2]
  - list
    - listitem
      - checkbox "…"
      - button "…"
  - status
  - heading "…" [level=2]
  - list
    - listitem
      - link "…"
      - button "…"
  - heading "…" [level=2]
  - group
  - heading "…" [level=3]
  - article
    - heading "…" [level=4]
    - list
      - listitem
    - button "…" ×2
    - group
  - group
    - heading "…" [level=3]
  - button "…"
  - heading "…" [level=2]
  - link "…"
  - heading "…" [level=2]
  - button "…" ×2
  - link "…"
  - status
`.trim();

const snapshot = async (page, part = 'body') => page.locator(part).ariaSnapshot();

test.describe('the outline', () => {
  // Wide, so that the petals are links.
  test.use({ viewport: { width: 1280, height: 900 } });

  for (const locale of LOCALES) {
    test(`of a question in ${locale}`, async ({ page }) => {
      await goTo(page, 'q02', locale);
      await answer(page, 'q02', { level: 1, parts: ['found'], basis: 'participants', important: true });
      await page.getByTestId('map-list').evaluate((details) => (details.open = true));
      expect(outline(await snapshot(page, 'main'))).toBe(QUESTION_OUTLINE);
    });

    test(`of the result in ${locale}`, async ({ page }) => {
      const responses = Object.fromEntries(QUESTIONS.map((id) => [id, { level: 4 }]));
      // One gap: each model has one reason, whichever models there are.
      const one = { q02: { level: 0 }, q04: { skip: 'dont-know' }, q05: { skip: 'not-applicable' } };
      await seed(page, file({ ...responses, ...one }));
      await open(page, `/${locale}/result/`);
      await expect(page.getByTestId('recommendation').first()).toBeVisible();
      for (const table of ['answers-table', 'score-table']) {
        const folded = page.locator('details').filter({ has: page.getByTestId(table) }).or(page.locator(`details[data-testid=${table}]`));
        await folded.evaluate((details) => (details.open = true));
      }
      // The cards are alike, and how many there are is up to the models.
      await page.getByTestId('recommendation').evaluateAll((all) =>
        all.filter((card) => card.previousElementSibling).forEach((card) => (card.style.display = 'none')));
      expect(outline(await snapshot(page, 'main'))).toBe(RESULT_OUTLINE);
    });
  }
});

/** Where a page has several of these, each needs a name of its own. */
const LANDMARKS = ['banner', 'main', 'contentinfo', 'navigation', 'complementary', 'region', 'search', 'form'];
const ONCE = ['banner', 'main', 'contentinfo'];

function expectLandmarks(all, name) {
  const namesOf = (role) => all.filter((node) => node.role === role).map((node) => node.name);
  for (const role of ONCE) expect.soft(namesOf(role), `${name}: ${role}`).toHaveLength(1);
  expect.soft(namesOf('navigation').length, `${name}: navigation`).toBeGreaterThan(0);
  for (const role of LANDMARKS) {
    const names = namesOf(role);
    if (names.length < 2) continue;
    expect.soft(names, `${name}: each ${role} has a name`).not.toContain('');
    expect.soft(new Set(names).size, `${name}: no two of ${names}`).toBe(names.length);
  }
}

function expectHeadings(all, name) {
  const headings = all.filter((node) => node.role === 'heading');
  const levels = headings.map((node) => Number(/level=(\d)/.exec(node.states)[1]));
  expect.soft(levels.filter((level) => level === 1), `${name}: one h1 in ${levels}`).toHaveLength(1);
  expect.soft(levels[0], `${name}: the h1 comes first`).toBe(1);
  const skipped = levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1);
  expect.soft(skipped, `${name}: no level skipped in ${levels}`).toEqual([]);
  expect.soft(headings.map((node) => node.name), `${name}: no empty heading`).not.toContain('');
}

for (const locale of LOCALES) {
  test(`every page in ${locale} has landmarks, headings in order and status regions`, async ({ page }) => {
    test.setTimeout(120_000);
    await visit(page, locale, async (name) => {
      const all = nodes(tree(await snapshot(page)));
      expectLandmarks(all, name);
      expectHeadings(all, name);
      // A region must be there before something is said in it.
      for (const role of ['status', 'alert']) {
        expect.soft(all.filter((node) => node.role === role).length, `${name}: ${role}`).toBeGreaterThan(0);
      }
    });
  });

  for (const plain of [false, true]) {
    test(`the answers in ${locale} are one group of seven, each level described${plain ? ', in plain wording' : ''}`, async ({ page }) => {
      await goTo(page, 'q02', locale);
      if (plain) await speakPlainly(page);
      const here = form(page, 'q02');
      const groups = here.getByRole('group').filter({ has: page.getByRole('radio') });
      await expect(groups).toHaveCount(1);
      await expect(groups).toHaveAccessibleName(/\S/);
      const radios = groups.getByRole('radio');
      await expect(radios).toHaveCount(7);
      await expect(here.getByRole('radio')).toHaveCount(7);
      expect(new Set(await radios.evaluateAll((all) => all.map((radio) => radio.name))), 'one choice').toEqual(new Set(['answer']));
      const descriptions = new Set();
      for (const level of [0, 1, 2, 3, 4]) {
        const radio = groups.getByTestId(`level-${level}`);
        await expect(radio).toHaveAccessibleName(/\S/);
        await expect(radio).toHaveAccessibleDescription(/\S/);
        descriptions.add(await described(radio));
      }
      expect(descriptions.size, 'a description of its own for each level').toBe(5);
      for (const skip of ['dont-know', 'not-applicable']) await expect(groups.getByTestId(`skip-${skip}`)).toHaveAccessibleName(/\S/);
    });
  }
}

/** The text that an element is described by. Ids must lead to one element each. */
const described = (target) =>
  target.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby').split(' ');
    return ids.map((id) => [...document.querySelectorAll(`[id="${id}"]`)].map((each) => each.textContent.trim()).join('\n')).join(' ');
  });

test('the status of a question is told in regions that were there before', async ({ page }) => {
  await goTo(page, 'q02');
  const regions = form(page, 'q02').getByRole('status');
  const count = await regions.count();
  expect(count).toBeGreaterThan(0);
  await regions.evaluateAll((all) => all.forEach((region) => (region.dataset.before = '')));
  // A level this high contradicts unticked parts, and it is saved: both are told.
  await answer(page, 'q02', { level: 4, parts: ['found'] });
  await expect(regions.filter({ hasText: /\S/ })).toHaveCount(2);
  await expect(regions).toHaveCount(count);
  for (const region of await regions.all()) await expect(region).toHaveAttribute('data-before', '');
});

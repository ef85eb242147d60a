// The plan: from what was answered to what is done. What the page says of it, keeps, and hands over as a calendar.
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { MODEL, WILD, allResponses, file, full, planned, seeds } from './support/assessments.mjs';
import {
  LOCALES, follow, heading, open, openFile, running, savedFile, seed, startApp, stored, switchTo, unfold,
} from './support/walk.mjs';

const TODAY = '2026-11-24';
const UNKNOWN = 'q12'; // of those that nobody knew
const FIELDS = ['text', 'responsible', 'resources', 'change', 'sign'];

const actions = (page) => page.getByTestId('action');
const action = (page, id) => page.locator(`[data-testid=action][data-action-id="${id}"]`);
const ids = (page) => actions(page).evaluateAll((all) => all.map((each) => each.dataset.actionId));
const lineOf = (page, section, question) => page.getByTestId(section).locator(`li[data-question-id="${question}"]`);
const kept = async (page) => (await stored(page)).assessment;

const openForm = (each) => each.locator('details').evaluate((details) => (details.open = true));
const setDay = async (each, name, day) => {
  await each.getByTestId(`action-${name}`).fill(day);
  await each.getByTestId(`action-${name}`).dispatchEvent('change');
};

test.beforeEach(({ page }) => page.clock.setFixedTime(`${TODAY}T09:00:00`));

test('from a result over a focus area to an action that is kept', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/result/');
  await follow(page, page.getByTestId('make-plan'));
  await expect(heading(page)).toBeFocused();

  // The largest gap comes first: a question at level 0 or 1 that is to be developed.
  const first = page.getByTestId('candidate').first();
  const question = await first.getAttribute('data-question-id');
  const { level } = full().responses[question];
  await first.getByTestId('choose-focus').click();
  const area = page.getByTestId('focus-area');
  await expect(area.getByTestId('target')).toBeFocused();
  const levels = await area.getByTestId('target').locator('option').evaluateAll((all) => all.map((each) => Number(each.value)));
  expect(levels, 'a target is above the present level').toEqual([1, 2, 3, 4].filter((each) => each > level));
  await area.getByTestId('target').selectOption('3');
  expect((await kept(page)).focus).toEqual([{ question, target: 3 }]);

  await page.getByTestId('add-action').click();
  const added = actions(page).first();
  await expect(added.getByTestId('action-text')).toBeFocused();
  await page.keyboard.type('Kysymme joka ryhmältä');
  await expect(added.getByTestId('action-text')).toBeFocused();
  await expect(added.locator('h3')).toContainText('Kysymme joka ryhmältä');
  for (const name of FIELDS.slice(1)) await added.getByTestId(`action-${name}`).fill(`${name} here`);
  await setDay(added, 'start', '2027-01-31');
  await setDay(added, 'end', '2027-03-01');
  await added.getByTestId('take-follow-up').click();
  await added.getByTestId('action-status').selectOption('under-way');
  const [id] = await ids(page);
  const expected = {
    id,
    action: 'Kysymme joka ryhmältä',
    ...Object.fromEntries(FIELDS.slice(1).map((name) => [name, `${name} here`])),
    start: '2027-01-31',
    end: '2027-03-01',
    followUp: '2027-05-31',
    status: 'under-way',
  };
  expect((await kept(page)).plan).toEqual([expected]);

  await page.reload();
  await running(page);
  await openForm(actions(page).first());
  await expect(actions(page).first().getByTestId('action-text')).toHaveValue(expected.action);
  await expect(actions(page).first().getByTestId('action-status')).toHaveValue('under-way');
  await expect(page.getByTestId('target')).toHaveValue('3');
  expect((await kept(page)).plan).toEqual([expected]);
});

test('there are three focus areas at most', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/plan/');
  for (let count = 1; count <= 3; count += 1) {
    await unfold(page);
    await page.getByTestId('choose-focus').first().click();
    await expect(page.getByTestId('focus-area')).toHaveCount(count);
  }
  await unfold(page);
  for (const button of await page.getByTestId('choose-focus').all()) await expect(button).toBeDisabled();
  await page.getByTestId('unfocus').first().click();
  await expect(page.getByTestId('focus-area')).toHaveCount(2);
  await expect(heading(page)).toBeFocused();
  await unfold(page);
  await expect(page.getByTestId('choose-focus').first()).toBeEnabled();
  expect((await kept(page)).focus).toHaveLength(2);
});

for (const path of ['result/', 'plan/']) {
  test(`what nobody knew becomes a question to the participants in one tap on ${path}`, async ({ page }) => {
    await seed(page, full());
    await open(page, `/fi/${path}`);
    const line = lineOf(page, path === 'plan/' ? 'to-ask' : 'find-out', UNKNOWN);
    await line.getByTestId('add-to-plan').click();
    await expect(line.getByTestId('in-plan')).toBeFocused();
    const [{ action: text, sign, question }, ...others] = (await kept(page)).plan;
    expect(others).toEqual([]);
    expect(question).toBe(UNKNOWN);
    expect(text).toContain(seeds.questions.find(({ id }) => id === UNKNOWN).text.fi);
    expect(sign).not.toBe('');
  });
}

test('a gap, a recommended model and a model go from their pages into the plan', async ({ page }) => {
  await seed(page, full());
  await open(page, '/sv/result/');
  const gap = page.getByTestId('gaps').locator('li[data-question-id]').first();
  const question = await gap.getAttribute('data-question-id');
  await gap.getByTestId('add-to-plan').click();
  await expect(gap.getByTestId('in-plan')).toBeFocused();
  const card = page.getByTestId('set').getByTestId('recommendation').first();
  const model = await card.getAttribute('data-model-id');
  const reason = await card.locator('[data-question]').first().getAttribute('data-question');
  await card.getByTestId('add-to-plan').click();
  await expect(card.getByTestId('in-plan')).toBeVisible();
  await open(page, `/sv/model/?id=${MODEL}`);
  if (model !== MODEL) await page.getByTestId('add-to-plan').click();
  await follow(page, page.getByTestId('in-plan'));
  await expect(actions(page)).toHaveCount(model === MODEL ? 2 : 3);
  const sources = (await kept(page)).plan.map((each) => ({ question: each.question, model: each.model }));
  const expected = [{ question }, { question: reason, model }, { model: MODEL }].slice(0, sources.length);
  expect(sources).toEqual(expected.map((each) => ({ question: undefined, model: undefined, ...each })));
});

test('from the result over the plan to a model, and back, no page is left behind', async ({ page }) => {
  await seed(page, planned());
  await open(page, '/fi/result/');
  await unfold(page);
  await follow(page, page.getByTestId('recommendation').first().locator('a[href*="/model/?id="]').first());
  await expect(page.getByTestId('model')).toBeVisible();
  await expect(page.getByTestId('add-to-plan').or(page.getByTestId('in-plan'))).toBeVisible();
  await page.goBack();
  await follow(page, page.getByTestId('make-plan'));
  await follow(page, action(page, 'a-2').locator(`a[href="/fi/model/?id=${MODEL}"]`));
  await expect(page.getByTestId('model')).toBeVisible();
  await follow(page, page.getByTestId('in-plan'));
  await expect(actions(page)).toHaveCount(3);
  await expect(page.locator('#dead')).toBeHidden();
});

test('actions change places by keyboard and by a single pointer', async ({ page }) => {
  const three = ['a-1', 'a-2', 'a-3'];
  await seed(page, { ...full(), plan: three.map((id) => ({ id, action: id })) });
  await open(page, '/fi/plan/');
  await action(page, 'a-3').getByTestId('move-up').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page)).toEqual(['a-1', 'a-3', 'a-2']);
  await expect(action(page, 'a-3').getByTestId('move-up')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page)).toEqual(['a-3', 'a-1', 'a-2']);
  await expect(action(page, 'a-3').getByTestId('move-down'), 'there is nothing above').toBeFocused();
  await action(page, 'a-3').getByTestId('move-down').click();
  await expect.poll(() => ids(page)).toEqual(['a-1', 'a-3', 'a-2']);
  expect((await kept(page)).plan.map(({ id }) => id)).toEqual(['a-1', 'a-3', 'a-2']);
});

test('a form stays open while actions change places', async ({ page }) => {
  await seed(page, planned());
  await open(page, '/fi/plan/');
  await openForm(action(page, 'a-1'));
  await action(page, 'a-1').getByTestId('action-text').fill('Toisin');
  await action(page, 'a-1').getByTestId('move-down').click();
  await expect(action(page, 'a-1').getByTestId('action-text')).toBeVisible();
  await expect(action(page, 'a-1').getByTestId('action-text')).toHaveValue('Toisin');
  await expect(action(page, 'a-2').getByTestId('action-text')).toBeHidden();
});

test('what is removed comes back where it stood, the last first', async ({ page }) => {
  await seed(page, planned());
  await open(page, '/fi/plan/');
  const before = await kept(page);
  for (const id of ['a-1', 'a-3']) {
    await action(page, id).getByTestId('remove-action').click();
    await expect(action(page, id)).toHaveCount(0);
    await expect(page.getByTestId('undo-removal')).toBeFocused();
  }
  expect((await kept(page)).plan).toHaveLength(2);
  for (const id of ['a-3', 'a-1']) {
    await page.getByTestId('undo-removal').click();
    await expect(action(page, id)).toBeVisible();
  }
  await expect(page.getByTestId('undo-removal')).toHaveCount(0);
  expect(await kept(page)).toEqual(before);
});

test('what is worth a second look is said beside its field', async ({ page }) => {
  await seed(page, planned());
  await open(page, '/en/plan/');
  await expect(page.getByTestId('privacy-word')).toBeVisible();
  const odd = action(page, 'a-2');
  await openForm(odd);
  await expect(odd.getByTestId('warning')).toHaveCount(2);
  const end = odd.getByTestId('action-end');
  await expect(end).toHaveAccessibleDescription(/\S/);
  await setDay(odd, 'end', '2027-02-02');
  await expect(end).not.toHaveAccessibleDescription(/\S/);
  const responsible = odd.getByTestId('action-responsible');
  for (const [text, count] of [['040 123 4567', 1], ['131052-308T', 1], ['Group leader', 0]]) {
    await responsible.fill(text);
    await expect(odd.getByTestId('warning'), text).toHaveCount(count);
  }
  await setDay(odd, 'follow-up', '2027-01-01');
  await expect(odd.getByTestId('action-follow-up')).toHaveAccessibleDescription(/\S/);
  // Nothing is refused for it.
  expect((await kept(page)).plan.find(({ id }) => id === 'a-2').followUp).toBe('2027-01-01');
});

test('a target that was reached is told', async ({ page }) => {
  await seed(page, { ...full(), focus: [{ question: 'q03', target: 1 }] });
  await open(page, '/fi/plan/');
  await expect(page.getByTestId('reached')).toBeVisible();
  await page.getByTestId('target').selectOption('4');
  await expect(page.getByTestId('reached')).toHaveCount(0);
});

for (const locale of LOCALES) {
  test(`the days are a calendar that others read in ${locale}`, async ({ page }) => {
    await seed(page, planned());
    await open(page, `/${locale}/plan/`);
    const { name, text } = await savedFile(page, () => page.getByTestId('save-calendar').click());
    expect(name).toMatch(/\.ics$/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const days = events.map((event) => event.startDate.toString());
    expect(days).toEqual(['2027-03-01', '2027-05-11', '2027-01-01', '2027-11-23']);
    for (const event of events) {
      expect(event.startDate.isDate, 'a whole day').toBe(true);
      expect(event.component.getFirstPropertyValue('dtstamp').toString()).toBe(`${TODAY}T00:00:00Z`);
    }
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
    for (const event of events.slice(0, 2)) {
      expect(event.summary).toContain(planned().plan[0].action);
      expect(event.description).toContain(planned().plan[0].sign);
    }
    // The same entries again, so that a calendar knows them.
    const again = await savedFile(page, () => page.getByTestId('save-calendar').click());
    expect(again.text).toBe(text);
  });
}

test('hostile text stays text, and what is not understood is shown and kept', async ({ page }) => {
  await seed(page, planned());
  await open(page, '/fi/plan/');
  await expect(action(page, 'a-1').locator('h3')).toContainText(WILD);
  await expect(page.getByTestId('unknown-action')).toContainText('a later version');
  await openForm(action(page, 'a-3'));
  for (const name of FIELDS) await action(page, 'a-3').getByTestId(`action-${name}`).fill(WILD);
  await switchTo(page, 'sv');
  await expect(action(page, 'a-3').locator('h3')).toContainText(WILD);
  await expect(action(page, 'a-3').getByTestId('said')).toContainText(WILD);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  await expect(page.locator('main img')).toHaveCount(0);
  const { plan } = await kept(page);
  expect(plan[1]).toEqual(planned().plan[1]);
  expect(plan[3]).toEqual({ id: 'a-3', action: WILD, responsible: WILD, resources: WILD, change: WILD, sign: WILD });
});

test('a plan goes out as a file and comes in again', async ({ page }) => {
  await startApp(page);
  await openFile(page, planned());
  await expect(page.getByTestId('remarks')).toHaveCount(0);
  await open(page, '/fi/plan/');
  await expect(actions(page)).toHaveCount(3);
  await open(page, '/fi/result/');
  const { text } = await savedFile(page, () => page.getByTestId('save-file').click());
  expect(JSON.parse(text)).toEqual(planned());
});

test('without answers the plan leads to the questions, and can be begun all the same', async ({ page }) => {
  await open(page, '/fi/plan/');
  await expect(page.getByTestId('suggestions')).toHaveCount(0);
  await expect(page.locator('main a[href="/fi/question/?id=q01"]')).toBeVisible();
  await page.getByTestId('add-action').click();
  await page.keyboard.type('Kutsumme osallistujat koolle');
  expect((await kept(page)).plan[0].action).toBe('Kutsumme osallistujat koolle');
  // In print all that is said stands there, and nothing to press.
  await page.emulateMedia({ media: 'print' });
  await expect(actions(page).locator('h3')).toContainText('Kutsumme');
  await expect(page.getByTestId('add-action')).toBeHidden();
});

test('the sample has no plan', async ({ page }) => {
  await open(page, '/fi/sample/');
  await expect(page.getByTestId('recommendation').first()).toBeVisible();
  await expect(page.getByTestId('add-to-plan')).toHaveCount(0);
  await expect(page.getByTestId('make-plan')).toHaveCount(0);
});

test('on paper the plan is whole', async ({ page }) => {
  await seed(page, file(allResponses(), { focus: planned().focus, plan: planned().plan }));
  await open(page, '/fi/plan/');
  await page.emulateMedia({ media: 'print' });
  const { responsible, resources, change, sign } = planned().plan[0];
  for (const text of [responsible, resources, change, sign]) {
    await expect(action(page, 'a-1').getByTestId('said')).toContainText(text);
    await expect(action(page, 'a-1').getByText(text, { exact: true })).toBeVisible();
  }
});

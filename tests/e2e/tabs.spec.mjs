// Two tabs on the same assessment: neither writes over what the other has stored, and neither is disturbed without reason.
import { expect, test } from '@playwright/test';
import { MODEL, WILD, file, full } from './support/assessments.mjs';
import {
  ASIDE, KEY, answer, atQuestion, follow, goTo, modelIds, next, open, openFile, savedFile, seed, startApp, stored, storedKeys, storedResponse,
  storedText, switchTo,
} from './support/walk.mjs';

const overtaken = (page) => page.getByTestId('overtaken');
const showNewer = (page) => page.getByTestId('show-newer').click();
const keepThis = (page) => page.getByTestId('keep-this').click();
const note = (page) => page.getByTestId('note');

/** A second tab of the same browser. */
const another = (page) => page.context().newPage();

/** Nothing is said in a tab: no warning, no message, nothing that was set aside. */
async function expectQuiet(page) {
  await expect(overtaken(page)).toHaveCount(0);
  for (const id of ['message', 'aside', 'not-kept']) await expect(page.getByTestId(id)).toHaveCount(0);
  await expect(page.locator('#dead')).toBeHidden();
}

let stamps = 0;

/** Waits until a tab has been told of everything that another one has stored so far: of something of nobody's that comes last. */
async function untilTold(page, by) {
  stamps += 1;
  const stamp = `stamp-${stamps}`;
  await page.evaluate((key) => (window.told = new Promise((done) =>
    addEventListener('storage', (event) => event.key === key && done()))) && undefined, stamp);
  await by.evaluate((key) => {
    localStorage.setItem(key, '');
    localStorage.removeItem(key);
  }, stamp);
  await page.evaluate(() => window.told);
}

/** Two tabs, each at a question, with the same answers. */
async function twoTabs(page, [first, second] = ['q02', 'q03'], assessment = full()) {
  await seed(page, assessment);
  await goTo(page, first);
  const other = await another(page);
  await goTo(other, second);
  await untilTold(page, other);
  return other;
}

// Where both write

test('the later tab is told, and shows the newer answers when its user wants them', async ({ page }) => {
  const other = await twoTabs(page, ['q02', 'q02']);
  await answer(page, 'q02', { level: 4 });
  await expect(overtaken(other)).toBeVisible();
  await expect(overtaken(other)).toHaveCount(1);
  await expectQuiet(page);
  await expect(other.getByTestId('level-1'), 'nothing changes by itself').toBeChecked();

  await showNewer(other);
  await expect(overtaken(other)).toHaveCount(0);
  await expect(other.getByTestId('level-4')).toBeChecked();
  await expect(other.getByTestId('message')).toBeVisible();
  expect((await storedResponse(other, 'q02')).level).toBe(4);
  await untilTold(page, other);
  await expectQuiet(page);

  // From then on the tabs take turns again.
  await answer(other, 'q02', { note: 'by the other' });
  expect((await storedResponse(page, 'q02')).note).toBe('by the other');
  await expect(overtaken(page)).toBeVisible();
});

test('what a tab showed before can be brought back', async ({ page }) => {
  const other = await twoTabs(page);
  await answer(page, 'q02', { level: 4 });
  await expect(overtaken(other)).toBeVisible();
  await showNewer(other);
  await other.getByTestId('undo').click();
  await expect.poll(async () => (await stored(other)).assessment).toEqual(full());
  await expect(overtaken(page), 'now it is the first one’s turn').toBeVisible();
  await expect(page.getByTestId('level-4')).toBeChecked();
});

test('what a tab keeps sets the other one’s answers aside', async ({ page }) => {
  const other = await twoTabs(page);
  await answer(page, 'q02', { level: 4, note: WILD });
  const theirs = await storedText(page);
  await expect(overtaken(other)).toBeVisible();
  await keepThis(other);
  await expect(overtaken(other)).toHaveCount(0);
  expect((await stored(other)).assessment).toEqual(full());
  expect(await storedText(other, ASIDE)).toBe(theirs);
  const aside = other.getByTestId('aside');
  await expect(aside).toHaveCount(1);
  const [save, drop] = await aside.getByRole('button').all();
  expect((await savedFile(other, () => save.click())).text).toBe(theirs);
  await expect(overtaken(page)).toBeVisible();

  // And back again.
  const mine = await storedText(other);
  await keepThis(page);
  expect((await storedResponse(page, 'q02')).level).toBe(4);
  expect(await storedText(page, 'osallisuuspeili.aside.2')).toBe(mine);
  await expect(page.getByTestId('aside')).toHaveCount(2);
  await drop.click();
  await expect(aside).toHaveCount(0);
  expect(await storedText(other, ASIDE)).toBeNull();
});

test('until its user has chosen a tab writes over nothing', async ({ page }) => {
  const other = await twoTabs(page);
  await answer(page, 'q02', { level: 4 });
  const theirs = await storedText(page);
  await expect(overtaken(other)).toBeVisible();
  await answer(other, 'q03', { level: 0, note: 'not kept yet' });
  await next(other);
  await atQuestion(other, 'q04');
  await follow(other, other.locator('header a[href="/fi/result/"]'));
  await modelIds(other.getByTestId('set'));
  await expect(overtaken(other)).toBeVisible();
  expect(await storedText(other)).toBe(theirs);
  await untilTold(page, other);
  await expectQuiet(page);

  await keepThis(other);
  expect(await storedResponse(other, 'q03')).toMatchObject({ level: 0, note: 'not kept yet' });
  expect(await storedText(other, ASIDE)).toBe(theirs);
  await expect(overtaken(page)).toBeVisible();
});

test('what a tab could not keep is not lost when the other one goes on, wherever it is', async ({ page }) => {
  const other = await twoTabs(page);
  await answer(page, 'q02', { level: 4 });
  await expect(overtaken(other)).toBeVisible();
  await answer(other, 'q03', { note: 'not kept yet' });
  // A page that writes nothing takes newer answers, but not in place of what stands nowhere else.
  await follow(other, other.locator('header a[href="/fi/method/"]'));
  await expect(overtaken(other)).toBeVisible();
  await answer(page, 'q02', { level: 3 });
  await untilTold(other, page);
  await expect(overtaken(other)).toBeVisible();
  await keepThis(other);
  expect(await storedResponse(other, 'q03')).toMatchObject({ note: 'not kept yet' });
});

test('a note that is typed fast in one tab arrives whole, and the other one is told once', async ({ page }) => {
  const other = await twoTabs(page, ['q01', 'q05'], file({ q01: { level: 2 } }));
  await note(page).focus();
  await page.keyboard.type('A long note that is written without a pause. '.repeat(3));
  const written = await note(page).inputValue();
  expect(written).toHaveLength(135);
  expect((await storedResponse(page, 'q01')).note).toBe(written);
  await expectQuiet(page);
  await expect(overtaken(other)).toHaveCount(1);
  await note(other).focus();
  await other.keyboard.type('Meanwhile here');
  expect((await storedResponse(page, 'q01')).note).toBe(written);
  expect(await storedResponse(page, 'q05')).toBeUndefined();
  await page.keyboard.type('!');
  expect((await storedResponse(page, 'q01')).note).toBe(`${written}!`);
  await expect(note(other), 'what is being typed stays').toHaveValue('Meanwhile here');
  await expect(note(other)).toBeFocused();
  await untilTold(page, other);
  await expectQuiet(page);

  await showNewer(other);
  await expect(note(other)).toHaveValue('');
  await other.getByTestId('undo').click();
  await expect(note(other)).toHaveValue('Meanwhile here');
  await expect.poll(async () => (await storedResponse(other, 'q05'))?.note).toBe('Meanwhile here');
  // The other one's is where it was written, and can be kept from there.
  await expect(overtaken(page)).toBeVisible();
  await expect(note(page)).toHaveValue(`${written}!`);
});

test('a new assessment in one tab does not delete the other one’s', async ({ page }) => {
  const other = await twoTabs(page);
  await startApp(other);
  await other.getByTestId('start-over').click();
  await expect.poll(() => storedText(other)).toBeNull();
  await expect(overtaken(page)).toBeVisible();
  await answer(page, 'q02', { note: 'still here' });
  expect(await storedText(page)).toBeNull();
  await keepThis(page);
  expect((await storedResponse(page, 'q02')).note).toBe('still here');
  expect(await storedKeys(page)).toEqual([KEY]);
});

// Where a tab only shows

const READING = ['', 'sample/', `model/?id=${MODEL}`, 'method/', 'device/', 'sheet/', 'privacy/'];

for (const path of READING) {
  test(`/${path} takes what another tab stores without a word`, async ({ page }) => {
    await seed(page, full());
    await goTo(page, 'q02');
    const other = await another(page);
    await open(other, `/fi/${path}`);
    await answer(page, 'q02', { level: 4, note: 'newer' });
    const text = await storedText(page);
    await untilTold(other, page);
    await expectQuiet(other);
    await expectQuiet(page);
    expect(await storedText(other)).toBe(text);
    // And shows it where the walk goes on.
    await other.locator('header').getByRole('navigation').first().getByRole('link').first().click();
    await atQuestion(other, 'q02');
    await expect(other.getByTestId('level-4')).toBeChecked();
    await expect(note(other)).toHaveValue('newer');
    expect(await storedText(other)).toBe(text);
    await untilTold(page, other);
    await expectQuiet(other);
    await expectQuiet(page);
  });
}

test('a start page shows at once that there is an assessment now, and that there is none any more', async ({ page }) => {
  await startApp(page);
  const other = await another(page);
  await goTo(other, 'q01');
  await answer(other, 'q01', { level: 3 });
  await expect(page.getByTestId('go-on')).toBeVisible();
  await open(other, '/fi/device/');
  await other.getByTestId('remove-all').click();
  await other.getByTestId('remove-all-now').click();
  await expect(page.getByTestId('go-on')).toHaveCount(0);
  await expectQuiet(page);
});

test('the device page lists what another tab stores', async ({ page }) => {
  await open(page, '/fi/device/');
  await expect(page.getByTestId('kept')).toHaveCount(0);
  const other = await another(page);
  await goTo(other, 'q01');
  await answer(other, 'q01', { level: 3 });
  await expect(page.getByTestId('kept').getByRole('listitem')).toHaveCount(1);
  await expectQuiet(page);
});

test('what was taken without a word is not offered to be undone with something else', async ({ page }) => {
  await seed(page, full());
  await startApp(page);
  const other = await another(page);
  await goTo(other, 'q02');
  await answer(other, 'q02', { level: 4 });
  await untilTold(page, other);
  await openFile(page, 'no file of ours');
  await expect(page.getByTestId('why-not')).toBeVisible();
  await expect(page.getByTestId('undo')).toHaveCount(0);
});

test('what was deleted can be brought back even if another tab has begun anew', async ({ page }) => {
  await seed(page, full());
  await startApp(page);
  const other = await another(page);
  await startApp(other);
  await page.getByTestId('start-over').click();
  await expect.poll(() => storedText(page)).toBeNull();
  await goTo(other, 'q01');
  await answer(other, 'q01', { level: 3 });
  await untilTold(page, other);
  await page.getByTestId('undo').click();
  await expect.poll(async () => (await stored(page))?.assessment).toEqual(full());
  await expect(overtaken(other)).toBeVisible();
  await keepThis(other);
  expect((await stored(other)).assessment.responses).toEqual({ q01: { level: 3 } });
});

// Where nothing of the answers changes

test('merely walking about in another tab warns nobody', async ({ page }) => {
  const other = await twoTabs(page);
  for (const path of ['setup/', 'question/?id=q07', 'review/', 'result/', '']) await open(other, `/fi/${path}`);
  await other.getByTestId('continue').click();
  await expect(other.getByTestId('result')).toBeVisible();
  await goTo(other, 'q10');
  await next(other);
  await atQuestion(other, 'q11');
  await untilTold(page, other);
  await expectQuiet(page);
  await next(page);
  await atQuestion(page, 'q03');
  await answer(page, 'q03', { note: 'goes on' });
  await expectQuiet(page);
  expect(await storedResponse(page, 'q03')).toMatchObject({ note: 'goes on' });
});

test('both tabs walk about in turn, and neither is warned', async ({ page }) => {
  const other = await twoTabs(page);
  for (let turn = 0; turn < 4; turn += 1) {
    await next(page);
    await untilTold(other, page);
    await next(other);
    await untilTold(page, other);
  }
  await atQuestion(page, 'q06');
  await atQuestion(other, 'q07');
  await expectQuiet(page);
  await expectQuiet(other);
  expect((await stored(page)).assessment).toEqual(full());
});

test('language, plain wording and shortcuts in another tab warn nobody', async ({ page }) => {
  const other = await twoTabs(page);
  await switchTo(other, 'sv');
  await other.getByTestId('plain').click();
  await expect(other.getByTestId('plain')).toHaveAttribute('aria-pressed', 'true');
  await switchTo(other, 'en');
  await untilTold(page, other);
  await expectQuiet(page);
  await expectQuiet(other);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await answer(page, 'q02', { note: 'goes on' });
  await expectQuiet(page);
});

test('a change that is taken back warns nobody any more', async ({ page }) => {
  const other = await twoTabs(page);
  await answer(page, 'q02', { level: 4 });
  await expect(overtaken(other)).toBeVisible();
  await answer(page, 'q02', { level: 1 });
  await untilTold(other, page);
  await expectQuiet(other);
  await answer(other, 'q03', { note: 'goes on' });
  expect(await storedResponse(other, 'q03')).toMatchObject({ note: 'goes on' });
});

// Clearing the device

test('a tab that is open when the device is cleared keeps nothing by itself', async ({ page }) => {
  const other = await twoTabs(page);
  await open(other, '/fi/device/');
  await other.getByTestId('remove-all').click();
  await other.getByTestId('remove-all-now').click();
  await expect(other.getByTestId('kept')).toHaveCount(0);
  await expect(overtaken(page)).toBeVisible();
  await answer(page, 'q02', { note: 'typed after it' });
  await next(page);
  await atQuestion(page, 'q03');
  expect(await storedKeys(page)).toEqual([]);

  await showNewer(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await storedKeys(page)).toEqual([]);
  await untilTold(other, page);
  await expect(other.getByTestId('kept')).toHaveCount(0);
});

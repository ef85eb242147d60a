// Assessment files: saved, opened, refused; and the device cleared at the end.
import { expect, test } from '@playwright/test';
import { allResponses, file, full } from './support/assessments.mjs';
import {
  ASIDE, KEY, SETTINGS, answer, goTo, keep, modelIds, open, openFile, running, savedFile, seed, startApp, stored, storedText,
  switchTo,
} from './support/walk.mjs';

const save = (page) => savedFile(page, () => page.getByTestId('save-file').click());
const whyNot = (page) => page.getByTestId('why-not');

test('a saved file is what the contract says', async ({ page }) => {
  await goTo(page, 'q02');
  await answer(page, 'q02', allResponses().q02);
  await goTo(page, 'q03');
  await answer(page, 'q03', { skip: 'dont-know' });
  await open(page, '/fi/setup/');
  await page.getByTestId('title').fill('Café / äö: "x"');
  await page.getByTestId('date').fill('2026-03-05');
  await page.getByTestId('date').blur();
  await open(page, '/fi/result/');
  const { name, text } = await save(page);
  expect(name).toMatch(/^[^\\/:*?"<>|]+\.json$/);
  expect(JSON.parse(text)).toEqual(
    file({ q02: allResponses().q02, q03: { skip: 'dont-know' } }, { title: 'Café / äö: "x"', date: '2026-03-05' }),
  );
});

test('a saved file opens on another device as it was', async ({ page, browser }) => {
  await seed(page, full());
  await open(page, '/fi/result/');
  const { text } = await save(page);
  expect(JSON.parse(text)).toEqual(full());
  const models = await modelIds(page.getByTestId('set'));

  const device = await browser.newContext();
  const other = await device.newPage();
  await startApp(other, 'sv');
  await openFile(other, text);
  await expect(other).toHaveURL(/\/sv\/review\/$/);
  await expect(other.getByTestId('remarks')).toHaveCount(0);
  expect((await stored(other)).assessment).toEqual(full());
  await open(other, '/sv/result/');
  expect(await modelIds(other.getByTestId('set'))).toEqual(models);
  expect((await save(other)).text).toBe(text);
  await device.close();
});

test('what this version does not know is reported and goes out again', async ({ page }) => {
  const responses = { q01: { level: 2, later: { a: [1, null] } }, q99: { level: 9, any: 'thing' } };
  const later = file(responses, {
    later: true, context: { themes: ['digital', 'not-yet-known'], later: 'x' },
    answeredBy: [{ role: 'staff', count: 1, later: 1.5 }], plan: [{ id: 'a', what: 'do' }],
  });
  await startApp(page);
  await openFile(page, later);
  await expect(page.getByTestId('remarks').getByRole('listitem')).not.toHaveCount(0);
  await goTo(page, 'q01');
  await answer(page, 'q01', { note: 'new' });
  await open(page, '/fi/result/');
  expect(JSON.parse((await save(page)).text)).toEqual({
    ...later, responses: { ...responses, q01: { ...responses.q01, note: 'new' } },
  });
});

test('a file with a byte order mark and Windows line ends is taken', async ({ page }) => {
  await startApp(page);
  await openFile(page, `\ufeff${JSON.stringify(full(), null, 2).replaceAll('\n', '\r\n')}`);
  await expect(page).toHaveURL(/\/review\/$/);
  expect((await stored(page)).assessment).toEqual(full());
});

const good = () => JSON.stringify(file({ q01: { level: 3 } }));
const withResponse = (response) => JSON.stringify(file({ q01: { level: 1 }, q02: response }));
const withField = (field) => JSON.stringify({ ...file({}), ...field });
const refused = {
  'nothing at all': '',
  'no JSON': 'Hello.',
  'a truncated file': good().slice(0, -20),
  'JSON of another kind': '[1, 2]',
  'a level of 5': withResponse({ level: 5 }),
  'a level of -1': withResponse({ level: -1 }),
  'a level of 2.5': withResponse({ level: 2.5 }),
  'a level as text': withResponse({ level: '3' }),
  'a level with a skip': withResponse({ level: 3, skip: 'dont-know' }),
  'an unknown skip': withResponse({ skip: 'later' }),
  'a note that is no text': withResponse({ level: 3, note: 7 }),
  'a note of 10,001 characters': withResponse({ level: 3, note: 'x'.repeat(10_001) }),
  'another format': withField({ format: 'other/assessment' }),
  'a future version': withField({ version: 2 }),
  'another question set': withField({ questionSet: 'osallisuus-24@2' }),
  'no responses': JSON.stringify({ ...file({}), responses: undefined }),
  'a duplicate key': good().replace('"version":1', '"version":1,"version":1'),
  'a duplicate question': good().replace('"q01"', '"q01":{"level":1},"q01"'),
  'a NUL': good().replace('"q01"', '"q01\0"'),
  'a lone surrogate': good().replace('"level":3', '"note":"\\ud800"'),
  'bytes that are not UTF-8': Buffer.concat([Buffer.from(good().slice(0, -2)), Buffer.from([0xff, 0xfe]), Buffer.from('}}')]),
  'deep nesting': withField({ later: 0 }).replace('"later":0', `"later":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  '17 MiB': `${good()}${' '.repeat(17 * 1024 * 1024)}`,
};

for (const [what, content] of Object.entries(refused)) {
  test(`${what}: the file is refused whole`, async ({ page }) => {
    await seed(page, full(), 'question/?id=q17');
    await startApp(page);
    const before = await storedText(page);
    await openFile(page, content, 'bad.json');
    await expect(whyNot(page)).toHaveText(/\S/);
    await expect(page.getByTestId('message')).toContainText('bad.json');
    await expect(page).toHaveURL(/\/fi\/$/);
    await expect(page.getByTestId('undo')).toHaveCount(0);
    expect(await storedText(page)).toBe(before);
    // The same file can be chosen again once it has been mended.
    await openFile(page, good(), 'bad.json');
    await expect(page).toHaveURL(/\/review\/$/);
    await expect(whyNot(page)).toHaveCount(0);
    expect((await stored(page)).assessment.responses).toEqual({ q01: { level: 3 } });
  });
}

test('opening over an assessment can be undone', async ({ page }) => {
  await seed(page, full(), 'question/?id=q17');
  await startApp(page);
  await openFile(page, good());
  await expect(page).toHaveURL(/\/review\/$/);
  expect((await stored(page)).assessment.responses).toEqual({ q01: { level: 3 } });
  await page.getByTestId('undo').click();
  await expect.poll(async () => (await stored(page)).assessment).toEqual(full());
});

test('taking the file and clearing the device leaves nothing of the app\'s and all of others\'', async ({ page }) => {
  await seed(page, full());
  await keep(page, { [ASIDE]: 'damaged', other: 'stays', 'osallisuus': 'stays' });
  await open(page, '/fi/result/');
  // The page is built anew in the other language, and what it asked with it.
  await switchTo(page, 'sv');
  await expect.poll(() => storedText(page, SETTINGS)).not.toBeNull();
  const { text } = await savedFile(page, () => page.getByTestId('take-and-clear').click());
  expect(JSON.parse(text)).toEqual(full());
  expect(await storedText(page, KEY), 'asked first').not.toBeNull();
  await page.getByTestId('clear-device').click();
  await expect(page).toHaveURL(/\/sv\/$/);
  await expect(page.getByTestId('go-on')).toHaveCount(0);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ other: 'stays', osallisuus: 'stays' });
  expect(await page.evaluate(async () => [sessionStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0]);
  await expect(page.getByTestId('undo')).toHaveCount(0);
  await startApp(page, 'sv');
  await expect(page.getByTestId('go-on')).toHaveCount(0);
  await page.goBack();
  await running(page);
  expect(await storedText(page, KEY)).toBeNull();
});

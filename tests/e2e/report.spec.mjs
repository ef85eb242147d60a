// The report: what is chosen, what is printed, and what stands in the files, as readers that are not ours find it.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { QUESTIONS, WILD, file, full, seeds } from './support/assessments.mjs';
import { LOCALES, follow, open, seed, switchTo } from './support/walk.mjs';

const PARTS = ['cover', 'summary', 'scores', 'answers', 'gaps', 'find-out', 'recommendations', 'plan', 'notes'];
const part = (page, name) => page.getByTestId(`report-${name}`);
const shown = (page) => expect(part(page, 'recommendations')).toBeVisible();

/** Opens the report of an assessment. */
async function report(page, assessment = full(), address = '/fi/report/') {
  await seed(page, assessment);
  await open(page, address);
  await shown(page);
}

/** The pages of what is printed. */
const pages = async (page) => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
};

/** The bytes of the file that a button gives. */
async function saved(page, format) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(`file-${format}`).click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z-]+.*\\.${format}$`));
  await expect(page.getByTestId('file-made')).toContainText(download.suggestedFilename());
  return readFile(await download.path());
}

/** An assessment in which every text is the given one. */
const allOf = (text) =>
  file(Object.fromEntries(QUESTIONS.map((id, at) => [id, { level: at % 5, note: text }])), {
    title: text,
    organisation: text,
    scope: text,
    date: '2026-11-23',
  });

test('the result leads to the report, and a focus goes along', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/result/?focus=q01,q08');
  await follow(page, page.getByTestId('report-link'));
  await expect(page).toHaveURL(/\/report\/\?focus=q01,q08$/);
  await shown(page);
  await expect(part(page, 'summary').locator('li').first()).toContainText(/^1\. /);
  await page.getByTestId('one-page-link').click();
  await expect(page.getByTestId('one-page')).toBeVisible();
  await switchTo(page, 'sv');
  await expect(page).toHaveURL(/\/sv\/report\/\?focus=q01,q08&show=page$/);
  await expect(page.getByTestId('one-page')).toBeVisible();
});

test('parts come and go, and notes are off until they are switched on', async ({ page }) => {
  await report(page);
  for (const name of PARTS) await expect(part(page, name)).toHaveCount(name === 'notes' ? 0 : 1);
  const text = page.getByTestId('report-text');
  await expect(text).not.toContainText('window.hacked');
  await page.getByTestId('part-notes').check();
  await expect(part(page, 'notes')).toContainText(WILD);
  for (const name of PARTS) {
    await page.getByTestId(`part-${name}`).uncheck();
    await expect(part(page, name)).toHaveCount(0);
  }
  expect(await page.evaluate(() => window.hacked), 'a note is text').toBeUndefined();
  await page.getByTestId('part-notes').check();
  await page.reload();
  await shown(page);
  await expect(part(page, 'notes'), 'off again').toHaveCount(0);
});

test('the cover says who answered, when, and on what basis', async ({ page }) => {
  await report(page, file({ q01: { level: 2, basis: 'participants' }, q02: { level: 1, basis: 'participants' }, q03: { level: 1 }, q04: { skip: 'dont-know' } }, { date: '2026-11-23', answeredBy: [{ role: 'staff', count: 7 }] }));
  const cover = part(page, 'cover');
  await expect(cover).toContainText('23.11.2026');
  await expect(cover).toContainText('7 ');
  await expect(cover, 'of the answers with a level').toContainText('2/3');
  await expect(cover.locator('svg .petal')).toHaveCount(24);
});

test('the summary is copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await report(page);
  await page.getByTestId('copy-summary').click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain(full().title);
  for (const item of await part(page, 'summary').locator('li').allTextContents()) expect(await copied()).toContain(item);
});

for (const locale of LOCALES) {
  test(`the one page is one page of A4 in ${locale}, whatever is written`, async ({ page }) => {
    for (const assessment of [full(), allOf(`${WILD} `.repeat(60)), file({ q01: { level: 1 } })]) {
      await seed(page, assessment);
      await open(page, `/${locale}/report/?show=page`);
      await expect(page.getByTestId('one-page')).toBeVisible();
      expect(await pages(page)).toBe(1);
      // What is said in the product's own words is not cut.
      await page.emulateMedia({ media: 'print' });
      const fits = await page.getByTestId('one-page').evaluate((element) => element.scrollHeight <= element.clientHeight + 1);
      expect(fits, 'all of it is on the page').toBe(true);
      await page.emulateMedia({ media: null });
    }
  });
}

test('paper has the report without the menus', async ({ page }) => {
  await report(page);
  const whole = await pages(page);
  expect(whole).toBeGreaterThan(3);
  expect(whole).toBeLessThan(12);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByTestId('part-notes')).toBeHidden();
  await expect(page.getByTestId('file-docx')).toBeHidden();
  await expect(part(page, 'cover')).toBeVisible();
  await page.emulateMedia({ media: null });
  for (const name of PARTS.slice(1, -1)) await page.getByTestId(`part-${name}`).uncheck();
  await expect(part(page, 'recommendations')).toHaveCount(0);
  expect(await pages(page), 'the cover').toBe(1);
});

test('a word processor finds headings, tables and every text', async ({ page }) => {
  await report(page, allOf(WILD));
  await page.getByTestId('part-notes').check();
  const bytes = await saved(page, 'docx');
  const { value: html } = await mammoth.convertToHtml({ buffer: bytes });
  const { value: text } = await mammoth.extractRawText({ buffer: bytes });
  // The cover goes by the title, which is no heading of this reader.
  expect(html.match(/<h1>/g).length).toBe(PARTS.length - 1);
  expect(html.match(/<table>/g).length).toBe(3);
  expect(html.match(/<thead>/g).length, 'header rows').toBe(3);
  expect(text.split(WILD).length - 1, 'every note, the title and the facts').toBe(24 + 1 + 2);
  for (const { text: question } of seeds.questions) expect(text).toContain(question.fi);
});

test('a spreadsheet has numbers as numbers and nothing as a formula', async ({ page }) => {
  const formula = '=HYPERLINK("https://example.org")';
  await report(page, allOf(formula), '/sv/report/');
  await page.getByTestId('part-notes').check();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await saved(page, 'xlsx'));
  expect(book.worksheets).toHaveLength(4);
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  }
  const answers = book.worksheets[1];
  expect(answers.rowCount).toBe(25);
  QUESTIONS.forEach((_, at) => {
    expect(answers.getCell(at + 2, 6).value).toBe(at % 5);
    expect(answers.getCell(at + 2, 9).value).toBe(formula);
  });
});

test('other formats are made too, and say the same', async ({ page }) => {
  await report(page, full(), '/en/report/');
  const json = JSON.parse(await saved(page, 'json'));
  expect(json).toMatchObject({ format: 'osallisuuspeili/report', version: 1, lang: 'en' });
  expect(json.answers.map(({ question }) => question)).toEqual(QUESTIONS);
  expect(json.notes).toBeUndefined();
  const csv = (await saved(page, 'csv')).toString();
  expect(csv.trimEnd().split('\r\n')).toHaveLength(25);
  const md = (await saved(page, 'md')).toString();
  expect(md).toContain(seeds.questions[0].text.en);
  for (const text of [csv, md]) expect(text).not.toContain('window.hacked');
});

test('what writes the files is fetched when a file is asked for, and a failure is told', async ({ page }) => {
  const wasm = [];
  page.on('request', (request) => request.url().endsWith('.wasm') && wasm.push(request.url().split('/').at(-1)));
  await report(page);
  expect(wasm).not.toContain('split_files.wasm');
  await page.route('**/split_files.wasm', (route) => route.abort());
  await page.getByTestId('file-docx').click();
  await expect(page.getByTestId('file-failed')).not.toBeEmpty();
  await page.unroute('**/split_files.wasm');
  const bytes = await saved(page, 'docx');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByTestId('file-failed')).toBeEmpty();
});

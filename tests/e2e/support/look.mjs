// Pictures of every page and state, to be looked at: files a language, and contact sheets. Run by `cargo xtask look`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, expect } from '@playwright/test';
import config from '../playwright.config.mjs';
import { WILD, allResponses, file, full, models, planned, shareLink } from './assessments.mjs';
import { KEY, LOCALES, expectExample, keep, openFile, running, seed, unfold } from './walk.mjs';
import { BESIDE } from './pages.mjs';
import { addRounds, round } from './rounds.mjs';
import { serve } from './serve.mjs';
import { SHELF, SHELVES } from './shelves.mjs';

const USAGE = `Usage: cargo xtask look -- [--out DIR] [--only NAME,…] [--locales fi,…] [--variants 360,…] [--site DIR]
DIR is seen from the project's folder. Pictures go to target/look/, and the site is the one in dist/.`;

const PAGES_AT_ONCE = 2;
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** How a page is shown: the width of the window, and what differs from a light screen. */
const VARIANTS = {
  320: { width: 320 }, // as 1280 at 400 %
  360: { width: 360 },
  768: { width: 768 },
  1280: { width: 1280 },
  dark: { width: 1280, media: { colorScheme: 'dark' } },
  text200: { width: 1280, style: 'html { font-size: 200% }' },
  forced: { width: 1280, media: { colorScheme: 'dark', forcedColors: 'active' } },
  print: { print: true },
};
const WINDOW_HEIGHT = 900;
const SCREEN = { media: null, colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' };

// Contact sheets show this wide a picture, of the page's upper part and of the first sheets of a print.
const THUMBNAIL = 300;
const SHOWN_HEIGHT = 900;
const SHOWN_SHEETS = 8;

const responses = allResponses();
const first = (count) => Object.fromEntries(Object.entries(responses).slice(0, count));
const noted = { level: 2, note: `${WILD} `.repeat(3), important: true, basis: 'participants' };
const SEEDS = {
  few: file(first(3)),
  half: { ...full(), responses: first(12) },
  full: { ...full(), responses: { ...responses, q14: noted } },
  planned: planned(),
};

const model = models.find(({ id }) => id.startsWith('palvelusafari')) ?? models[0];

const project = 'ruokajonosta-osallisuuteen-hanke-esr-2018-2020';

const blockStorage = (page) => page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
const refuse = (page) => openFile(page, 'no JSON');
const openLater = (page) => openFile(page, { ...full(), later: true });
const openRanking = async (page) => {
  const ranking = page.getByTestId('ranking');
  await ranking.evaluate((details) => (details.open = true));
  await expect(ranking.getByTestId('recommendation').first()).toBeVisible();
  // The cards are alike, and there are a hundred of them.
  await page.addStyleTag({ content: '[data-testid="ranking"] li:nth-child(n+6) { display: none }' });
  await unfold(page);
};
const unfoldExample = async (page, locale) => {
  await expectExample(page, 'q14', locale);
  await unfold(page);
};
const loseCatalogue = (page) => page.route('**/catalogue-*', (route) => route.abort());
/** Another tab stores an assessment of its own. */
const changeElsewhere = async (page) => {
  const other = await page.context().newPage();
  await other.goto('/icon.svg');
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, JSON.stringify({ version: 1, assessment: SEEDS.few })]);
  await other.close();
};
const keepThis = async (page) => {
  await changeElsewhere(page);
  await page.getByTestId('keep-this').click();
};
/** Says what the worker of a new version would say. */
const tellOfNewVersion = (page) => page.evaluate(() => {
  document.documentElement.setAttribute('data-new-version', '');
  dispatchEvent(new Event('peili-new-version'));
});
const GIVEN = { operator: 'Esimerkkilän hyvinvointialue', feedback: 'palaute@example.org', privacy: 'https://example.org/tietosuoja/' };
const giveOperator = (page) => page.route('**/config.json', (route) => route.fulfill({ json: GIVEN }));
const fillShelf = (page) => keep(page, { [SHELF]: JSON.stringify(SHELVES) });
const goToQuestions = (page) => page.getByTestId('step-4').click();
const refuseModels = async (page) => {
  const models = [{ id: 'a', nmae: 'A', themes: ['nothing'] }, 7];
  await page.getByTestId('open-shelf').setInputFiles({
    name: 'mallit.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...SHELVES, models })),
  });
};
const isDead = (page) => expect(page.locator('#dead')).toBeVisible();

/**
 * What pictures are taken of: `path` is without the language, `seed` what the device holds (one of SEEDS, or nothing). `before` is
 * done before the page is opened, `prepare` after it, and `shows` is the test id of what has to be there then. `ready` waits for
 * something else than the running app.
 */
const SHOTS = [
  { name: 'start-empty', path: '', shows: 'start' },
  { name: 'start-half', path: '', seed: 'half', shows: 'go-on' },
  { name: 'setup-empty', path: 'setup/', shows: 'next' },
  { name: 'setup-full', path: 'setup/', seed: 'full', shows: 'next' },
  { name: 'question-q01-empty', path: 'question/?id=q01', shows: 'question' },
  { name: 'question-q09-parts', path: 'question/?id=q09', shows: 'question' },
  { name: 'question-q10-dimension', path: 'question/?id=q10', seed: 'half', shows: 'question' },
  { name: 'question-q14-noted', path: 'question/?id=q14', seed: 'full', shows: 'question', prepare: unfoldExample },
  { name: 'review-half', path: 'review/', seed: 'half', shows: 'answered' },
  { name: 'review-full', path: 'review/', seed: 'full', shows: 'answered' },
  { name: 'result-full', path: 'result/', seed: 'full', shows: 'recommendation' },
  { name: 'result-unfolded', path: 'result/', seed: 'full', shows: 'recommendation', prepare: openRanking },
  { name: 'result-focus', path: 'result/?focus=q02,q03', seed: 'full', shows: 'recommendation' },
  { name: 'result-half', path: 'result/', seed: 'half', shows: 'recommendation' },
  { name: 'result-few', path: 'result/', seed: 'few', shows: 'recommendation' },
  { name: 'result-empty', path: 'result/', shows: 'result' },
  { name: 'rounds-empty', path: 'rounds/', shows: 'few' },
  { name: 'rounds', path: 'rounds/', seed: 'full', prepare: (page) => addRounds(page), shows: 'compared' },
  { name: 'rounds-two', path: 'rounds/', seed: 'half', prepare: (page) => addRounds(page, [round('2025-05-01', 2)]), shows: 'compared' },
  { name: 'plan-empty', path: 'plan/', shows: 'plan' },
  { name: 'plan-begun', path: 'plan/', seed: 'full', shows: 'to-try' },
  { name: 'plan', path: 'plan/', seed: 'planned', shows: 'to-try' },
  { name: 'plan-open', path: 'plan/', seed: 'planned', shows: 'to-try', prepare: unfold },
  { name: 'report', path: 'report/', seed: 'full', shows: 'report-recommendations' },
  { name: 'report-page', path: 'report/?show=page', seed: 'full', shows: 'one-page' },
  { name: 'report-empty', path: 'report/', shows: 'report' },
  { name: 'method', path: 'method/' },
  { name: 'models', path: 'models/', shows: 'found' },
  { name: 'models-found', path: 'models/?q=vanhus&theme=digital&for=older', shows: 'why' },
  { name: 'models-none', path: 'models/?q=qqqqq', shows: 'nothing' },
  { name: 'model', path: `model/?id=${model.id}`, shows: 'model' },
  { name: 'model-own', path: 'model/?id=own-1', before: fillShelf, shows: 'own-words' },
  { name: 'atlas', path: 'map/', shows: 'tiles' },
  { name: 'theme', path: 'theme/?id=arts-culture', shows: 'listed' },
  { name: 'project', path: `project/?id=${project}`, shows: 'listed' },
  { name: 'compare', path: `compare/?models=${models.slice(0, 3).map(({ id }) => id)}`, shows: 'comparison' },
  { name: 'compare-empty', path: 'compare/', shows: 'add-model' },
  { name: 'shelf-empty', path: 'own/', shows: 'shelf' },
  { name: 'shelf', path: 'own/', before: fillShelf, shows: 'favourite' },
  { name: 'shelf-refused', path: 'own/', prepare: refuseModels, shows: 'refused' },
  { name: 'describe', path: 'describe/?id=own-1', before: fillShelf, shows: 'describe' },
  { name: 'describe-questions', path: 'describe/?id=own-1', before: fillShelf, prepare: goToQuestions, shows: 'how-q01' },
  { name: 'cards', path: 'cards/', before: fillShelf, shows: 'card' },
  { name: 'models-own', path: 'models/?region=fi-10', before: fillShelf, shows: 'fits' },
  { name: 'assessments', path: 'assessments/', seed: 'full', before: (page) => keep(page, BESIDE), shows: 'kept' },
  { name: 'shared', path: `shared/#${shareLink(full())}`, shows: 'offered' },
  { name: 'assessments-empty', path: 'assessments/', shows: 'none-in-hand' },
  { name: 'accessibility', path: 'accessibility/' },
  { name: 'privacy', path: 'privacy/' },
  { name: 'changes', path: 'changes/' },
  { name: 'device', path: 'device/' },
  { name: 'device-full', path: 'device/', seed: 'full', before: giveOperator, shows: 'operator' },
  { name: 'privacy-operator', path: 'privacy/', before: giveOperator, shows: 'operator' },
  { name: 'sheet', path: 'sheet/' },
  { name: 'sample', path: 'sample/', shows: 'recommendation' },
  { name: 'missing', path: 'question/?id=q99' },
  { name: 'file-error', path: '', prepare: refuse, shows: 'why-not' },
  { name: 'file-remarks', path: '', prepare: openLater, shows: 'remarks' },
  { name: 'storage-blocked', path: '', before: blockStorage, shows: 'not-kept' },
  { name: 'set-aside', path: '', before: (page) => keep(page, { [KEY]: 'damaged' }), shows: 'aside' },
  { name: 'overtaken', path: 'question/?id=q03', seed: 'half', prepare: changeElsewhere, shows: 'overtaken' },
  { name: 'set-aside-theirs', path: 'question/?id=q03', seed: 'half', prepare: keepThis, shows: 'aside' },
  { name: 'new-version', path: '', seed: 'half', prepare: tellOfNewVersion, shows: 'new-version' },
  { name: 'catalogue-failed', path: 'result/', seed: 'full', before: loseCatalogue, shows: 'catalogue-failed' },
  { name: 'dead', path: '', before: (page) => page.addInitScript(() => delete window.WebAssembly), ready: isDead },
];

/** Opens what a shot is of, in a page of its own. */
async function show(page, locale, shot) {
  if (shot.seed) await seed(page, SEEDS[shot.seed]);
  await shot.before?.(page);
  await page.goto(`/${locale}/${shot.path}`);
  await (shot.ready ?? running)(page);
  await shot.prepare?.(page, locale);
  if (shot.shows) await expect(page.getByTestId(shot.shows).first()).toBeVisible();
}

const hasPdftoppm = spawnSync('pdftoppm', ['-v']).error === undefined;

/** A PDF, and pictures of its first sheets where pdftoppm makes them. Gives the files' names. */
async function print(page, folder, name) {
  const made = () => readdirSync(folder).filter((each) => each.startsWith(`${name}-`));
  for (const old of made()) rmSync(join(folder, old));
  const pdf = join(folder, `${name}.pdf`);
  await page.emulateMedia(SCREEN);
  await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true });
  if (!hasPdftoppm) return [`${name}.pdf`];
  execFileSync('pdftoppm', ['-png', '-r', '75', '-l', String(SHOWN_SHEETS), pdf, join(folder, name)]);
  return made().sort();
}

/** Takes one picture of what the page shows. Gives the files' names, and by how much the page is too wide. */
async function take(page, folder, name, { width, media, style, print: isPrint }) {
  if (isPrint) return { files: await print(page, folder, name), over: 0 };
  await page.setViewportSize({ width, height: WINDOW_HEIGHT });
  await page.emulateMedia({ ...SCREEN, ...media });
  // In a picture of the whole page nothing can stay at the window's edge.
  const tag = await page.addStyleTag({ content: `.go { position: static !important } ${style ?? ''}` });
  const over = await page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
  await tag?.evaluate((element) => element.remove());
  return { files: [`${name}.png`], over };
}

/** The contact sheets of a language as a page: a section a variant. `pictures` has files by variant and shot. */
function sheets(locale, pictures) {
  const shown = (path) => (path.endsWith('.png') ? `<img src="${path}" loading="lazy" alt="" />` : path);
  const figure = (path, name) => `<figure><a href="${path}">${shown(path)}</a><figcaption>${name}</figcaption></figure>`;
  const section = ([variant, shots]) => {
    const { width } = VARIANTS[variant];
    const tallest = width ? `${Math.round((SHOWN_HEIGHT * THUMBNAIL) / width)}px` : 'none';
    const figures = SHOTS.flatMap(({ name }) => (shots[name] ?? []).map((each) => figure(`${locale}/${each}`, name)));
    return `<section id="v-${variant}" style="--tallest: ${tallest}"><h2>${locale} ${variant}</h2>${figures.join('\n')}</section>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>${locale}</title>
<style>
  body { margin: 0; font: 14px sans-serif; color: #000; background: #ccc; }
  section { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; padding: 16px; }
  h2 { width: 100%; margin: 0; }
  figure { width: ${THUMBNAIL}px; margin: 0; }
  figure a { display: block; max-height: var(--tallest); overflow: hidden; background: #fff; }
  img { display: block; width: 100%; }
</style>
${Object.entries(pictures).map(section).join('\n')}
</html>
`;
}

/** Writes the contact sheets of a language: one page, and a picture a variant. */
async function writeSheets(browser, out, locale, pictures) {
  const html = join(out, `${locale}.html`);
  writeFileSync(html, sheets(locale, pictures));
  const page = await browser.newPage({ viewport: { width: 7 * (THUMBNAIL + 16) + 16, height: WINDOW_HEIGHT } });
  for (const variant of Object.keys(pictures)) {
    await page.goto(pathToFileURL(html).href);
    const section = page.locator(`#v-${variant}`);
    await section.evaluate(async (one) => {
      one.parentElement.replaceChildren(one);
      for (const image of one.querySelectorAll('img')) {
        image.loading = 'eager';
        await image.decode();
      }
    });
    await section.screenshot({ path: join(out, `${locale}-${variant}.png`) });
  }
  await page.close();
}

/** The values of an option that is a list; all where there is none. */
function chosen(list, all, what) {
  const wanted = list?.split(',') ?? all;
  const unknown = wanted.filter((each) => !all.includes(each));
  if (unknown.length > 0) throw new Error(`no ${what} ${unknown.join(', ')}; there are ${all.join(', ')}`);
  return all.filter((each) => wanted.includes(each));
}

/** Takes the pictures that the command line asks for. Gives what is wrong, in words. */
async function look({ out = 'target/look', site, only, locales, variants }) {
  const folder = resolve(root, out);
  const names = chosen(only, SHOTS.map(({ name }) => name), 'picture');
  const shots = SHOTS.filter(({ name }) => names.includes(name));
  const shown = chosen(variants, Object.keys(VARIANTS), 'variant');
  const queue = chosen(locales, LOCALES, 'language').flatMap((locale) => shots.map((shot) => [locale, shot]));
  const faults = [];
  const pictures = {};
  const server = await serve(site && resolve(root, site));
  let browser;
  try {
    browser = await chromium.launch(config.use.launchOptions);
    const one = async (locale, shot) => {
      const taken = (pictures[locale] ??= Object.fromEntries(shown.map((variant) => [variant, {}])));
      mkdirSync(join(folder, locale), { recursive: true });
      // Styles of our own make the pictures, and some shots need files that do not come.
      const context = await browser.newContext({ baseURL: server.origin, locale, bypassCSP: true, serviceWorkers: 'block' });
      try {
        const page = await context.newPage();
        await show(page, locale, shot);
        for (const variant of shown) {
          const { files, over } = await take(page, join(folder, locale), `${shot.name}-${variant}`, VARIANTS[variant]);
          taken[variant][shot.name] = files;
          if (over > 0) faults.push(`${locale} ${shot.name} at ${variant} scrolls sideways: ${over} px too wide`);
        }
        console.log(`${locale} ${shot.name}`);
      } catch (error) {
        faults.push(`${locale} ${shot.name}: ${error.message.split('\n')[0]}`);
      } finally {
        await context.close();
      }
    };
    const work = async () => {
      while (queue.length > 0) await one(...queue.shift());
    };
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
    for (const [locale, files] of Object.entries(pictures)) await writeSheets(browser, folder, locale, files);
  } finally {
    await browser?.close();
    server.stop();
  }
  if (shown.includes('print') && !hasPdftoppm) console.error('Without pdftoppm (poppler-utils) the prints stay PDF files.');
  console.log(`The pictures are in ${folder}; a contact sheet a language and variant lies there too.`);
  return faults;
}

try {
  const text = { type: 'string' };
  const faults = await look(parseArgs({ options: { out: text, site: text, only: text, locales: text, variants: text } }).values);
  for (const fault of faults) console.error(`FAULT: ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`No pictures were taken: ${error.message}\n${USAGE}`);
  process.exitCode = 1;
}

// Makes the pictures that the site and the README show: the touch icon, the previews for other sites' links, and two pages.
// Run by `cargo xtask pictures`. They are kept with the sources, because a build has no browser.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../playwright.config.mjs';
import { file } from './assessments.mjs';
import { LOCALES, running, seed } from './walk.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const assets = join(root, 'assets');
const docs = join(root, 'docs', 'pictures');

/** A page of one picture, in the colours of the site's own style. */
const sheet = (style, body) => `<!doctype html><link rel="stylesheet" href="${style}">
  <style>body { display: grid; height: 100vh; place-items: center; grid-template-columns: auto auto; gap: 4vw; padding: 4vw }
  img { width: 100% } h1 { font-size: 64px; margin: 0 0 24px } p { font-size: 30px; margin: 0; max-width: 22em }</style>${body}`;

/** The icons: name, side, and the share of the side that stays free all around. Of a maskable one a fifth may be cut off. */
const ICONS = [['touch-icon', 180, 0.08], ['icon-192', 192, 0.04], ['icon-512', 512, 0.04], ['icon-maskable-512', 512, 0.16]];

const { origin, stop } = await serve();
const browser = await chromium.launch(config.use.launchOptions);
try {
  const context = await browser.newContext({ baseURL: origin, colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const shot = (path) => page.screenshot({ path, animations: 'disabled' });
  mkdirSync(docs, { recursive: true });
  for (const locale of LOCALES) {
    await page.setViewportSize({ width: 1200, height: 630 });
    await page.goto(`/${locale}/`);
    await running(page);
    const style = await page.locator('link[rel=stylesheet]').evaluate((link) => link.href);
    const name = await page.locator('.brand').innerText();
    const heading = await page.locator('main h1').innerText();
    const independence = await page.getByTestId('independence').innerText();
    const small = independence.split('. ').slice(0, 2).join('. ');
    await page.setContent(sheet(style, `<div><h1>${heading}</h1><p><b>${name}</b></p><p>${small}.</p></div><img src="/sample.svg" style="width: 420px">`));
    await page.waitForFunction(() => document.images[0].complete);
    await shot(join(assets, `social-${locale}.png`));
    if (locale === LOCALES[0]) {
      for (const [name, size, free] of ICONS) {
        await page.setViewportSize({ width: size, height: size });
        const rule = `img { display: block; box-sizing: border-box; padding: ${Math.round(size * free)}px }`;
        const picture = `<img src="/icon.svg" width="${size}" height="${size}">`;
        await page.setContent(`<link rel="stylesheet" href="${style}"><style>${rule}</style>${picture}`);
        await page.waitForFunction(() => document.images[0].complete);
        await shot(join(assets, `${name}.png`));
      }
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/fi/sample/');
  await page.getByTestId('recommendation').first().waitFor();
  await shot(join(docs, 'result.png'));
  const answers = [3, 2, 3, 3, 1, 4, 2, 3].map((level, at) => [`q0${at + 1}`, { level }]);
  await seed(page, file(Object.fromEntries(answers), { title: 'Avoin kahvila' }));
  await page.goto('/fi/question/?id=q04');
  await running(page);
  await shot(join(docs, 'question.png'));
} finally {
  await browser.close();
  stop();
}

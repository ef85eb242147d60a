// Deployments of the site that differ from each other, made of the built one.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { DIST } from './host.mjs';

/** Files and folders that get another name with another deployment. The others stay, as when they have not changed. */
const RENAMED = /^(app|style|content|questions)-.*?([0-9a-f]{16})/;

/** How a file is held against its content. */
export const integrity = (bytes, sum = 'sha256') => `${sum}-${createHash(sum).update(bytes).digest('base64')}`;

/** The files of a folder, from it on. */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => posix.join(entry.parentPath.slice(folder.length), entry.name).replace(/^\//, ''));
}

/** The elements of a page's head that name a file, in all pages alike: each as `{ tag, file }`, `file` from the site's root. */
export function fileElements(html, page) {
  return [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => {
    const address = tag.match(/\b(?:src|href)="([^"]*)"/)?.[1] ?? '';
    return { tag, file: posix.join(posix.dirname(page), address).replace(/^\//, '') };
  });
}

/** What a service worker's script says: its files with their integrity, and its version. */
export function listOf(script) {
  const [, version] = script.match(/^const VERSION = "([^"]*)";$/m);
  const [, files] = script.match(/^const FILES = (\{[\s\S]*?\n\});$/m);
  return { version, files: JSON.parse(files) };
}

/**
 * Makes a deployment in a folder of its own and gives it, with `names`, those of its names that no other deployment has.
 *
 * Every page, the style sheet, the program and the texts bear `mark`; `marksOf` reads it. What bears it has another name, every
 * reference follows, and the service worker's list is made anew.
 */
export async function deploy(mark) {
  const folder = `${await mkdtemp(join(tmpdir(), `peili-${mark}-`))}/`;
  await cp(DIST, folder, { recursive: true });
  const read = (file) => readFile(folder + file, 'utf8');
  const change = async (file, change) => writeFile(folder + file, change(await read(file)));

  const names = new Map();
  for (const name of await readdir(folder)) {
    const [, , hash] = name.match(RENAMED) ?? [];
    if (hash) names.set(name, name.replace(hash, createHash('sha256').update(mark + name).digest('hex').slice(0, 16)));
  }
  for (const [from, to] of names) await rename(folder + from, folder + to);

  const all = await filesOf(folder);
  for (const file of all) {
    if (/^style-/.test(file)) await change(file, (text) => `${text}\n:root { --deployed: ${mark}; }\n`);
    if (/^app-.*\/web\.js$/.test(file)) await change(file, (text) => `${text}\nglobalThis.deployed = "${mark}";\n`);
    // The first line that is a text is the product's name, which stands at the top of every page.
    if (/^(content|questions)-/.test(file)) await change(file, (text) => text.replace(/^\D.*$/m, `$& ${mark}`));
  }
  for (const page of all.filter((file) => /(^|\/)(index|404)\.html$/.test(file))) {
    await change(page, (text) => {
      let html = text.replace('<html ', `<html data-deployed="${mark}" `);
      for (const [from, to] of names) html = html.replaceAll(from, to);
      return html;
    });
    for (const { tag, file } of fileElements(await read(page), page).filter(({ tag }) => tag.includes('integrity="'))) {
      const now = integrity(await readFile(folder + file));
      await change(page, (html) => html.replace(tag, tag.replace(/integrity="[^"]*"/, `integrity="${now}"`)));
    }
  }

  const before = listOf(await read('sw.js'));
  const files = {};
  for (const file of all.filter((file) => Object.keys(before.files).some((known) => renamed(known, names) === file))) {
    files[file] = integrity(await readFile(folder + file));
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  await change('sw.js', (script) => script
    .replace(/^const FILES = \{[\s\S]*?\n\};$/m, () => `const FILES = ${JSON.stringify(files, null, 2)};`)
    .replace(before.version, version));
  return { folder, version, names: [...names.values()] };
}

/** A file's name in a deployment. */
function renamed(file, names) {
  const [top, ...rest] = file.split('/');
  return [names.get(top) ?? top, ...rest].join('/');
}

/** Which deployment what is on a page comes from, one for each kind of file. */
export const marksOf = (page) => page.evaluate(() => ({
  page: document.documentElement.dataset.deployed,
  style: getComputedStyle(document.documentElement).getPropertyValue('--deployed').trim(),
  program: globalThis.deployed,
  texts: document.querySelector('header .brand').textContent.split(' ').at(-1),
}));

/** The marks of a page that is of one deployment as a whole. */
export const allOf = (mark) => ({ page: mark, style: mark, program: mark, texts: mark });

// A small static host, for tests that need more of a server than that it serves a folder: a site under a path, another
// deployment in place of the first, headers, no connection. `test` has one of its own for each test.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as plain } from '@playwright/test';

/** The folder of the built site. */
export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder at `base`, a path between slashes, on a port of its own. With `headers` the rules in the folder's file
 * `_headers` hold. Files may be asked for by the way that `index.html` stands at its folder's address (`pretty`), as some hosts
 * insist. Gives the host:
 *
 * - `origin` and `address`, with the base
 * - `asked`, the paths that were asked for so far
 * - `show(folder)`, from now on another folder
 * - `beside(path, folder)`, another site on the same host; gives its address
 * - `put(file, body)`, from now on another content of a file of the folder; `null` for none
 * - `disconnect()` and `connect()`, whether anybody gets an answer
 * - `stop()`
 */
export async function startHost({ folder = DIST, base = '/', headers = false, pretty = false } = {}) {
  const sites = new Map([[base, folder]]);
  let connected = true;
  const changed = new Map();
  const asked = [];

  /** The bytes of a file of a site; nothing where there is none. */
  const read = async (site, file) => {
    if (site === base && changed.has(file)) return changed.get(file);
    return readFile(join(sites.get(site), file)).catch(() => null);
  };
  const isFolder = async (site, file) => (await stat(join(sites.get(site), file)).catch(() => null))?.isDirectory() ?? false;
  const rules = async () => (headers ? parseRules((await read(base, '_headers'))?.toString() ?? '') : []);

  const answer = async (request) => {
    const { pathname, search } = new URL(request.url, 'http://host');
    asked.push(pathname + search);
    const site = [...sites.keys()].find((path) => pathname.startsWith(path));
    if (site === undefined) return { status: 404, type: 'text/plain', body: Buffer.from('no site') };
    const file = decodeURIComponent(pathname.slice(site.length));
    if (file !== '' && !file.endsWith('/') && (await isFolder(site, file))) return { status: 301, location: `${pathname}/${search}` };
    if (pretty && file.endsWith('index.html')) return { status: 301, location: pathname.replace(/index\.html$/, '') + search };
    const wanted = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    const body = file.split('/').includes('..') ? null : await read(site, wanted);
    if (body === null) return { status: 404, type: TYPES['.html'], body: (await read(site, '404.html')) ?? Buffer.from('') };
    return { status: 200, type: TYPES[extname(wanted)] ?? 'application/octet-stream', body: Buffer.from(body) };
  };

  const server = createServer(async (request, response) => {
    const { status, location, type, body = Buffer.alloc(0) } = await answer(request);
    if (!connected) return response.destroy();
    // Browsers ask each time whether a file has changed, unless a rule says something else.
    response.setHeader('Cache-Control', 'no-cache');
    for (const { matches, name, value } of await rules()) if (matches(request.url)) response.setHeader(name, value);
    if (location) return response.writeHead(status, { location }).end();
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', etag);
    if (status === 200 && request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length }).end(request.method === 'HEAD' ? null : body);
  });
  server.on('connection', (socket) => connected || socket.destroy());
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));

  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: origin + base,
    asked,
    show(another) {
      sites.set(base, another);
      changed.clear();
    },
    beside(path, another) {
      sites.set(path, another);
      return origin + path;
    },
    put: (file, body) => changed.set(file, body),
    disconnect() {
      connected = false;
      server.closeAllConnections();
    },
    connect: () => (connected = true),
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** The rules of a file `_headers`: a line with a path, where `*` stands for anything, and below it, indented, its headers. */
function parseRules(text) {
  const rules = [];
  let matches = () => false;
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.trim().startsWith('#'))) {
    if (!/^\s/.test(line)) {
      const pattern = line.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      const whole = new RegExp(`^${pattern}$`);
      matches = (url) => whole.test(url.split('?')[0]);
      continue;
    }
    const [name, ...value] = line.trim().split(':');
    rules.push({ matches, name, value: value.join(':').trim() });
  }
  return rules;
}

/**
 * Tests with a host of their own, `host`, which addresses without a leading slash are from. Where it serves the site, and with
 * which of its ways, are options.
 */
export const test = plain.extend({
  hosting: [{}, { option: true }],
  host: async ({ hosting }, use) => {
    const host = await startHost(hosting);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

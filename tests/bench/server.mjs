// The server of the benchmark: a folder, as a good static server sends it over HTTP/1.1. Everything is compressed once, before
// the first request, so that no measurement waits for it.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const HOST = '127.0.0.1';

/** What is sent as what. Whatever is missing here is sent as bytes. */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What is compressed by its own format already. */
const PACKED = new Set(['.png', '.woff2']);

/** A hash of the content in the name of a file or its folder, of our build (16 hex digits) or of esbuild (8 signs). */
const HASHED = /-(?:[0-9a-f]{16}|[0-9A-Z]{8})(?:_bg)?(?:\.\w+$|\/)/;

const compress = promisify(brotliCompress);

/**
 * Serves a folder until `stop` is called. Gives the address as `origin`, and `size`, which tells in how many bytes the body of a
 * path is sent, or nothing when there is none.
 */
export async function serve(folder) {
  const files = await load(folder);
  const server = createServer((request, response) => answer(files, request, response));
  // A connection that is closed in the middle of a round would cost one page what another need not pay.
  server.keepAliveTimeout = 600_000;
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, resolve);
  });
  return {
    origin: `http://${HOST}:${server.address().port}`,
    size: (path) => files.get(path)?.body.length,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** All files of a folder by their addresses, compressed as far as that is of use. A folder's index stands for the folder too. */
async function load(folder) {
  const files = new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const path = `/${file.slice(join(folder, sep).length).split(sep).join('/')}`;
    const raw = await readFile(file);
    const kind = extname(path);
    const packed = PACKED.has(kind) ? null : await brotli(raw);
    const headers = {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"`,
      ...(packed && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
    };
    const held = { headers, body: packed ?? raw };
    files.set(path, held);
    if (path.endsWith('/index.html')) files.set(path.slice(0, -'index.html'.length), held);
  }
  return files;
}

const brotli = (raw) =>
  compress(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });

/** Answers a request. Every browser that is measured takes brotli, so nothing else is kept ready. */
function answer(files, request, response) {
  const { pathname } = new URL(request.url, `http://${HOST}`);
  const found = files.get(pathname);
  const { headers, body } = found ?? files.get('/404.html') ?? { headers: {}, body: Buffer.from('not found') };
  if (found && request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, { ETag: headers.ETag, 'Cache-Control': headers['Cache-Control'] });
    response.end();
    return;
  }
  response.writeHead(found ? 200 : 404, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

// How the browser tests run. `cargo xtask test` builds the site into dist/ first and names the browser.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const HOST = '127.0.0.1';
const PORT = 4173;
const here = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

// Chromium's sandbox refuses to run as root, as in a container.
const root = process.getuid?.() === 0;

/** The command that serves a folder as any static server would: a missing path is 404. */
export const staticServer = (host, port, folder = dist) => ({
  program: process.execPath,
  args: [`${here}node_modules/sirv-cli/bin.js`, folder, '--host', host, '--port', String(port), '--quiet'],
});

const server = staticServer(HOST, PORT);

export default defineConfig({
  testDir: here,
  testMatch: '**/*.spec.mjs',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://${HOST}:${PORT}`,
    locale: 'fi-FI',
    // A service worker would answer what a test holds back or refuses. Tests that are about it, or about all that is asked for,
    // let it in.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    // A browser of the machine's own. Playwright never downloads one.
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      chromiumSandbox: false,
      // A name of a host that is no safe address, as on an intranet without https.
      args: ['--host-resolver-rules=MAP intranet.test 127.0.0.1', ...(root ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: [server.program, ...server.args].map((word) => `"${word}"`).join(' '),
    url: `http://${HOST}:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

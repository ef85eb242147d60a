// A built site behind a static server, for the scripts that are run without Playwright's own runner.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { staticServer } from '../playwright.config.mjs';

const HOST = '127.0.0.1';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Serves dist/, or another folder, until `stop` is called. Gives the address as `origin`. */
export async function serve(folder) {
  const port = await freePort();
  const origin = `http://${HOST}:${port}`;
  const { program, args } = staticServer(HOST, port, folder);
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = () => server.kill();
  try {
    await answering(origin, server);
  } catch (error) {
    stop();
    throw error;
  }
  return { origin, stop };
}

/** A port that nothing listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the server answers, whatever it answers. */
async function answering(url, server) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the static server ended with ${server.exitCode}`);
    try {
      await fetch(url);
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`the static server does not answer at ${url}`);
}

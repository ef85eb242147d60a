// The browser's side of the random walk: a context with one tab at a time.

/** How long a crash or a closing may take. */
const DEATH_MS = 2_000;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A context and its tab. */
export class World {
  page = null;
  /** What went wrong in the open page on its own account. */
  trouble = [];

  constructor(context, origin) {
    Object.assign(this, { context, origin });
  }

  /** Closes the tab, if one is open, and opens another. */
  async newTab() {
    const before = this.page;
    this.page = null;
    await before?.close();
    this.trouble = [];
    const page = await this.context.newPage();
    const note = (what) => this.page === page && this.trouble.push(what);
    page.on('pageerror', (error) => note(`an error in the page: ${error.message}`));
    page.on('console', (message) => {
      const { url } = message.location();
      // A picture on its own names no icon, so the browser looks for one.
      if (message.type() === 'error' && !url.endsWith('/favicon.ico')) note(`an error in the console: ${message.text()} ${url}`);
    });
    page.on('crash', () => note('the page crashed'));
    this.page = page;
  }

  /** Prepares the death of the tab, by a crash or by closing it. Gives what `wait`s a moment, and what lets it `die`. */
  async mortal(how) {
    const { page } = this;
    const session = how === 'crash' ? await this.context.newCDPSession(page) : null;
    return {
      /** As long as the page takes to answer. */
      wait: () => page.evaluate('0').catch(() => {}),
      die: async () => {
        this.page = null;
        if (session) {
          // A page that is just giving way to another may not crash any more.
          const crashed = page.waitForEvent('crash', { timeout: DEATH_MS }).catch(() => {});
          // No answer comes from a page that is gone.
          session.send('Page.crash').catch(() => {});
          await crashed;
        }
        // Without asking the page whether it minds. Where it is just giving way to another, the answer may never come.
        await Promise.race([page.close(), sleep(DEATH_MS)]);
      },
    };
  }
}

// The browser's side of the random walk: a context with one tab at a time.

/** How long a crash may take. */
const CRASH_MS = 2_000;

/** How long a tab may take to be gone, and how often the browser is asked to close it. */
const GONE_MS = 15_000;
const ASKED_EVERY_MS = 30;

/** A context and its tab. */
export class World {
  page = null;
  target = null;
  /** What went wrong in the open page on its own account. */
  trouble = [];

  /** `browser` is a session with the whole browser: a tab that is just loading may not answer for itself. */
  constructor(context, origin, browser) {
    Object.assign(this, { context, origin, browser });
  }

  /** Closes the tab, if one is open, and opens another. */
  async newTab() {
    await this.#close();
    this.trouble = [];
    const page = await this.context.newPage();
    this.session = await this.context.newCDPSession(page);
    this.target = (await this.session.send('Target.getTargetInfo')).targetInfo.targetId;
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
  mortal(how) {
    const { page, session } = this;
    return {
      /** As long as the page takes to answer. */
      wait: () => page.evaluate('0').catch(() => {}),
      die: async () => {
        this.page = null;
        if (how === 'crash') {
          // A page that is just giving way to another may not crash any more; then it is closed.
          const crashed = page.waitForEvent('crash', { timeout: CRASH_MS }).catch(() => {});
          // No answer comes from a page that is gone.
          session.send('Page.crash').catch(() => {});
          await crashed;
        }
        await this.#close();
      },
    };
  }

  /**
   * Closes the tab without asking it whether it minds, and waits until the browser has none of that name. A browser that is just
   * taking the tab to another page forgets that it was asked; so it is asked again.
   */
  async #close() {
    const { browser, target } = this;
    if (!target) return;
    Object.assign(this, { page: null, target: null });
    const isThere = async () => (await browser.send('Target.getTargets')).targetInfos.some(({ targetId }) => targetId === target);
    const end = Date.now() + GONE_MS;
    do {
      if (Date.now() > end) throw new Error('The tab does not close.');
      browser.send('Target.closeTarget', { targetId: target }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
    } while (await isThere());
  }
}

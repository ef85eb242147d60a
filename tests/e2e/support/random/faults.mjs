// A browser's storage that fails when it is told to: a script that runs in each page before the app, and its switch.
import { KEY } from '../walk.mjs';
import { PREFIX } from './device.mjs';

/** Says to the pages that are opened later how their storage is. The app knows no cookies. */
const COOKIE = 'storage-of-the-tests';

function install({ key, prefix, cookie }) {
  let storage;
  try {
    storage = window.localStorage;
  } catch {
    return; // A page without an origin has none.
  }
  const write = Storage.prototype.setItem;
  const mode = document.cookie.split('; ').find((pair) => pair.startsWith(`${cookie}=`))?.slice(cookie.length + 1);
  const texts = () => ({ ...storage });
  const put = (name, text) => write.call(storage, name, text);
  const faults = { mode: mode ?? 'none', countdown: 0, texts, put, atStart: texts() };
  window.faults = faults;
  Storage.prototype.setItem = function setItem(name, text) {
    const refused = () => name === key && faults.countdown > 0 && (faults.countdown -= 1) === 0;
    if (name.startsWith(prefix) && (faults.mode === 'full' || refused())) throw new DOMException('full', 'QuotaExceededError');
    return write.call(this, name, text);
  };
  Object.defineProperty(window, 'localStorage', {
    get() {
      if (faults.mode === 'blocked') throw new DOMException('denied', 'SecurityError');
      return storage;
    },
  });
}

/** Puts the storage of all pages of a context under control. */
export const control = (context) => context.addInitScript(install, { key: KEY, prefix: PREFIX, cookie: COOKIE });

/**
 * Makes the storage fail, in the open page and in those that are opened later: `full` refuses each text of the product,
 * `blocked` refuses even to be looked at, `none` works.
 */
export async function setMode(context, page, origin, mode) {
  await context.addCookies([{ name: COOKIE, value: mode, url: origin }]);
  await page.evaluate((value) => (window.faults.mode = value), mode);
}

/** Lets the `count`th writing of the assessment from now fail, and none after it. */
export const setCountdown = (page, count) => page.evaluate((value) => (window.faults.countdown = value), count);

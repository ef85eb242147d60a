// What tests do with the service worker that keeps the site.
import { expect } from '@playwright/test';

/** Waits until the browser keeps the whole site, which the page says. */
export const untilKept = (page) =>
  expect(page.locator('html'), 'the site is kept').toHaveAttribute('data-offline', 'ready', { timeout: 20_000 });

/** Has the browser look for a new version, as it does when the user comes back to the tab. */
export const comeBack = (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

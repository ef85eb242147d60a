// The way by keyboard alone, and where the focus is.
import { expect, test } from '@playwright/test';
import { full } from './support/assessments.mjs';
import { atQuestion, goTo, heading, next, open, petal, running, seed, startApp, storedResponse } from './support/walk.mjs';

const press = (page, ...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Presses Tab until the focus is on an element. */
async function tabTo(page, target, key = 'Tab') {
  const reached = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press(key);
    if (await reached()) return;
  }
  throw new Error(`the focus does not come to ${target}`);
}

test('from the start through questions to the review without a mouse', async ({ page }) => {
  await startApp(page);
  await tabTo(page, page.getByTestId('start'));
  await press(page, 'Enter');
  await expect(page).toHaveURL(/\/setup\/$/);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByTestId('title'));
  await page.keyboard.type('By keyboard');
  await tabTo(page, page.getByTestId('context-targetGroups-young'));
  await press(page, 'Space');
  await expect(page.getByTestId('context-targetGroups-young')).toBeChecked();
  await tabTo(page, page.getByTestId('next'));
  await press(page, 'Enter');

  await atQuestion(page, 'q01');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByTestId('level-0'));
  await press(page, 'Space', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(page.getByTestId('level-3')).toBeChecked();
  await tabTo(page, page.getByTestId('note'));
  await page.keyboard.type('Typed 1234');
  await tabTo(page, page.getByTestId('important'));
  await press(page, 'Space');
  await tabTo(page, page.getByTestId('next'));
  await press(page, 'Enter');
  await atQuestion(page, 'q02');
  await expect(heading(page)).toBeFocused();
  expect(await storedResponse(page, 'q01')).toEqual({ level: 3, note: 'Typed 1234', important: true });

  await tabTo(page, page.getByTestId('part-met-with-respect'));
  await press(page, 'Space');
  await tabTo(page, page.getByTestId('level-0'));
  await press(page, 'ArrowUp');
  await expect(page.getByTestId('skip-not-applicable')).toBeChecked();
  await press(page, 'ArrowUp');
  await expect(page.getByTestId('skip-dont-know')).toBeChecked();
  await tabTo(page, page.getByTestId('clear'));
  await press(page, 'Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await tabTo(page, petal(page, 'q24'), 'Shift+Tab');
  await press(page, 'Enter');
  await atQuestion(page, 'q24');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByTestId('next'));
  await press(page, 'Enter');
  await expect(page).toHaveURL(/\/review\/$/);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByTestId('next'));
  await press(page, 'Enter');
  await expect(page.getByTestId('result')).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test('on a narrow screen the map is a list that opens and leads on without a mouse', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await goTo(page, 'q01');
  await expect(petal(page, 'q24')).toBeHidden();
  await tabTo(page, page.getByTestId('map-list').locator('summary'), 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, page.getByTestId('map-link').last());
  await press(page, 'Enter');
  await atQuestion(page, 'q24');
  await expect(heading(page)).toBeFocused();
});

test('the focus goes to the heading at each page change, also on the way back', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/review/');
  const ways = ['main a[href$="id=q01"]', 'header a[href$="/result/"]', 'header a[href$="/method/"]', 'main a[href$="id=q05"]'];
  for (const way of ways) {
    const target = await page.locator(way).first().getAttribute('href');
    await page.locator(way).first().click();
    await expect(page).toHaveURL(target);
    await expect(heading(page)).toBeFocused();
  }
  await next(page);
  await atQuestion(page, 'q06');
  await page.goBack();
  await atQuestion(page, 'q05');
  await expect(heading(page)).toBeFocused();
});

test('the focus goes to the heading of the page in another language', async ({ page }) => {
  await goTo(page, 'q05');
  for (const locale of ['sv', 'en', 'fi']) {
    const before = await heading(page).textContent();
    await page.getByTestId(`language-${locale}`).click();
    await expect(heading(page)).not.toHaveText(before);
    await expect(heading(page)).toBeFocused();
  }
});

test('answering does not move the focus', async ({ page }) => {
  await goTo(page, 'q02');
  for (const id of ['level-2', 'skip-dont-know', 'part-found', 'important']) {
    await page.getByTestId(id).focus();
    await press(page, 'Space');
    await expect(page.getByTestId(id)).toBeChecked();
    await expect(page.getByTestId(id)).toBeFocused();
  }
  await page.getByTestId('note').focus();
  await page.keyboard.type('one two');
  await expect(page.getByTestId('note')).toBeFocused();
  await expect(page.getByTestId('note')).toHaveValue('one two');
});

test('a focus tick keeps the focus while the models rank anew', async ({ page }) => {
  await seed(page, full());
  await open(page, '/fi/result/');
  await page.getByTestId('focus').first().focus();
  await press(page, 'Space');
  await expect(page).toHaveURL(/focus=/);
  await expect(page.getByTestId('focus').first()).toBeFocused();
});

test('the skip link is first and leads to the content', async ({ page }) => {
  await startApp(page);
  await press(page, 'Tab');
  const skip = page.locator('a[href="#content"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await press(page, 'Enter');
  await expect(page.locator('main#content')).toBeFocused();
  await press(page, 'Tab');
  expect(await page.evaluate(() => document.querySelector('main').contains(document.activeElement))).toBe(true);
  await expect(page).toHaveURL(/\/fi\/(#content)?$/);
  await running(page);
});

test('the browser\'s and the user\'s own shortcuts are left alone', async ({ page }) => {
  await seed(page, full());
  for (const address of ['/fi/question/?id=q02', '/fi/result/']) {
    await open(page, address);
    await page.evaluate(() => {
      window.trapped = [];
      window.seen = 0;
      // The last listener that a key reaches; a stopped key never does.
      window.addEventListener('keydown', (event) => {
        window.seen += 1;
        if (event.defaultPrevented) window.trapped.push(event.key);
      });
    });
    const keys = ['Control+f', 'Control+l', 'Alt+d', 'F6', 'Escape', '/', '?', ...'jknp0123456789', 'ArrowLeft', 'ArrowRight', 'PageDown', 'Home'];
    const count = await page.evaluate((all) => {
      const spots = [document.body, ...document.querySelectorAll('main h1, main input, main a')].slice(0, 12);
      for (const spot of spots) {
        for (const name of all) {
          const parts = name.length > 1 ? name.split('+') : [name];
          const [key] = parts.slice(-1);
          const held = { ctrlKey: parts.includes('Control'), altKey: parts.includes('Alt') };
          spot.dispatchEvent(new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true, composed: true }));
        }
      }
      return spots.length * all.length;
    }, keys);
    expect(await page.evaluate(() => [window.seen, window.trapped])).toEqual([count, []]);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
  }
});

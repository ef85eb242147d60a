// What several actions have in common.
import { isDeepStrictEqual } from 'node:util';
import { savedFile } from '../walk.mjs';

/** Clicks without a mouse, which is quicker, also on what is folded away. Answers and buttons are clicked with the mouse. */
export const click = (locator) =>
  locator.evaluate((element) => {
    for (let around = element.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    // A link within a drawing has no click of its own.
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });

/** Follows a link that must lead to the page of a route; `find` finds it by a selector. */
export function follow(reference, words, route, find) {
  const url = reference.href(route);
  return {
    words: `${words} to ${url}`,
    act: ({ page }) => click(find(page, `a[href="${url}"]`).first()),
    then: () => reference.go(url),
  };
}

/** Saves the assessment as a file, which must have all of it. */
export const saves = (words, find) => ({
  words,
  calm: true,
  async act({ page, reference }) {
    const { text } = await savedFile(page, () => find(page).click());
    expectSame(JSON.parse(text), reference.file, 'the saved file');
  },
  then() {},
});

export function expectSame(found, wanted, what) {
  if (isDeepStrictEqual(found, wanted)) return;
  throw new Error(`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
}

// The addresses of the site, read as docs and links say them.
import { QUESTIONS } from '../assessments.mjs';

const MOST_FOCUSED = 3;

/** The pages of the walk, in their order; the place to go on from is always one of them. */
const WALK = ['setup/', ...QUESTIONS.map((id) => `question/?id=${id}`), 'review/', 'result/'];

export const isInWalk = (route) => WALK.includes(route);

/**
 * The page of an address: `{ locale, route, focus }`. `route` is the path after the language; null where there is no such page.
 * `pages` are the folders of the site's pages.
 */
export function parse(url, pages) {
  const { pathname, searchParams } = new URL(url, 'http://any');
  const [, locale, folder] = /^\/(fi|sv|en)\/(.*)$/.exec(pathname) ?? [];
  const id = searchParams.get('id');
  const routes = {
    'question/': QUESTIONS.includes(id) ? `question/?id=${id}` : null,
    'model/': id && `model/?id=${id}`,
  };
  const route = folder in routes ? routes[folder] : pages.includes(folder) ? folder : null;
  const focus = (searchParams.get('focus') ?? '').split(',').filter((each) => QUESTIONS.includes(each));
  return { locale, route, focus: focus.slice(0, MOST_FOCUSED) };
}

/** The pages that "next" and "previous" of a page lead to. */
export function neighbours(route) {
  const at = WALK.indexOf(route);
  const hasLinks = at !== -1 && route !== 'result/';
  return { next: hasLinks ? WALK[at + 1] : undefined, previous: hasLinks ? WALK[at - 1] : undefined };
}

/** The question of a page, where it is one. */
export const questionOf = (route) => /^question\/\?id=(.*)$/.exec(route ?? '')?.[1];

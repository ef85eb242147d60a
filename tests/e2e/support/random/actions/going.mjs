// Going about: links, the address bar, the history, languages.
import { QUESTIONS, models, seeds } from '../../assessments.mjs';
import { LOCALES, mapList, petal } from '../../walk.mjs';
import { neighbours } from '../addresses.mjs';
import { address } from '../material.mjs';
import { click, follow } from '../verbs.mjs';

const within = (area) => (page, selector) => page.locator(`${area} ${selector}`);
const inside = (id) => (page, selector) => page.getByTestId(id).locator(selector);
const named = (id) => (page, selector) => page.getByTestId(id).and(page.locator(selector));

/** The links of a page's own, by its folder. */
const OWN_LINKS = {
  ''(reference, chance) {
    if (!reference.isBlank && chance.chance(0.6)) return follow(reference, 'go on', reference.place, named('continue'));
    const [id, route] = chance.pick([['start', 'setup/'], ['sample', 'sample/']]);
    return follow(reference, id, route, named(id));
  },
  question(reference) {
    const { example } = seeds.questions.find(({ id }) => id === reference.question);
    return follow(reference, 'example', `model/?id=${example.model}`, inside('example'));
  },
  review: (reference, chance) => follow(reference, 'review', `question/?id=${chance.pick(QUESTIONS)}`, within('main')),
  sample(reference, chance) {
    if (chance.chance(0.5)) return follow(reference, 'start', 'setup/', inside('sample-notice'));
    return OWN_LINKS.result(reference);
  },
  result: (reference) => (reference.hasResult && reference.gaps.length > 0 ? recommended(reference) : null),
  model(reference, chance) {
    const { links } = models.find(({ id }) => reference.page.route === `model/?id=${id}`);
    return follow(reference, 'model', `question/?id=${chance.pick(links).question}`, inside('model'));
  },
};

/** To the model that is recommended first; which it is, the page must say. */
const recommended = (reference) => ({
  words: 'the first recommended model',
  calm: true,
  async act(world) {
    const card = world.page.getByTestId('recommendation').first();
    world.url = reference.href(`model/?id=${await card.getAttribute('data-model-id')}`);
    await click(card.locator(`a[href="${world.url}"]`));
  },
  then: (world) => reference.go(world.url),
});

export const GOING = [
  {
    name: 'top link',
    weight: 2,
    plan(reference, chance) {
      const routes = { 'the name': '', 'the assessment': reference.place, 'the result': 'result/', 'the method': 'method/' };
      const [words, route] = chance.pick(Object.entries(routes));
      return follow(reference, words, route, within('header'));
    },
  },
  {
    name: 'bottom link',
    weight: 1,
    plan: (reference, chance) => follow(reference, 'bottom', chance.pick(reference.bottom), within('footer')),
  },
  {
    name: 'next or previous',
    weight: 12,
    plan(reference, chance) {
      const possible = Object.entries(neighbours(reference.page.route)).filter(([, route]) => route !== undefined);
      const [id, route] = chance.pick(possible) ?? [];
      if (!id) return null;
      const plan = follow(reference, id, route);
      return { ...plan, act: ({ page }) => named(id)(page, `a[href="${reference.href(route)}"]`).click() };
    },
  },
  {
    name: 'map',
    weight: 6,
    plan(reference, chance) {
      if (!reference.question) return null;
      const id = chance.pick(QUESTIONS);
      if (chance.chance(0.5)) {
        const plan = follow(reference, 'list', `question/?id=${id}`, named('map-link'));
        return { ...plan, act: (world) => mapList(world.page).then(() => plan.act(world)) };
      }
      return { ...follow(reference, 'petal', `question/?id=${id}`), act: ({ page }) => petal(page, id).click() };
    },
  },
  {
    name: 'link of the page',
    weight: 8,
    plan(reference, chance) {
      const { route } = reference.page;
      if (route === null) return follow(reference, 'start', '', within('main'));
      return OWN_LINKS[route.split('/')[0]]?.(reference, chance);
    },
  },
  {
    name: 'history',
    weight: 5,
    plan(reference, chance) {
      const by = chance.pick([-1, -1, 1]);
      if (!reference.canStep(by)) return null;
      const until = { waitUntil: 'commit' };
      const act = ({ page }) => (by < 0 ? page.goBack(until) : page.goForward(until));
      return { words: by < 0 ? 'back' : 'forward', late: true, act, then: () => reference.step(by) };
    },
  },
  {
    name: 'address',
    weight: 1.5,
    plan(reference, chance) {
      const url = address(reference, chance);
      // The same address again would be a reload.
      if (url === reference.url) return null;
      return {
        words: `address ${url}`,
        late: true,
        counts: 'addresses opened',
        act: ({ page }) => page.goto(url, { waitUntil: 'commit' }),
        then: () => reference.open(url),
      };
    },
  },
  {
    name: 'reload',
    weight: 2,
    plan: (reference) => ({
      words: 'reload',
      late: true,
      counts: 'reloads',
      act: ({ page }) => page.reload({ waitUntil: 'commit' }),
      then: () => reference.reload(),
    }),
  },
  {
    name: 'language',
    weight: 2.5,
    plan(reference, chance) {
      const locale = chance.pick(LOCALES);
      const link = `[data-testid=language-${locale}][href="${reference.translated(locale)}"]`;
      return {
        words: `language ${locale}`,
        counts: 'locale switches',
        act: ({ page }) => click(page.locator(link)),
        then: () => reference.switchTo(locale),
      };
    },
  },
  {
    name: 'plain wording',
    weight: 1.5,
    plan: (reference) => ({
      words: 'plain wording',
      act: ({ page }) => click(page.getByTestId('plain')),
      then: () => reference.choose({ plain: !reference.page.settings.plain }),
    }),
  },
];

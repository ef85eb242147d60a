// What is measured, and how its pages are used. Selectors go into the page as texts; whatever reads a stored text runs here.

/** What our page calls the options after the five levels, in their order on the page. */
const SKIPS = ['dont-know', 'not-applicable'];

/** The position of the option that was stored as a text of its position. */
const position = (value) => (value === undefined || value === null ? undefined : Number(value));

/**
 * The pages that are measured. `source` is what the page is built from, and is missing for ours. `question` is the address of the
 * first question, `key` the name of what is stored, `firstAnswer` a pattern of the stored text once the first question has its
 * first option, and `chosen` reads from it the position of the option that a question has.
 */
export const CONTESTANTS = [
  {
    name: 'Osallisuuspeili',
    start: '/fi/',
    question: '/fi/question/?id=q01',
    key: 'osallisuuspeili.assessment',
    firstAnswer: '"q01":\\s*\\{[^{}]*"level":\\s*0\\b',
    selectors: {
      startLink: '[data-testid="start"]',
      options: '[data-testid="question"] :is([data-testid^="level-"], [data-testid^="skip-"])',
      heading: '[data-testid="question"] h1',
      next: '[data-testid="next"]',
      previous: '[data-testid="previous"]',
    },
    chosen: (text, question) => {
      const { level, skip } = JSON.parse(text).assessment.responses[question] ?? {};
      return level ?? (skip && 5 + SKIPS.indexOf(skip));
    },
  },
  {
    name: 'SurveyJS',
    source: 'surveyjs.mjs',
    question: '/',
    key: 'bench.surveyjs',
    firstAnswer: '"q01":"0"',
    selectors: {
      options: '.sd-question input[type="radio"]',
      heading: '.sd-question__title',
      next: '.sd-navigation__next-btn',
      previous: '.sd-navigation__prev-btn',
    },
    chosen: (text, question) => position(JSON.parse(text)[question]),
  },
  {
    name: 'React + react-hook-form',
    source: 'react.jsx',
    question: '/',
    key: 'bench.react',
    firstAnswer: '"q01":"0"',
    selectors: {
      options: 'input[type="radio"]',
      heading: 'h1',
      next: 'button.next',
      previous: 'button.previous',
    },
    chosen: (text, question) => position(JSON.parse(text).answers[question]),
  },
];

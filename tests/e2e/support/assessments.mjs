// Assessments that the tests begin with, and the framework that they are about.
import { readFileSync } from 'node:fs';

/** The text of a file in seeds/. */
export const seedText = (name) => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');

/** The questions, and all that belongs to them. */
export const seeds = JSON.parse(seedText('questions.json'));

/** The operating models. */
export const { models } = JSON.parse(seedText('models.json'));

/** The ids of the questions, in number order. */
export const QUESTIONS = seeds.questions.map((question) => question.id);

/** The id of an operating model. */
export const MODEL = models[0].id;

/** The ids of the dimensions. */
export const DIMENSIONS = seeds.dimensions.map((dimension) => dimension.id);

/** The ids of the principles, in the framework's order. */
export const PRINCIPLES = seeds.principles.map((principle) => principle.id);

/** The questions of a dimension. */
export const questionsOf = (dimension) =>
  seeds.questions.filter((question) => question.dimension === dimension).map((question) => question.id);

/** Text that is anything but plain: it must stand everywhere as it is, never become markup. */
export const WILD = 'He said "no" & \'yes\' <img src=x onerror="window.hacked=1"> \\ </textarea><script>window.hacked=1</script> 👩‍👩‍👧 äö';

/** A file of an assessment. */
export const file = (responses, more = {}) => ({
  format: 'osallisuuspeili/assessment',
  version: 1,
  questionSet: 'osallisuus-24@1',
  ...more,
  responses,
});

/** Responses of one level to all questions. */
export const levels = (level) => Object.fromEntries(QUESTIONS.map((id) => [id, { level }]));

/** Responses to all 24 questions, of every kind. */
export function allResponses() {
  const levels = [0, 1, 2, 3, 4, 2, 1];
  const responses = Object.fromEntries(QUESTIONS.map((id, at) => [id, { level: levels[at % levels.length] }]));
  return {
    ...responses,
    q02: { level: 1, parts: ['accompanied-onward', 'found'], note: WILD, basis: 'participants' },
    q05: { skip: 'not-applicable', note: 'why' },
    q10: { ...responses.q10, important: true, basis: 'data' },
    q12: { skip: 'dont-know' },
    q20: { skip: 'dont-know', note: 'ask', basis: 'own-view' },
    q24: { ...responses.q24, important: true },
  };
}

/** An assessment with something in every field. */
export const full = () =>
  file(allResponses(), {
    title: 'A café & <b>friends</b>',
    organisation: 'An organisation',
    scope: 'Last spring',
    date: '2026-11-23',
    answeredBy: [
      { role: 'staff', count: 3 },
      { role: 'participants', count: 12 },
    ],
    context: { targetGroups: ['young'], settings: ['online'], themes: ['digital'] },
  });

/** That assessment with a plan: a focus area, actions of every kind, and something that only a later version would know. */
export const planned = () => ({
  ...full(),
  focus: [{ question: 'q10', target: 4 }],
  plan: [
    {
      id: 'a-1',
      action: `Kysymme ryhmiltä. ${WILD}`,
      responsible: 'Ryhmänohjaaja',
      start: '2027-01-11',
      end: '2027-03-01',
      resources: 'Kahvit ja kaksi iltaa',
      change: 'Useampi tietää, mistä saa päättää',
      sign: 'Vastaukset kysymykseen ryhmän lopussa',
      followUp: '2027-05-11',
      status: 'under-way',
      question: 'q10',
    },
    { from: 'a later version', start: 'soon' },
    { id: 'a-2', action: 'Kokeilemme mallia', responsible: 'liisa@example.org', start: '2027-02-01', end: '2027-01-01', model: MODEL },
    { id: 'a-3' },
  ],
});

/** Whole number 0 to 100 of a dimension's levels, rounded half up; null with too few answers. */
export function percent(responses, dimension) {
  const asked = questionsOf(dimension).map((id) => responses[id] ?? {});
  const applicable = asked.filter((response) => response.skip !== 'not-applicable');
  const levels = applicable.map((response) => response.level).filter((level) => level !== undefined);
  if (levels.length === 0 || levels.length * 2 < applicable.length) return null;
  const sum = levels.reduce((total, level) => total + level, 0);
  return Math.floor((100 * sum) / (4 * levels.length) + 0.5);
}

/** The fragment of a link that carries an assessment file. */
export const shareLink = (assessment) => `a1.${Buffer.from(JSON.stringify(assessment)).toString('base64url')}`;

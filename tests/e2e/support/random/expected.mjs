// What the page ought to show, in the form of `observe`.
import { QUESTIONS } from '../assessments.mjs';

const FACETS = ['targetGroups', 'settings', 'themes'];

/** What the page of a reference ought to show; undefined is what may be either. */
export function expected(reference) {
  const { device, page } = reference;
  return {
    url: reference.url,
    lang: page.locale,
    plain: page.settings.plain === true,
    message: page.message,
    undo: reference.canUndo,
    notKept: reference.isNotKept,
    asides: page.asides.length,
    page: expectedPage(reference),
    entries: device.entries,
  };
}

function expectedPage(reference) {
  const { assessment, looked, page, question } = reference;
  if (page.route === null) return { kind: 'other' };
  if (page.route === '') return { kind: 'start', goOn: reference.isBlank ? null : reference.href(reference.place) };
  const [, kind, id] = /^([a-z]+)\/(?:\?id=(.*))?$/.exec(page.route);
  switch (kind) {
    case 'setup': {
      const { title = '', scope = '', organisation = '', date = '', answeredBy = [] } = assessment;
      const counts = Object.fromEntries(answeredBy.map(({ role, count }) => [role, String(count)]));
      return { kind, title, scope, organisation, date, counts, terms: terms(assessment) };
    }
    case 'question': {
      const { note = '', basis = '', important = false, parts = [] } = reference.response(question);
      const answer = reference.answered(question);
      return { kind, id, answer, clearable: answer !== null, note, basis, important, parts, saved: page.saving === 'saved' };
    }
    case 'review': {
      const given = QUESTIONS.map((each) => ({ id: each, ...reference.response(each) }));
      return {
        kind,
        missing: QUESTIONS.filter((each) => reference.answered(each) === null),
        notes: Object.fromEntries(given.filter(({ note }) => note).map((each) => [each.id, each.note])),
        important: given.filter(({ important }) => important).map((each) => each.id),
      };
    }
    case 'result':
    case 'sample': {
      const empty = !reference.hasResult;
      return { kind, empty, terms: empty ? [] : terms(looked), focus: reference.focus };
    }
    case 'device': {
      const kept = listed(reference);
      return { kind, kept, removable: kept === undefined ? undefined : kept > 0, keeping: !reference.isBlank };
    }
    case 'model':
      return { kind, id };
    case 'sheet':
      return { kind };
    default:
      return { kind: 'article', heading: reference.titles(kind, page.locale) };
  }
}

/** How many texts the page about the device lists; undefined where it may be either. */
export function listed({ device, page }) {
  if (!page.lasting) return page.inMemory ? 1 : 0;
  return device.blocked || page.unsure ? undefined : device.own.length;
}

/** The terms of an assessment's context, as the test ids of their boxes. */
const terms = ({ context = {} }) =>
  FACETS.flatMap((facet) => (context[facet] ?? []).map((term) => `context-${facet}-${term}`)).toSorted();

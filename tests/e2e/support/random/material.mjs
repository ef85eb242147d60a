// What the walk is fed with: texts, addresses, files, and stored texts that are damaged.
import { QUESTIONS, WILD, file, models } from '../assessments.mjs';
import { LOCALES } from '../walk.mjs';

const WORDS = ['a', 'Asked in spring.', '  spaces  ', '0123np?', 'äöå ÄÖÅ', '👩‍👩‍👧', 'עברית العربية', WILD];

/** The fields of the set-up take no more. */
const LONGEST_LINE = 280;

/** What is written into a line of text. */
export const line = (chance) =>
  Array.from({ length: chance.below(3) }, () => chance.pick(WORDS)).join(' ').slice(0, LONGEST_LINE);

/** What is written into a note. */
export function note(chance) {
  if (chance.chance(0.03)) return 'long '.repeat(1_000);
  return chance.chance(0.3) ? `${line(chance)}\n\n${line(chance)}` : line(chance);
}

/** A few signs that are typed one by one. */
export const signs = (chance) => Array.from({ length: 1 + chance.below(4) }, () => chance.pick([...'0149np? ä-', '👍']));

/** An address of the site; it may be one without a page. */
export function address(reference, chance) {
  const locale = chance.pick(LOCALES);
  const id = chance.pick(QUESTIONS);
  return chance.pick([
    '/',
    `/${locale}/${chance.pick(reference.pages)}`,
    `/${locale}/question/?id=${id}`,
    `/${locale}/question/?id=${id}`,
    `/${locale}/result/?focus=${id},${chance.pick(QUESTIONS)}`,
    `/${locale}/model/?id=${chance.pick(models).id}`,
    `/${locale}/question/?id=q99`,
  ]);
}

/** An assessment file with some of everything, also of what this version does not know. */
export function anyFile(chance) {
  const response = () =>
    chance.pick([
      { level: chance.below(5) },
      { skip: 'dont-know' },
      { note: 'only a note' },
      { level: 0, note: WILD, important: true },
      { level: 4, basis: 'data', later: [1, '2'] },
    ]);
  const more = chance.pick([
    {},
    { title: 'From a file', date: '2025-02-03' },
    { context: { themes: ['digital'] }, answeredBy: [{ role: 'staff', count: 2 }], later: { version: 2 } },
  ]);
  const ids = QUESTIONS.filter(() => chance.chance(0.4));
  return file(Object.fromEntries(ids.map((id) => [id, response()])), more);
}

/**
 * Damage to a stored assessment: its `kind`, and a function from the text that was kept, if there was one, to a text that no
 * version can read.
 */
export function anyDamage(chance) {
  const share = chance.next();
  const other = `damaged, but dear ${chance.below(1_000)}`;
  const impossible = JSON.stringify({ version: 1, assessment: file({ q01: { level: 7 } }) });
  const whole = {
    'no text': () => '',
    null: () => 'null',
    'another text': () => other,
    'an impossible answer': () => impossible,
    'a key that stands twice': () => '{"version":1,"version":1}',
  };
  const changed = {
    'cut off': (text) => cut(text, share),
    'a later version': (text) => text.replace('"version": 1', '"version": 2'),
  };
  const kind = chance.pick(Object.keys({ ...whole, ...changed }));
  const isOurs = (text) => text?.startsWith('{\n') && text.endsWith('}\n');
  return { kind, damage: (text) => (whole[kind] ?? (isOurs(text) ? changed[kind] : whole['another text']))(text) };
}

/** The beginning of a text, between signs and before the last brace. */
function cut(text, share) {
  const all = [...text];
  return all.slice(0, 1 + Math.floor(share * (all.length - 3))).join('');
}

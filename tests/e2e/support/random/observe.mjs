// What the app shows and what is kept, looked up in one go.

/** Runs in the page. Null where the app has not started. */
export function observe() {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const named = (id) => document.querySelector(`[data-testid="${id}"]`);
  const value = (id) => named(id)?.value;
  const ids = (inputs) => inputs.map((input) => input.dataset.testid);
  const questions = (items) => items.map((item) => item.closest('[data-question-id]').dataset.questionId);
  if (!document.querySelector('#app:not([data-shell]) main h1')) return null;

  const terms = () => ids(all('[data-testid^="context-"]:checked')).toSorted();
  const shown = () => {
    const form = named('question');
    if (form) {
      return {
        kind: 'question',
        id: form.dataset.questionId,
        answer: all('[type=radio]:checked', form).map((input) => input.dataset.testid).join() || null,
        clearable: !named('clear').disabled,
        note: value('note'),
        basis: value('basis'),
        important: named('important').checked,
        parts: ids(all('[data-testid^="part-"]:checked')).map((id) => id.slice('part-'.length)).toSorted(),
        saved: form.querySelector('.go [role=status]').textContent !== '',
      };
    }
    if (named('title')) {
      const counts = all('[data-testid^="count-"]').filter((input) => input.value !== '');
      return {
        kind: 'setup',
        title: value('title'),
        scope: value('scope'),
        organisation: value('organisation'),
        date: value('date'),
        counts: Object.fromEntries(counts.map((input) => [input.dataset.testid.slice('count-'.length), input.value])),
        terms: terms(),
      };
    }
    if (named('result')) {
      return {
        kind: named('sample-notice') ? 'sample' : 'result',
        empty: !named('gaps'),
        terms: terms(),
        focus: questions(all('[data-testid=focus]:checked')).toSorted(),
      };
    }
    if (named('answered')) {
      const answers = all('[data-testid=answer]');
      const missing = all('[data-testid=missing] a').map((link) => new URL(link.href).searchParams.get('id'));
      const notes = answers.map((line) => [line.dataset.questionId, line.querySelector('.note-text').textContent]);
      const important = answers.filter((line) => line.querySelector('.tag'));
      const noted = Object.fromEntries(notes.filter(([, note]) => note));
      return { kind: 'review', missing, notes: noted, important: questions(important) };
    }
    if (named('offline')) {
      const kept = all('[data-testid=kept] > li').length;
      return { kind: 'device', kept, removable: named('remove-all') !== null, keeping: named('save-file') !== null };
    }
    if (named('start')) return { kind: 'start', goOn: named('continue')?.getAttribute('href') ?? null };
    if (named('model')) return { kind: 'model', id: named('model').dataset.modelId };
    if (named('sheet-question')) return { kind: 'sheet' };
    const article = document.querySelector('main .prose h1');
    return article ? { kind: 'article', heading: article.textContent } : { kind: 'other' };
  };

  return {
    url: location.pathname + location.search,
    lang: document.documentElement.lang,
    plain: named('plain').getAttribute('aria-pressed') === 'true',
    message: named('message') !== null,
    undo: named('undo') !== null,
    notKept: named('not-kept') !== null,
    asides: all('[data-testid=aside]').length,
    page: shown(),
    isDead: !document.getElementById('dead').hidden,
    isHacked: window.hacked !== undefined,
    texts: window.faults.texts(),
    atStart: window.faults.atStart,
  };
}

/** What differs, in words: a line a difference. */
export function differences(expected, found, path = '') {
  if (Object.is(expected, found) || (expected === undefined && path !== '')) return [];
  const both = [expected, found];
  if (both.some((each) => each === null || typeof each !== 'object')) {
    const words = (each) => shortened(JSON.stringify(each) ?? 'nothing');
    return [`${path}: expected ${words(expected)}, found ${words(found)}`];
  }
  const keys = [...new Set(both.flatMap(Object.keys))];
  return keys.flatMap((key) => {
    const inner = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(expected, key)) return [`${inner}: not expected, found ${shortened(JSON.stringify(found[key]))}`];
    return differences(expected[key], found[key], inner);
  });
}

const shortened = (text) => (text.length > 300 ? `${text.slice(0, 300)}… (${text.length} signs)` : text);

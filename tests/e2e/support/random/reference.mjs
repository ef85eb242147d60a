// The reference: what the app ought to know and keep, said as simply as possible. It knows the rules of docs/files.md and
// ARCHITECTURE.md, and nothing of how the app is made.
import { isDeepStrictEqual } from 'node:util';
import { QUESTIONS, file } from '../assessments.mjs';
import { KEY, SETTINGS } from '../walk.mjs';
import { isInWalk, parse, questionOf } from './addresses.mjs';
import { Device } from './device.mjs';

const MOST_COUNT = 1_000_000;

/** The language of a browser whose user has chosen none. */
const LOCALE = 'fi';

/** A page further back than this counts as out of reach: browsers forget the oldest ones. */
const MOST_STEPS = 30;

const nothing = () => ({ assessment: { responses: {} } });

/** An object without what is empty in it; the answer 0 is not. */
const filled = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => {
    if (value === undefined || value === null || value === '' || value === false) return false;
    return typeof value !== 'object' || Object.keys(value).length > 0;
  }));

/** Whether nothing was filled in. The date does not count: the app fills it in itself. */
const isBlank = ({ date: _, responses, ...rest }) => Object.keys(responses).length === 0 && Object.keys(rest).length === 0;

const toggled = (list, item) => (list.includes(item) ? list.filter((each) => each !== item) : [...list, item].toSorted());

/** The app with its device, and the history of its tab. */
export class Reference {
  history = [];
  at = -1;
  documents = 0;
  /** The open page, and what it knows. */
  page = null;

  /**
   * `pages` are the folders of the site's pages, `bottom` those with a link at the bottom of each page, `titles` tells the heading
   * of a text page in a language, `samples` has the invented assessment in each language, `today` is the day, and `entries` is
   * what the device has at first.
   */
  constructor({ pages, bottom, titles, samples, today, entries }) {
    Object.assign(this, { pages, bottom, titles, samples, today, device: new Device(entries) });
  }

  // What there is

  get assessment() {
    return this.page.saved.assessment;
  }

  get isBlank() {
    return isBlank(this.assessment);
  }

  /** The question that is shown, if one is. */
  get question() {
    return questionOf(this.page.route);
  }

  response(question) {
    return this.assessment.responses[question] ?? {};
  }

  /** The answer to a question, as the test id of its field; null where there is none. */
  answered(question) {
    const { level, skip } = this.response(question);
    return level !== undefined ? `level-${level}` : skip !== undefined ? `skip-${skip}` : null;
  }

  /** The page that "go on" leads to. */
  get place() {
    return this.page.saved.place ?? 'setup/';
  }

  get url() {
    return this.history[this.at].url;
  }

  href(route, locale = this.page.locale) {
    return `/${locale}/${route ?? ''}`;
  }

  /** The address of the page that is shown in another language. The focus of a result goes along. */
  translated(locale) {
    const isResult = ['result/', 'sample/'].includes(this.page.route);
    return this.href(this.page.route, locale) + (isResult ? new URL(this.url, 'http://any').search : '');
  }

  /** The assessment whose result is shown. */
  get looked() {
    return this.page.route === 'sample/' ? this.page.sample : this.assessment;
  }

  /** Whether there is a result on the page. */
  get hasResult() {
    return ['result/', 'sample/'].includes(this.page.route) && Object.keys(this.looked.responses).length > 0;
  }

  get gaps() {
    return QUESTIONS.filter((id) => this.looked.responses[id]?.level < 4);
  }

  get focus() {
    const { focus } = parse(this.url, this.pages);
    return this.gaps.filter((id) => focus.includes(id));
  }

  /** Whether the user has to be told that something is not kept. */
  get isNotKept() {
    return ['full', 'blocked'].includes(this.page.saving);
  }

  get canUndo() {
    return this.page.message && this.page.undo !== null;
  }

  /** The file that saving gives. */
  get file() {
    const { responses, ...rest } = this.assessment;
    return file(responses, rest);
  }

  // Going about

  /** A new tab, in which nothing is open yet. */
  newTab() {
    Object.assign(this, { history: [], at: -1, page: null });
  }

  /** Opens an address as the address bar does. */
  open(url) {
    this.documents += 1;
    this.#push({ url, document: this.documents });
    this.#load();
  }

  reload() {
    this.#load();
  }

  /** Follows a link of the site. */
  go(url) {
    this.#push({ url, document: this.history[this.at].document });
    this.#arrive();
  }

  /** Changes the address without a step in the history. */
  replace(url) {
    this.history[this.at] = { ...this.history[this.at], url };
    this.#arrive();
  }

  canStep(by) {
    return this.history[this.at + by] !== undefined && this.at + by > this.history.length - MOST_STEPS;
  }

  /** Goes back or forward. To another document it is a load. */
  step(by) {
    const { document } = this.history[this.at];
    this.at += by;
    if (this.history[this.at].document === document) this.#arrive();
    else this.#load();
  }

  #push(entry) {
    this.history = [...this.history.slice(0, this.at + 1), entry];
    this.at = this.history.length - 1;
  }

  /** The app starts: it gets back what was kept, and sets aside what it cannot read. */
  #load() {
    const { device } = this;
    device.countdown = 0;
    this.atStart = device.entries;
    const page = { saved: nothing(), saving: null, asides: [], unsafe: null, settings: {}, message: false, undo: null };
    page.lasting = !device.blocked;
    this.page = page;
    if (page.lasting) {
      const { [KEY]: kept, [SETTINGS]: settings } = device.entries;
      if (typeof kept === 'string') {
        page.unsafe = kept;
        this.#makeSafe();
      } else if (kept) {
        page.saved = filled({ assessment: kept.assessment, place: kept.place });
      }
      page.asides = [...device.asides, ...(page.unsafe === null ? [] : [page.unsafe])];
      if (typeof settings === 'object') page.settings = filled({ ...settings, version: null });
    } else {
      page.saving = 'blocked';
    }
    this.#arrive();
  }

  #arrive() {
    const { page } = this;
    if (this.url === '/') {
      this.replace(`/${page.settings.locale ?? LOCALE}/`);
      return;
    }
    const { locale, route } = parse(this.url, this.pages);
    if (isInWalk(route)) this.#save({ ...page.saved, place: route });
    if (page.locale === locale && page.route === route) return;
    Object.assign(page, { locale, route });
    this.#build();
  }

  /** A page comes into being: at its address, and also in another language or wording. */
  #build() {
    const { page } = this;
    page.unsure = false;
    page.sample = structuredClone(this.samples[page.locale]);
    if (page.route === 'setup/' && this.isBlank && !this.assessment.date) this.change({ date: this.today });
  }

  // Changing the assessment

  #save(saved) {
    if (isDeepStrictEqual(saved, this.page.saved)) return;
    this.page.saved = saved;
    this.page.saving = this.#keep() ?? 'saved';
  }

  /** Keeps the assessment, and tells why not if it cannot. */
  #keep() {
    const { device, page } = this;
    if (!page.lasting) return 'blocked';
    const failed = this.#makeSafe();
    if (failed) return failed;
    return this.isBlank ? device.remove(KEY) : device.write(KEY, { version: 1, ...page.saved });
  }

  /** Nothing that cannot be read is written over before it is set aside. */
  #makeSafe() {
    const { device, page } = this;
    if (page.unsafe === null) return null;
    const failed = device.setAside(page.unsafe);
    if (!failed) page.unsafe = null;
    return failed;
  }

  /** Changes fields of the assessment; empty ones are left out. */
  change(fields) {
    const { responses, ...rest } = { ...this.assessment, ...fields };
    this.#save({ ...this.page.saved, assessment: { ...filled(rest), responses } });
  }

  /** Changes fields of the response to a question; one that is left blank is dropped. */
  respond(question, fields) {
    const response = filled({ ...this.response(question), ...fields });
    this.change({ responses: filled({ ...this.assessment.responses, [question]: response }) });
  }

  /** Gives an answer, by the test id of its field; null takes it back. */
  answer(question, id) {
    const [, level] = /^level-(.)$/.exec(id) ?? [];
    const [, skip] = /^skip-(.*)$/.exec(id) ?? [];
    this.respond(question, { level: level && Number(level), skip });
  }

  tickPart(question, part) {
    this.respond(question, { parts: toggled(this.response(question).parts ?? [], part) });
  }

  /** Ticks a term of the context; on the page of the sample it is the sample's. */
  tickTerm(facet, term) {
    const { context = {} } = this.looked;
    const changed = filled({ ...context, [facet]: toggled(context[facet] ?? [], term) });
    if (this.page.route === 'sample/') this.page.sample.context = changed;
    else this.change({ context: changed });
  }

  /** Says how many answered in a role, by what was typed. */
  count(role, typed) {
    const { answeredBy = [] } = this.assessment;
    const at = answeredBy.findIndex((by) => by.role === role);
    const others = answeredBy.filter((by) => by.role !== role);
    const said = typed === '' ? [] : [{ role, count: Math.min(Number(typed), MOST_COUNT) }];
    this.change({ answeredBy: others.toSpliced(at === -1 ? others.length : at, 0, ...said) });
  }

  // Deleting and bringing back

  #replace(saved) {
    this.page.undo = this.isBlank ? null : this.page.saved;
    this.page.message = true;
    this.#save(saved);
  }

  startOver() {
    this.#replace(nothing());
  }

  undo() {
    this.#replace(this.page.undo);
  }

  closeMessage() {
    this.page.message = false;
  }

  /** Opens a file: a whole assessment, or null for one that is refused. */
  openFile(whole) {
    this.page.message = true;
    if (!whole) return;
    const { format: _, version: __, questionSet: ___, ...assessment } = whole;
    // It leads to the review, which is at once the place to go on from.
    this.#replace({ assessment, place: 'review/' });
    this.go(this.href('review/'));
  }

  /** Removes everything of the product's from the device. */
  removeAll() {
    const { device, page } = this;
    const before = page.saved;
    const failed = page.lasting ? device.remove(...device.own) : null;
    Object.assign(page, { saved: nothing(), settings: {}, asides: [], undo: null, message: !failed, inMemory: false });
    if (!failed) page.unsafe = null;
    // Where nothing can be kept, that stays true.
    page.saving = page.lasting ? failed : 'blocked';
    if (!isDeepStrictEqual(before, page.saved)) page.saving = this.#keep() ?? 'saved';
    this.#build();
  }

  /** Removes one text that was set aside, and nothing else. */
  dropAside(at) {
    const { device, page } = this;
    const text = page.asides[at];
    const isUnsafe = text === page.unsafe;
    const failed = device.remove(isUnsafe ? KEY : device.asideKey(text));
    if (failed) {
      page.saving = failed;
      return;
    }
    if (isUnsafe) page.unsafe = null;
    page.asides = page.asides.toSpliced(at, 1);
  }

  // Settings

  /** Chooses settings. Where they cannot be kept, they hold until the page is left. */
  choose(settings) {
    const { device, page } = this;
    page.settings = filled({ ...page.settings, ...settings });
    if (page.lasting) device.write(SETTINGS, { version: 1, ...page.settings });
    else page.inMemory = true;
    if ('plain' in settings) this.#build();
  }

  /** Follows the link to the page in another language. */
  switchTo(locale) {
    const url = this.translated(locale);
    this.choose({ locale });
    this.go(url);
  }

  // Faults

  setMode(mode) {
    this.device.mode = mode;
    // The list of what is kept is looked up anew only when something happens.
    this.page.unsure = true;
  }

  /** Damages a text on the device while no page is open. */
  damage(key, text) {
    this.device.entries = { ...this.device.entries, [key]: text };
  }
}

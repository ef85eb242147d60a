// The device's storage, as it ought to be.
import { isDeepStrictEqual } from 'node:util';
import { file } from '../assessments.mjs';
import { KEY } from '../walk.mjs';

/** What all keys of the product begin with. */
export const PREFIX = 'osallisuuspeili.';

const ASIDE = `${PREFIX}aside.`;

/**
 * A device. What the app writes is kept as an object, all else as the text that it is. What does something tells why not if it
 * cannot: `full` or `blocked`.
 */
export class Device {
  mode = 'none';
  countdown = 0;
  /** How the storage was after each change since the trail was laid. */
  trail = [];

  constructor(entries) {
    this.entries = entries;
  }

  get blocked() {
    return this.mode === 'blocked';
  }

  /** Begins to note how the storage is after each change. */
  layTrail() {
    this.trail = [this.entries];
  }

  write(key, value) {
    if (this.mode !== 'none') return this.mode;
    if (key === KEY && this.countdown > 0 && (this.countdown -= 1) === 0) return 'full';
    this.#put({ ...this.entries, [key]: value });
    return null;
  }

  remove(...keys) {
    if (this.blocked) return 'blocked';
    this.#put(Object.fromEntries(Object.entries(this.entries).filter(([key]) => !keys.includes(key))));
    return null;
  }

  /** Sets a text aside, unless it is there already. */
  setAside(text) {
    if (this.blocked) return 'blocked';
    if (this.asideKey(text)) return null;
    let number = 1;
    while (ASIDE + number in this.entries) number += 1;
    return this.write(ASIDE + number, text);
  }

  /** The texts that were set aside, in the order of their keys. */
  get asides() {
    return this.#keys(ASIDE).map((key) => this.entries[key]);
  }

  asideKey(text) {
    return this.#keys(ASIDE).find((key) => this.entries[key] === text);
  }

  /** The keys of all that is the product's. */
  get own() {
    return this.#keys(PREFIX);
  }

  /**
   * After a tab died in the middle of something: takes over what was found, if the storage was so on the way. Tells whether it
   * was.
   */
  adopt(texts) {
    const found = this.trail.find((entries) => isDeepStrictEqual(asEntries(texts, entries), entries));
    if (found) this.entries = found;
    return found !== undefined;
  }

  #put(entries) {
    this.entries = entries;
    this.trail.push(entries);
  }

  #keys(prefix) {
    return Object.keys(this.entries).filter((key) => key.startsWith(prefix)).toSorted();
  }
}

/** Texts that were found, in the form of the ones that are expected: objects where the app wrote them. */
export const asEntries = (texts, expected) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof expected[key] === 'object' ? read(text) : text]));

/** A text that the app wrote, without the head that each assessment file has; the text itself where that is not whole. */
function read(text) {
  try {
    const stored = JSON.parse(text);
    if (!stored.assessment) return stored;
    const { format, version, questionSet, ...assessment } = stored.assessment;
    const isWhole = isDeepStrictEqual({ format, version, questionSet, responses: {} }, file({}));
    return isWhole ? { ...stored, assessment } : text;
  } catch {
    return text;
  }
}

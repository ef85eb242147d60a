// Chance that can be repeated: the same seed gives the same numbers.

/** A source of chance (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  const pick = (list) => list[below(list.length)];
  return { next, below, pick, chance: (share) => next() < share };
}

/** The chance of one step. Each has a source of its own, so that what one step draws makes no difference to the later ones. */
export const ofStep = (seed, step) => random(seed ^ Math.imul(step + 1, 0x9e3779b1));

/** A seed that nobody has chosen. */
export const anySeed = () => Math.floor(Math.random() * 2 ** 31);

/** Gives a whole number from 0 up to but not including `below`, each as likely as the others. */
export type Chance = (below: number) => number;

const range = 2 ** 32;
export const largestSeed = range - 1;

/**
 * A row of numbers that looks like chance and is the same for the same seed, on every machine. For draws that
 * must be repeatable; never for secrets. The method is SplitMix32: steps of the golden ratio over 32 bits, each
 * mixed twice by a multiplication (Steele, Lea and Flood 2014, section 3).
 * The seed is a whole number from 0 to 2^32 - 1, `below` one from 1 to 2^32; others are a mistake of the caller.
 */
export function seededChance(seed: number): Chance {
  if (!Number.isInteger(seed) || seed < 0 || seed >= range) throw new RangeError(`no seed: ${seed}`);
  let state = seed;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    const once = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return (twice ^ (twice >>> 16)) >>> 0;
  };
  return (below) => {
    if (!Number.isInteger(below) || below < 1 || below > range) throw new RangeError(`not below ${below}`);
    // The last incomplete stretch would make the first numbers likelier.
    const whole = range - remainder(range, below);
    let drawn = next();
    while (drawn >= whole) drawn = next();
    return remainder(drawn, below);
  };
}

/** What `%` gives, which takes several times as long where a number needs more than 31 bits. Exact up to 2^32. */
function remainder(number: number, below: number): number {
  return number - Math.floor(number / below) * below;
}

/** The same things in an order of chance. */
export function shuffled<T>(things: readonly T[], chance: Chance): readonly T[] {
  const keyed = things.map((thing) => ({ thing, key: chance(range) }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ thing }) => thing);
}

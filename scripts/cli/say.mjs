/** @typedef {import("./sentences.mjs").Sentence} Sentence */

/** A refusal that a person can act on: its sentence is all that is printed. */
export class Refused extends Error {
  /** @param {Sentence} sentence */
  constructor(sentence) {
    super(sentence.join("\n"));
    this.name = "Refused";
  }
}

/** @param {Sentence} sentence */
export function say([nl, en]) {
  console.log(`${nl}\n  ${en}`);
}

/**
 * Says what is done, does it, and says how long it took.
 * @template T
 * @param {Sentence} sentence
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step([nl, en], work) {
  console.log(`\n→ ${nl} / ${en}`);
  const startedAtMs = performance.now();
  // Something is seen to happen where a child says nothing for long.
  const sign = setInterval(() => console.log(`  … ${seconds(startedAtMs)}`), 20_000);
  try {
    const result = await work();
    console.log(`  ✓ ${seconds(startedAtMs)}`);
    return result;
  } finally {
    clearInterval(sign);
  }
}

/**
 * Runs a command's main work. A refusal ends in its sentence and status 1; a bug shows its stack.
 * @param {() => Promise<void>} work
 */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Refused ? `\n✗ ${error.message.replace("\n", "\n  ")}` : error);
    process.exit(1);
  }
}

/** @param {number} sinceMs */
export function seconds(sinceMs) {
  return `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
}

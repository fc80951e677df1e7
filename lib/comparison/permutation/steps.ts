/** Runs work that pauses from beginning to end. */
export function atOnce<Outcome>(steps: Generator<void, Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs work that pauses, and lets others go first at every pause, so that a server isn't held up. */
export async function inPieces<Outcome>(
  steps: Generator<void, Outcome>,
  letOthersGo: () => Promise<void>,
): Promise<Outcome> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await letOthersGo();
  }
}

const proving = process.env.PROVE === "1";

/** For tests of a promise: how often. Few times in the suite, and as often as SAFETY says in `npm run prove`. */
export function proofSize({ suite, full }: { readonly suite: number; readonly full: number }): number {
  return proving ? full : suite;
}

/** For tests of a promise: says the figure that was reached, where figures were asked for. */
export function sayFigure(promise: string, figure: string): void {
  if (proving) console.log(`${promise}: ${figure}`);
}

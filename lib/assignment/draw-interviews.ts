import type { RespondentRole } from "@/lib/study/respondent-role";
import { roundToWhole } from "./round-to-whole";
import { type Chance, shuffled } from "./seeded-chance";

export type Drawable = {
  /** Unique in the study: the draw goes by it, so that the order in which interviews come does not matter. */
  readonly code: string;
  readonly group: string;
  /** Null: nobody is known to have been interviewed. */
  readonly role: RespondentRole | null;
};

/**
 * Draws `size` of the interviews, each as likely as the others, so that of every group, of every role, and of
 * every role within a group its share is drawn, rounded down or up. In the order of group, role and code.
 * A size below 0 or above the number of interviews is a mistake of the caller.
 */
export function drawInterviews<T extends Drawable>(
  interviews: readonly T[],
  size: number,
  chance: Chance,
): readonly T[] {
  if (size < 0 || size > interviews.length) throw new RangeError(`no draw of ${size}`);
  if (interviews.length === 0) return [];
  const ordered = inOrder(interviews);
  const groups = [...new Set(ordered.map(({ group }) => group))];
  const roles = [...new Set(ordered.map(({ role }) => role))];
  const cells = groups.map((group) =>
    roles.map((role) => ordered.filter((each) => each.group === group && each.role === role)),
  );
  const wanted = roundToWhole(
    cells.map((line) => line.map((cell) => cell.length * size)),
    interviews.length,
    chance,
  );
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => inOrder(shuffled(cell, chance).slice(0, wanted[row]?.[column] ?? 0))),
  );
}

/** By group, role and code, compared as the codes they are and in no language's way. */
export function inOrder<T extends Drawable>(interviews: readonly T[]): readonly T[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return interviews.toSorted(
    (a, b) => compare(a.group, b.group) || compare(a.role ?? "", b.role ?? "") || compare(a.code, b.code),
  );
}

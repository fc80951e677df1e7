import type { ReportInputs } from "../report-inputs";
import { evidenceByName, type HeldAnswer } from "./evidence-by-name";
import { type Changed, changedValues, wasAndIs } from "./was-and-is";

/** Something that a report tells beside the stance counts, as it was and as it is. */
export type ChangedEvidence =
  /** The group in which more of the stance was expected on a theme, beforehand. */
  | ({ readonly kind: "direction" } & Changed<{ readonly theme: string }, string>)
  /** The factor that another counts as. */
  | ({ readonly kind: "merge" } & Changed<{ readonly factor: string }, string>)
  /** How many passages of an interview tell a factor. */
  | ({ readonly kind: "told" } & Changed<{ readonly interview: string; readonly factor: string }, number>)
  | ({ readonly kind: "answer" } & Changed<
      { readonly interview: string; readonly statement: string },
      HeldAnswer
    >)
  /** Coders marked other passages of a theme, or their work on it came or went. */
  | { readonly kind: "marked"; readonly interview: string; readonly theme: string }
  | { readonly kind: "match"; readonly name: string; readonly added: boolean };

/**
 * Gives what differs beside the work itself. Nothing where one of the two was frozen before reports told it: then all
 * would seem to be new. Time: linear.
 */
export function changedEvidence(before: ReportInputs, after: ReportInputs): readonly ChangedEvidence[] {
  const [old, now] = [evidenceByName(before), evidenceByName(after)];
  if (old === null || now === null) return [];
  return [
    ...changedValues(old.directions, now.directions).map((change) => ({
      kind: "direction" as const,
      ...change,
    })),
    ...[...wasAndIs(old.matches, now.matches)].flatMap(([key, was, is]) =>
      was !== undefined && is !== undefined
        ? []
        : [{ kind: "match" as const, name: is ?? was ?? key, added: is !== undefined }],
    ),
    ...changedValues(old.merges, now.merges).map((change) => ({ kind: "merge" as const, ...change })),
    ...changedValues(old.told, now.told).map((change) => ({ kind: "told" as const, ...change })),
    ...(old.marked === null || now.marked === null
      ? []
      : changedValues(old.marked, now.marked).map(({ interview, theme }) => ({
          kind: "marked" as const,
          interview,
          theme,
        }))),
    ...changedValues(old.answers, now.answers).map((change) => ({ kind: "answer" as const, ...change })),
  ];
}

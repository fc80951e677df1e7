import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { ApproachOutcome } from "@/lib/study/approach";
import { isSameWeighting, type Weighting } from "@/lib/weight/weighting";
import type { ReportInputs } from "../report-inputs";
import { type ChangedEvidence, changedEvidence } from "./changed-evidence";
import { inputsByName } from "./inputs-by-name";
import { type Changed, changedValues, wasAndIs } from "./was-and-is";

/** Something that figures follow from, as it was and as it is; null where it was or is not there. */
export type ChangedInput =
  | { readonly kind: "weighting"; readonly before: Weighting; readonly after: Weighting }
  | { readonly kind: "bound"; readonly before: number; readonly after: number }
  | ({ readonly kind: "judgement" } & Changed<JudgedPlace, JudgedStance | "neither">)
  | ({ readonly kind: "decision" } & Changed<
      { readonly opinion: string; readonly theme: string },
      Stance | "neither"
    >)
  | {
      readonly kind: "sharing";
      readonly respondent: string;
      /** With whom they share an opinion. */
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | ({ readonly kind: "approach" } & Changed<{ readonly respondent: string }, ApproachOutcome>)
  /** Who refused for them, or did not allow it. */
  | ({ readonly kind: "stopped" } & Changed<{ readonly respondent: string }, string>)
  | {
      readonly kind: "interview" | "case" | "theme" | "group";
      readonly name: string;
      readonly added: boolean;
    }
  | ChangedEvidence;

type JudgedPlace = {
  readonly interview: string;
  readonly theme: string;
  /** Null: the consensus. */
  readonly coder: string | null;
};

/**
 * Gives all that differs in what two reports were computed from: why figures changed, as far as they follow from it.
 * Things are the same by their ids, and are called what they are called last. Time: linear.
 */
export function changedInputs(before: ReportInputs, after: ReportInputs): readonly ChangedInput[] {
  const [old, now] = [inputsByName(before), inputsByName(after)];
  const changes: ChangedInput[] = [];
  if (!isSameWeighting(before.weighting, after.weighting))
    changes.push({ kind: "weighting", before: before.weighting, after: after.weighting });
  if (before.indicativeBelow !== after.indicativeBelow)
    changes.push({ kind: "bound", before: before.indicativeBelow, after: after.indicativeBelow });
  for (const kind of ["group", "theme", "case", "interview"] as const)
    for (const [id, was, is] of wasAndIs(old[kind], now[kind]))
      if ((was === undefined) !== (is === undefined))
        changes.push({ kind, name: is ?? was ?? id, added: is !== undefined });
  for (const change of changedValues(old.approaches, now.approaches))
    changes.push({ kind: "approach", ...change });
  if (old.stopped !== null && now.stopped !== null)
    for (const change of changedValues(old.stopped, now.stopped))
      changes.push({ kind: "stopped", ...change });
  for (const [, was, is] of wasAndIs(old.sharing, now.sharing)) {
    const named = is ?? was;
    if (named === undefined || was?.value.join() === is?.value.join()) continue;
    changes.push({ kind: "sharing", ...named.name, before: was?.value ?? [], after: is?.value ?? [] });
  }
  for (const change of changedValues(old.judgements, now.judgements))
    changes.push({ kind: "judgement", ...change });
  for (const change of changedValues(old.decisions, now.decisions))
    changes.push({ kind: "decision", ...change });
  return [...changes, ...changedEvidence(before, after)];
}

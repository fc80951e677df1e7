import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { ApproachOutcome } from "@/lib/study/approach";
import { isSameWeighting, type Weighting } from "@/lib/weight/weighting";
import type { ReportInputs } from "../report-inputs";
import { inputsByName } from "./inputs-by-name";

/** Something that figures follow from, as it was and as it is; null where it was or is not there. */
export type ChangedInput =
  | { readonly kind: "weighting"; readonly before: Weighting; readonly after: Weighting }
  | { readonly kind: "bound"; readonly before: number; readonly after: number }
  | {
      readonly kind: "judgement";
      readonly interview: string;
      readonly theme: string;
      /** Null: the consensus. */
      readonly coder: string | null;
      readonly before: JudgedStance | null;
      readonly after: JudgedStance | null;
    }
  | {
      readonly kind: "decision";
      readonly opinion: string;
      readonly theme: string;
      readonly before: Stance | null;
      readonly after: Stance | null;
    }
  | {
      readonly kind: "sharing";
      readonly respondent: string;
      /** With whom they share an opinion. */
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | {
      readonly kind: "approach";
      readonly respondent: string;
      readonly before: ApproachOutcome | null;
      readonly after: ApproachOutcome | null;
    }
  | {
      readonly kind: "interview" | "case" | "theme" | "group";
      readonly name: string;
      readonly added: boolean;
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
    for (const [id, was, is] of pairs(old[kind], now[kind]))
      if ((was === undefined) !== (is === undefined))
        changes.push({ kind, name: is ?? was ?? id, added: is !== undefined });
  for (const [, was, is] of pairs(old.approaches, now.approaches))
    if (was?.value !== is?.value)
      changes.push({ kind: "approach", respondent: nameOf(was, is).respondent, ...values(was, is) });
  for (const [, was, is] of pairs(old.sharing, now.sharing))
    if (was?.value.join() !== is?.value.join())
      changes.push({
        kind: "sharing",
        respondent: nameOf(was, is).respondent,
        before: was?.value ?? [],
        after: is?.value ?? [],
      });
  for (const [, was, is] of pairs(old.judgements, now.judgements))
    if (was?.value !== is?.value) changes.push({ kind: "judgement", ...nameOf(was, is), ...values(was, is) });
  for (const [, was, is] of pairs(old.decisions, now.decisions))
    if (was?.value !== is?.value) changes.push({ kind: "decision", ...nameOf(was, is), ...values(was, is) });
  return changes;
}

function* pairs<T>(
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): Generator<readonly [string, T | undefined, T | undefined]> {
  for (const key of new Set([...now.keys(), ...old.keys()])) yield [key, old.get(key), now.get(key)];
}

type Named<Name, Value> = { readonly name: Name; readonly value: Value } | undefined;

function nameOf<Name, Value>(was: Named<Name, Value>, is: Named<Name, Value>): Name {
  const named = is ?? was;
  if (named === undefined) throw new RangeError("of a pair at least one is there");
  return named.name;
}

function values<Name, Value>(was: Named<Name, Value>, is: Named<Name, Value>) {
  return { before: was?.value ?? null, after: is?.value ?? null };
}

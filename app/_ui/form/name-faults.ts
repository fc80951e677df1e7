import type { Refusal, Result } from "@/lib/result";
import type { FormOutcome } from "./form-outcome";

/** Says of each field that was filled in wrongly what is asked of it, where a general sentence stood. */
export function nameFaults(
  outcome: FormOutcome,
  result: Result<unknown, Refusal>,
  askedByField: Readonly<Record<string, string>>,
): FormOutcome {
  if (outcome.kind !== "refused" || result.ok || result.refusal.kind !== "bad-input") return outcome;
  const errors = outcome.errors.map(({ field, message }) => ({
    field,
    message: askedByField[field ?? ""] ?? message,
  }));
  return { kind: "refused", errors };
}

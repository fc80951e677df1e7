import type { Refusal, Result } from "@/lib/result";
import type { FormOutcome } from "./form-outcome";

/**
 * What a form shows of a write's result. `explain` makes a sentence of a refusal; where the refusal names
 * input fields, the sentence stands at each of them.
 */
export function outcomeOf<R extends Refusal>(
  result: Result<unknown, R>,
  explain: (refusal: R) => string,
  accepted?: string,
): FormOutcome {
  if (result.ok)
    return accepted === undefined ? { kind: "accepted" } : { kind: "accepted", message: accepted };
  const { refusal } = result;
  const fields = "fields" in refusal && Array.isArray(refusal.fields) ? refusal.fields.map(String) : [];
  const message = explain(refusal);
  const errors = fields.length > 0 ? fields.map((field) => ({ field, message })) : [{ field: null, message }];
  return { kind: "refused", errors };
}

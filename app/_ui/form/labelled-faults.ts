import type { FormOutcome } from "./form-outcome";

/**
 * Gives each fault the field it stands at, and what that is called: a fault of a part of a field ("roles.0") is
 * the field's. One of something that the form has no field for is of the whole form, so that it is read anyway.
 */
export function labelledFaults(outcome: FormOutcome, labels: ReadonlyMap<string, string>): FormOutcome {
  if (outcome.kind !== "refused") return outcome;
  const errors = outcome.errors.map(({ field: path, message }) => {
    const field = [...labels.keys()].find((name) => path === name || path?.startsWith(`${name}.`));
    const label = field === undefined ? undefined : labels.get(field);
    return field === undefined || label === undefined ? { field: null, message } : { field, message, label };
  });
  const once = errors.filter(
    ({ field, message }, index) =>
      errors.findIndex((other) => other.field === field && other.message === message) === index,
  );
  return { kind: "refused", errors: once };
}

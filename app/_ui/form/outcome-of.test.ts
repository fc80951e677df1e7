import { expect, test } from "vitest";
import { accept, refuse } from "@/lib/result";
import { outcomeOf } from "./outcome-of";

const explain = (refusal: { readonly kind: string }) => `zin over ${refusal.kind}`;

test.each([
  ["an accepted write", accept(1), { kind: "accepted" }],
  [
    "a refusal of the whole",
    refuse({ kind: "taken" }),
    { kind: "refused", errors: [{ field: null, message: "zin over taken" }] },
  ],
  [
    "a refusal of two fields",
    refuse({ kind: "bad-input", fields: ["name", "email"] }),
    {
      kind: "refused",
      errors: [
        { field: "name", message: "zin over bad-input" },
        { field: "email", message: "zin over bad-input" },
      ],
    },
  ],
])("a form shows %s where it belongs", (_, result, outcome) => {
  expect(outcomeOf(result, explain)).toEqual(outcome);
});

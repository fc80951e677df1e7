import { expect, test } from "vitest";
import { labelledFaults } from "./labelled-faults";

const labels = new Map([
  ["name", "Naam"],
  ["roles", "Rollen"],
]);
const message = "Vul dit in.";

test.each([
  { of: "a field", path: "name", fault: { field: "name", label: "Naam", message } },
  { of: "a part of a field", path: "roles.0", fault: { field: "roles", label: "Rollen", message } },
  { of: "no field of the form", path: "names", fault: { field: null, message } },
  { of: "the whole form", path: null, fault: { field: null, message } },
])("a fault of $of stands where it can be mended, by name", ({ path, fault }) => {
  expect(labelledFaults({ kind: "refused", errors: [{ field: path, message }] }, labels)).toEqual({
    kind: "refused",
    errors: [fault],
  });
});

test("the same fault of two parts of a field is said once", () => {
  const errors = ["roles.0", "roles.1"].map((field) => ({ field, message }));
  expect(labelledFaults({ kind: "refused", errors }, labels)).toMatchObject({
    errors: [{ field: "roles" }],
  });
});

import { expect, test } from "vitest";
import { holdsAll } from "./packages.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/next": { version: "16.4.5" },
    "node_modules/next-darwin": { version: "16.4.5", optional: true },
  },
};
const next = { "node_modules/next": { version: "16.4.5" } };

test.each([
  { what: "all that this platform needs", installed: { packages: next }, holds: true },
  {
    what: "more than is wanted",
    installed: { packages: { ...next, "node_modules/old": { version: "1.0.0" } } },
    holds: true,
  },
  { what: "nothing", installed: { packages: {} }, holds: false },
  {
    what: "another version",
    installed: { packages: { "node_modules/next": { version: "16.4.4" } } },
    holds: false,
  },
  {
    what: "another version of an optional package",
    installed: { packages: { ...next, "node_modules/next-darwin": { version: "16.4.4" } } },
    holds: false,
  },
])("with $what installed, nothing is missing: $holds", ({ installed, holds }) => {
  expect(holdsAll(installed, wanted)).toBe(holds);
});

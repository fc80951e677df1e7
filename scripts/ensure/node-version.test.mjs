import { expect, test } from "vitest";
import { ensureNodeVersion } from "./node-version.mjs";

test.each(["18.20.8", "20.8.1"])("Node %s is refused, with what to install", (found) => {
  expect(() => ensureNodeVersion(found)).toThrow("Node 20.9");
});

test.each(["20.9.0", "22.0.0"])("Node %s will do", (found) => {
  expect(() => ensureNodeVersion(found)).not.toThrow();
});

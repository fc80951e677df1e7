import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each([
  ["/", "/"],
  ["/onderzoek/proef/zaken?groep=1#b", "/onderzoek/proef/zaken?groep=1#b"],
  ["/account?terug=//elders.example", "/account?terug=//elders.example"],
])("goes on to %s", (given, path) => {
  expect(ownPath(given)).toBe(path);
});

test.each([
  undefined,
  "",
  "onderzoek",
  "//elders.example",
  "/\\elders.example",
  "\\\\elders.example",
  "/\t/elders.example",
  "/\n/elders.example",
  "/onderzoek/..//elders.example",
  "/./\\elders.example",
  "/..//elders.example",
  "https://elders.example/",
  "javascript:alert(1)",
  "data:text/html,x",
  "/inloggen?terug=/inloggen",
  "/api/auth/signout",
])("goes home instead of to %j", (given) => {
  expect(ownPath(given)).toBe("/");
});

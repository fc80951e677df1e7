import { expect, test } from "vitest";
import { z } from "zod";
import { askedWeighting, meanFromText, weightingInAddress } from "./weighting-in-address";

const asked = (search: Record<string, string>) => z.object(weightingInAddress).parse(search);

test.each([
  [{}, null],
  [{ gemiddelde: "onderzoek" }, { kind: "study" }],
  [{ gemiddelde: "groep" }, { kind: "group" }],
  [
    { gemiddelde: "vast", m: "4,6" },
    { kind: "set", mean: 4.6 },
  ],
  [{ gemiddelde: "vast", m: "0" }, null],
  [{ gemiddelde: "vast" }, null],
  [{ gemiddelde: "week" }, null],
])("%j asks for the mean %j", (search, mean) => {
  expect(askedWeighting(asked(search)).meanOver).toEqual(mean);
});

test.each([
  [{}, null],
  [{ onbekend: "mee" }, true],
  [{ onbekend: "niet" }, false],
  [{ onbekend: "soms" }, null],
])("%j counts the unknown: %s", (search, counted) => {
  expect(askedWeighting(asked(search)).countUnknown).toBe(counted);
});

test.each([
  [{}, null],
  [{ n: "alle" }, "all"],
  [{ n: "rij" }, "shown"],
  [{ n: "geen" }, null],
])("%j counts in n the roles: %s", (search, roles) => {
  expect(askedWeighting(asked(search)).rolesInN).toBe(roles);
});

test.each([
  ["4,6", 4.6],
  ["4.6", 4.6],
  [" 5 ", 5],
  ["", null],
  ["-1", null],
  ["1e3", null],
  ["vier", null],
])("%j is typed for %s", (text, mean) => {
  expect(meanFromText(text)).toBe(mean);
});

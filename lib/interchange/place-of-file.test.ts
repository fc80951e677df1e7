import { expect, test } from "vitest";
import { placeOfFile } from "./place-of-file";

test.each([
  { name: "EK01-A1.txt", code: "EK01-A1", case: "EK01", role: "aanmelder" },
  { name: "map/SG11-K2.docx", code: "SG11-K2", case: "SG11", role: "kind/jongere" },
  { name: "EK 01 ouder.vtt", code: "EK 01 ouder", case: "EK 01", role: "ouder" },
  { name: "EK01_i2.txt", code: "EK01_i2", case: "EK01", role: "gezinsinformant" },
  { name: "EK01-X1.txt", code: "EK01-X1", case: "EK01", role: null },
  { name: "interview.txt", code: "interview", case: null, role: null },
  { name: "opname 12-03-2007.txt", code: "opname 12-03-2007", case: null, role: null },
])("$name seems to be of case $case and role $role", ({ name, ...place }) => {
  expect(placeOfFile(name)).toEqual(place);
});

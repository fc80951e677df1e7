import { describe, test } from "vitest";
import { expectRefused } from "./expect-refused.setup";

describe("of a report parseArchive refuses", () => {
  test.each([
    {
      why: "a section of a theme that is not there",
      from: '"theme": "veiligheid"\n   },\n   "method"',
      to: '"theme": "regie"\n   },\n   "method"',
      kind: "unknown-reference",
      field: "reportOutline.order[0].theme",
    },
    {
      why: "a section that no report has",
      from: '"section": "limits"',
      to: '"section": "slot"',
      kind: "unknown-value",
      field: "reportTexts[0].section",
    },
    {
      why: "two texts in one section",
      from: '"section": "limits"',
      to: '"section": { "theme": "veiligheid" }',
      kind: "duplicate-value",
      field: "reportTexts[1].section",
    },
    {
      why: "a quote of a coding that is not there",
      from: '"coding": 2,\n   "edited"',
      to: '"coding": 4,\n   "edited"',
      kind: "unknown-reference",
      field: "chosenQuotes[2].coding",
    },
    {
      why: "a coding that was chosen twice",
      from: '"coding": 2,\n   "edited"',
      to: '"coding": 1,\n   "edited"',
      kind: "duplicate-value",
      field: "chosenQuotes[2].coding",
    },
    {
      why: "a quote without words",
      from: '"edited": "(...) nu?"',
      to: '"edited": ""',
      kind: "empty-value",
      field: "chosenQuotes[1].edited",
    },
    {
      why: "a snapshot in which a figure was changed",
      from: '"weight": 0.92',
      to: '"weight": 0.93',
      kind: "checksum-differs",
      field: "snapshots[0].sha256",
    },
    {
      why: "a snapshot that names a theme that is not there",
      from: '01": "veiligheid"',
      to: '01": "regie"',
      kind: "unknown-reference",
      field: "snapshots[0].ids.themes.00000000-0000-4000-8000-000000000001",
    },
    {
      why: "a snapshot that names a code that is not there",
      from: '"polarity": "bevorderend",\n      "theme"',
      to: '"polarity": "belemmerend",\n      "theme"',
      kind: "unknown-reference",
      field: "snapshots[0].ids.codes.00000000-0000-4000-8000-000000000010",
    },
  ])("$why", expectRefused);
});

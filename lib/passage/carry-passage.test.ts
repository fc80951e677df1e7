import { describe, expect, test } from "vitest";
import { carryPassage } from "./carry-passage";
import { applyEdits } from "./edit";
import { editsBetween } from "./narrow-edits";
import { quoteOf } from "./passage";

/** "Ze is [nu veiliger] thuis.": what is coded stands between the brackets. */
function carried(coded: string, next: string): string | null {
  const from = coded.indexOf("[");
  const to = coded.indexOf("]") - 1;
  const text = coded.replace(/[[\]]/g, "");
  const edits = editsBetween(text, next);
  expect(applyEdits(text, edits)).toBe(next);
  const passage = carryPassage(text, edits, { from, to });
  return passage && quoteOf(next, passage);
}

describe("a coded passage after a correction", () => {
  test.each([
    ["a typo mended before it", "Ze iss [nu veiliger] thuis.", "Ze is nu veiliger thuis.", "nu veiliger"],
    ["a typo mended in it", "Ze is [nu veilger] thuis.", "Ze is nu veiliger thuis.", "nu veiliger"],
    ["its first word replaced", "Ze is [nou veiliger] thuis.", "Ze is nu veiliger thuis.", "nu veiliger"],
    ["words added before its start", "[Veiliger] thuis.", "Nu Veiliger thuis.", "Veiliger"],
    ["words added behind its end", "Ze is [veiliger] thuis", "Ze is veiliger daar thuis", "veiliger"],
    ["an end within what went", "Ze is [nu veiliger] thuis en op school.", "Ze is nu en op school.", "nu "],
    ["an end within what was replaced", "Ze is [nu veiliger] daar al", "Ze is nu hier al", "nu "],
    [
      "a start within what was replaced",
      "Ja [ze is nu veilig] al",
      "Nou hij is nu veilig al",
      " is nu veilig",
    ],
    ["its turn split", "[Ja. Beter.] Toch?", "Ja.\nBeter. Toch?", "Ja.\nBeter."],
    ["its turns joined", "[Ja.\nBeter.] Toch?", "Ja. Beter. Toch?", "Ja. Beter."],
    ["all its words gone", "Ze is [nu veiliger] thuis.", "Ze is thuis.", null],
    ["other words in their place", "Hij [zei] niets.", "Hij loog niets.", null],
    ["only its full stop left", "Ja. [Beter.] Toch?", "Ja. . Toch?", null],
    ["an emoji changed into one that shares a half", "Ja [goed👍] toch", "Ja goed👎 toch", "goed👎"],
    ["a sign without words that went", "Ja [👍] toch", "Ja  toch", null],
    ["a combining mark added", "Ja [cafe] toch", "Ja cafe\u0301 toch", "cafe"],
  ])("with %s", (_, coded, next, quote) => {
    expect(carried(coded, next)).toBe(quote);
  });
});

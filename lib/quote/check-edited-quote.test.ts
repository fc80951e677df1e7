import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkEditedQuote } from "./check-edited-quote";
import { isNegation } from "./negation";

const original =
  "Ik weet het niet. De therapie helpt hem, zegt Sanne, en thuis is het rustiger. Ging dat eerst ook zo?\nNee, toen niet.";

function answer(edited: string, said = original): string {
  const result = checkEditedQuote(said, edited);
  return result.ok ? "accepted" : result.refusal.kind;
}

describe("an edited quote is accepted", () => {
  test.each([
    ["as it was said", original],
    [
      "with whole sentences left out and marked",
      "(...) De therapie helpt hem, zegt Sanne, en thuis is het rustiger. (...)",
    ],
    [
      "with the other sign of an elision",
      "(…) De therapie helpt hem, zegt Sanne, en thuis is het rustiger. (…)",
    ],
    [
      "with a part of a sentence left out",
      "(...) De therapie helpt hem (...) en thuis is het rustiger. (...)",
    ],
    ["with a mark dropped at a cut", "(...) De therapie helpt hem (...) en thuis is het rustiger (...)"],
    ["with a full stop after an elision", "(...) De therapie helpt hem (...). (...)"],
    [
      "with a name made plain",
      "(...) De therapie helpt [Sem], zegt [zijn moeder], en thuis is het rustiger. (...)",
    ],
    [
      "with something made clear",
      "(...) De therapie [bij het team] helpt hem, zegt Sanne, en thuis is het rustiger. (...)",
    ],
    ["with a small letter at its beginning made a capital", "(...) Thuis is het rustiger. (...)"],
    ["with that capital between brackets", "(...) [T]huis is het rustiger. (...)"],
    [
      "with blanks in other places",
      "(...)\n De  therapie helpt hem, zegt Sanne,\nen thuis is het rustiger. (...)",
    ],
  ])("%s", (_, edited) => {
    expect(answer(edited)).toBe("accepted");
  });

  test("with a sign of the transcript's own that looks like an edit", () => {
    const said = "Hij zei (...) dat het [onverstaanbaar] goed ging.";
    expect(answer(said, said)).toBe("accepted");
  });
});

describe("an edited quote is refused", () => {
  test.each([
    [
      "with a word that was not said",
      "(...) De therapie helpt hem, echt, zegt Sanne, (...)",
      "quote-word-not-said",
    ],
    ["with words in another order", "(...) thuis helpt de therapie (...)", "quote-word-not-said"],
    [
      "with words left out and not marked",
      "(...) De therapie helpt hem, en thuis is het rustiger. (...)",
      "quote-left-out-unmarked",
    ],
    [
      "with its end cut off and not marked",
      "(...) De therapie helpt hem, zegt Sanne,",
      "quote-left-out-unmarked",
    ],
    ["with its beginning cut off and not marked", "De therapie helpt hem, (...)", "quote-left-out-unmarked"],
    [
      "with a negation left out of its sentence",
      "Ik weet het (...) De therapie helpt hem, (...)",
      "quote-negation-left-out",
    ],
    [
      "with a negation put away behind brackets",
      "Ik weet het [wel]. De therapie helpt hem, (...)",
      "quote-negation-left-out",
    ],
    ["with a negation added", "(...) De therapie helpt hem [niet], (...)", "quote-negation-added"],
    ["with a question made a statement", "(...) Ging dat eerst ook zo (...)", "quote-mark-changed"],
    ["with a comma made a question", "(...) De therapie helpt hem? (...)", "quote-mark-changed"],
    [
      "with more replaced than a few words",
      "(...) De therapie [doet het] rustiger. (...)",
      "quote-left-out-unmarked",
    ],
    [
      "with a sentence of the editor's",
      `(...) De therapie helpt hem [${"en ook haar ".repeat(4)}] (...)`,
      "quote-bracket-too-long",
    ],
    ["with an elision where nothing is left out", `${original} (...)`, "quote-elision-of-nothing"],
    ["with nothing kept", "(...)", "quote-keeps-nothing"],
    ["with only the editor's words", "[Sem] (...)", "quote-keeps-nothing"],
    ["when it is empty", "  ", "quote-keeps-nothing"],
  ])("%s", (_, edited, kind) => {
    expect(answer(edited)).toBe(kind);
  });

  test("names the word", () => {
    expect(checkEditedQuote("Het gaat goed.", "Het gaat slecht.")).toEqual({
      ok: false,
      refusal: { kind: "quote-word-not-said", word: "slecht." },
    });
  });
});

test.each(["niet", "Geen", "NOOIT,", "don't", "didn’t"])("%s turns a sentence around", (word) => {
  expect(isNegation(word)).toBe(true);
});

describe("for any quote", () => {
  const word = fc.constantFrom<string>(
    "het",
    "kind",
    "gaat",
    "naar",
    "school",
    "thuis",
    "oma",
    "zegt",
    "dat",
  );
  const words = fc.array(word, { minLength: 2, maxLength: 30 });

  test("leaving out any stretch and marking it is accepted; not marking it never is, if the words then differ", () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (said, one, other) => {
        const from = one % said.length;
        const to = Math.min(said.length, from + 1 + (other % 5));
        fc.pre(to - from < said.length);
        const marked = said.toSpliced(from, to - from, "(...)").join(" ");
        const unmarked = said.toSpliced(from, to - from).join(" ");
        expect(answer(marked, said.join(" "))).toBe("accepted");
        expect(answer(unmarked, said.join(" "))).not.toBe("accepted");
      }),
    );
  });

  test("one foreign word is refused wherever it stands", () => {
    fc.assert(
      fc.property(words, fc.nat(), (said, at) => {
        const edited = said.toSpliced(at % (said.length + 1), 0, "verzonnen").join(" ");
        expect(answer(edited, said.join(" "))).not.toBe("accepted");
      }),
    );
  });
});

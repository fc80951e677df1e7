import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinTurns } from "./join-turns";
import { moveEdge, putEdge } from "./move-edge";

const transcript = joinTurns([
  { speaker: "R", at: null, text: "Nou, rustiger. Ze gaat weer naar school." },
  { speaker: "I", at: null, text: "" },
  { speaker: "R", at: null, text: "Dat is echt een verschil." },
]);
const { text } = transcript;
const passageOf = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const moved = (
  words: string,
  ...how: [edge: "from" | "to", direction: 1 | -1, stride: "word" | "sentence"]
) => {
  const passage = moveEdge(transcript, passageOf(words), ...how);
  return passage && text.slice(passage.from, passage.to);
};

describe("an edge of a passage moves", () => {
  it.each([
    ["gaat weer", "from", -1, "word", "Ze gaat weer"],
    ["gaat weer", "from", 1, "word", "weer"],
    ["gaat weer", "to", 1, "word", "gaat weer naar"],
    ["gaat weer", "to", -1, "word", "gaat"],
    ["gaat weer", "to", 1, "sentence", "gaat weer naar school."],
    ["gaat weer", "from", -1, "sentence", "Ze gaat weer"],
    ["Ze gaat weer", "from", -1, "sentence", "Nou, rustiger. Ze gaat weer"],
  ] as const)("%s: %s %i by a %s gives %s", (words, edge, direction, stride, expected) => {
    expect(moved(words, edge, direction, stride)).toBe(expected);
  });

  it("over the punctuation between words", () => {
    expect(moved("rustiger", "from", -1, "word")).toBe("Nou, rustiger");
    expect(moved("rustiger", "to", 1, "word")).toBe("rustiger. Ze");
  });

  it("into the next turn with words where its own has no more", () => {
    expect(moved("school.", "to", 1, "word")).toBe("school.\n\nDat");
    expect(moved("Dat is", "from", -1, "sentence")).toBe("Ze gaat weer naar school.\n\nDat is");
  });

  it("nowhere before the first word or behind the last", () => {
    expect(moved("Nou", "from", -1, "word")).toBeNull();
    expect(moved("verschil.", "to", 1, "sentence")).toBeNull();
  });

  it("nowhere where nothing of the passage would be left", () => {
    expect(moved("gaat", "from", 1, "word")).toBeNull();
    expect(moved("gaat", "to", -1, "word")).toBeNull();
  });

  it("to and back to a passage of whole words, which is the same again", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("from" as const, "to" as const),
        fc.constantFrom("gaat weer", "echt een"),
        (edge, words) => {
          const out = edge === "from" ? -1 : 1;
          const wider = moveEdge(transcript, passageOf(words), edge, out, "word");
          expect(wider && moveEdge(transcript, wider, edge, out === 1 ? -1 : 1, "word")).toEqual(
            passageOf(words),
          );
        },
      ),
    );
  });
});

describe("an edge that is put at an offset", () => {
  const put = (words: string, edge: "from" | "to", at: string, within: number, exact = false) => {
    const passage = putEdge(transcript, passageOf(words), edge, text.indexOf(at) + within, exact);
    return passage && text.slice(passage.from, passage.to);
  };

  it("takes the whole word there", () => {
    expect(put("gaat weer", "to", "school", 2)).toBe("gaat weer naar school");
    expect(put("gaat weer", "from", "rustiger", 3)).toBe("rustiger. Ze gaat weer");
  });

  it("stands between two letters where that is asked", () => {
    expect(put("gaat weer", "to", "school", 2, true)).toBe("gaat weer naar sc");
  });

  it("never cuts a character in two", () => {
    const smile = joinTurns([{ speaker: "R", at: null, text: "Fijn 😀 hoor" }]);
    expect(putEdge(smile, { from: 0, to: 12 }, "from", 6, true)).toEqual({ from: 5, to: 12 });
  });

  it("leaves no empty passage", () => {
    expect(put("gaat", "to", "Nou", 1)).toBeNull();
  });
});

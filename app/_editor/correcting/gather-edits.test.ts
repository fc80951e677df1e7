import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { type Command, EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { applyEdits } from "@/lib/passage/edit";
import { narrowEdits } from "@/lib/passage/narrow-edits";
import { coverText, joinTurns } from "@/lib/transcript/join-turns";
import { turnsPerSection } from "../offset-map";
import { correctableDocument, correctableNodes, offsetIn, textIn, turnsIn } from "./correctable-document";
import { gatherEdits, gatheredEdits } from "./gather-edits";
import { numbersIn, numberTurns } from "./number-turns";
import { smallSections } from "./small-sections";
import { joinBackward, joinTurn, markTurn, splitTurn } from "./turn-commands";

const schema = getSchema(correctableNodes);

function opened(lines: readonly string[]) {
  const transcript = joinTurns(
    lines.map((text, index) => ({ speaker: index % 2 === 0 ? "I" : "R", at: index + 0.25, text })),
  );
  const doc = schema.nodeFromJSON(correctableDocument(transcript));
  const plugins = [history(), smallSections(), numberTurns(), gatherEdits(transcript.text, [])];
  return { transcript, state: EditorState.create({ doc, plugins }) };
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

/** Puts the caret at, or selects between, offsets of the text as it now is. */
function select(state: EditorState, from: number, to = from): EditorState {
  const place = (offset: number) => {
    const turns = turnsIn(state.doc);
    const starts = textIn(state.doc).turns;
    const index = starts.findLastIndex((turn) => turn.from <= offset);
    return (turns[index]?.start ?? 0) + offset - (starts[index]?.from ?? 0);
  };
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place(from), place(to))));
}

it("opens a transcript as it is, times in full", () => {
  const { transcript, state } = opened(["Hoe gaat het?", "", "Beter 👍"]);
  expect(textIn(state.doc)).toEqual(transcript);
});

it("parts a turn at the caret, and joins it again with a blank between words", () => {
  const { state } = opened(["Hoe gaat het?", "Beter. Fijn."]);
  const parted = after(select(state, 20), splitTurn);
  expect(textIn(parted.doc)).toMatchObject({
    text: "Hoe gaat het?\nBeter.\n Fijn.",
    turns: [{}, { speaker: "R", at: 1.25 }, { speaker: "R", at: null }],
  });
  expect(gatheredEdits(parted)).toEqual([{ from: 20, to: 20, insert: "\n" }]);
  const joined = after(select(parted, 14), joinBackward);
  expect(textIn(joined.doc).text).toBe("Hoe gaat het? Beter.\n Fijn.");
  expect(gatheredEdits(joined)).toEqual([
    { from: 13, to: 14, insert: " " },
    { from: 20, to: 20, insert: "\n" },
  ]);
});

it("numbers turns anew, and keeps sections small", () => {
  const { state } = opened(Array.from({ length: 200 }, (_, index) => `Beurt ${index}.`));
  let next = state;
  for (let at = 0; at < 60; at += 1) next = after(select(next, 3), splitTurn);
  expect(numbersIn(next)).toEqual(Array.from({ length: 260 }, (_, index) => index + 1));
  for (const section of next.doc.children) {
    expect(section.childCount).toBeLessThanOrEqual(2 * turnsPerSection);
  }
});

it("a speaker and a time change no word", () => {
  const { state } = opened(["Hoe?", "Zo."]);
  const next = after(state, markTurn(1, { speaker: "M", seconds: 61 }));
  expect(gatheredEdits(next)).toEqual([]);
  expect(textIn(next.doc).turns[1]).toEqual({ from: 5, to: 8, speaker: "M", at: 61 });
  expect(turnsIn(next.doc)[1]?.turn.attrs.at).toBe("01:01");
});

test("what was done and undone is no edit", () => {
  const { transcript, state } = opened(["Hoe gaat het met Noor?", "Beter.", "Fijn."]);
  const all = select(state, 0, transcript.text.length);
  const emptied = all.apply(all.tr.deleteSelection());
  expect(textIn(emptied.doc).text).toBe("");
  const back = after(emptied, undo);
  expect(textIn(back.doc)).toEqual(transcript);
  expect(narrowEdits(transcript.text, gatheredEdits(back))).toEqual([]);
});

type Act = {
  kind: "type" | "erase" | "split" | "join" | "cut turn" | "undo";
  at: number;
  length: number;
  words: string;
};

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom("type", "erase", "split", "join", "cut turn", "undo"),
  at: fc.nat(999),
  length: fc.nat(30),
  words: fc.constantFrom("x", " woord", "👍", "e\u0301", ""),
});

function perform(state: EditorState, { kind, at, length, words }: Act): EditorState {
  const { text, turns } = textIn(state.doc);
  const from = at % (text.length + 1);
  const index = at % turns.length;
  if (kind === "undo") return after(state, undo);
  if (kind === "join") return after(state, joinTurn(index));
  if (kind === "split") return after(select(state, from), splitTurn);
  if (kind === "cut turn") {
    const cut = turnsIn(state.doc)[index];
    if (cut === undefined || turns.length === 1) return state;
    return state.apply(state.tr.delete(cut.start - 1, cut.start + cut.turn.nodeSize - 1));
  }
  const selected = select(state, from, Math.min(text.length, from + length));
  if (kind === "erase") return selected.apply(selected.tr.deleteSelection());
  return selected.apply(selected.tr.insertText(words));
}

it("gathers edits that give the text as it stands, whatever was typed, parted, joined, cut and undone", () => {
  const lines = fc.array(fc.constantFrom("", "Ja.", "Het gaat beter 👍 nu.", "Ze slaapt thuis, en dan?"), {
    minLength: 1,
    maxLength: 6,
    size: "max",
  });
  fc.assert(
    fc.property(lines, fc.array(act, { minLength: 1, maxLength: 12, size: "max" }), (given, acts) => {
      const { transcript, state } = opened(given);
      const done = acts.reduce(perform, state);
      const now = textIn(done.doc);
      expect(applyEdits(transcript.text, gatheredEdits(done))).toBe(now.text);
      expect(coverText(now)).toBe(true);
      expect(turnsIn(done.doc).map(({ start }) => offsetIn(done.doc, start))).toEqual(
        now.turns.map(({ from }) => from),
      );
      expect(numbersIn(done)).toEqual(now.turns.map((_, index) => index + 1));
    }),
    { numRuns: 300 },
  );
});

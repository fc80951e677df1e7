import { describe, expect, test } from "vitest";
import { asItCame } from "@/lib/keymap/key-choice";
import { keysInUse } from "@/lib/keymap/keys-in-use";
import type { KeyPress } from "@/lib/keymap/stroke";
import { keyCommand, stanceOfKey } from "./key-command";

const keys = keysInUse(asItCame);

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held };
}

describe("a key asks for one thing", () => {
  test.each([
    ["3", press("3", "Digit3"), { kind: "theme", place: 3 }],
    ["3 on the number pad", press("3", "Numpad3"), { kind: "theme", place: 3 }],
    ["3 on a Belgian keyboard", press('"', "Digit3"), { kind: "theme", place: 3 }],
    [
      "shift and 3 on a Belgian keyboard",
      press("3", "Digit3", { shiftKey: true }),
      { kind: "theme", place: 3 },
    ],
    ["6 on a French keyboard, which prints a hyphen", press("-", "Digit6"), { kind: "theme", place: 6 }],
    ["* above 8", press("*", "Digit8", { shiftKey: true }), { kind: "star" }],
    ["* on a Dutch keyboard", press("*", "BracketRight"), { kind: "star" }],
    ["+", press("+", "Equal", { shiftKey: true }), { kind: "factor", polarity: "bevorderend" }],
    ["-", press("-", "NumpadSubtract"), { kind: "factor", polarity: "belemmerend" }],
    ["?, which the whole page hears", press("?", "Slash", { shiftKey: true }), null],
    ["S", press("s", "KeyS"), { kind: "select-sentence" }],
    ["capital S", press("S", "KeyS", { shiftKey: true }), { kind: "select-sentence" }],
    ["Delete", press("Delete", "Delete"), { kind: "remove" }],
    ["Shift+Delete, which cuts", press("Delete", "Delete", { shiftKey: true }), null],
    ["Ctrl+Z", press("z", "KeyZ", { ctrlKey: true }), { kind: "undo" }],
    ["Ctrl+Shift+Z", press("Z", "KeyZ", { ctrlKey: true, shiftKey: true }), { kind: "redo" }],
    ["Ctrl+C, which copies", press("c", "KeyC", { ctrlKey: true }), null],
    ["Ctrl+1, which is the browser's", press("1", "Digit1", { ctrlKey: true }), null],
    ["0 with no theme before it", press("0", "Digit0"), null],
    ["an arrow", press("ArrowUp", "ArrowUp"), null],
    ["a letter without a meaning", press("q", "KeyQ"), null],
    ["the name of an object's own function", press("constructor", "Unidentified"), null],
  ])("%s", (_, pressed, command) => {
    expect(keyCommand(pressed, keys)).toEqual(command);
  });

  test.each([
    ["a letter", press("s", "KeyS"), null],
    ["a digit", press("1", "Digit1"), null],
    ["Delete", press("Delete", "Delete"), { kind: "remove" }],
    ["Shift+Delete, which cuts", press("Delete", "Delete", { shiftKey: true }), null],
    ["Ctrl+Z", press("z", "KeyZ", { ctrlKey: true }), { kind: "undo" }],
  ])("with single keys off, %s", (_, pressed, command) => {
    expect(keyCommand(pressed, keysInUse({ single: false, changed: {} }))).toEqual(command);
  });
});

test.each([
  ["ArrowUp", press("ArrowUp", "ArrowUp"), "verbeterd"],
  ["ArrowRight", press("ArrowRight", "ArrowRight"), "gelijk"],
  ["ArrowDown", press("ArrowDown", "ArrowDown"), "verslechterd"],
  ["0", press("0", "Digit0"), "onbekend"],
  ["0 on a Belgian keyboard", press("à", "Digit0"), "onbekend"],
  ["Enter", press("Enter", "Enter"), null],
  ["Escape", press("Escape", "Escape"), "escape"],
  ["ArrowLeft", press("ArrowLeft", "ArrowLeft"), undefined],
])("after a theme, %s is a stance", (_, pressed, stance) => {
  expect(stanceOfKey(pressed, keys)).toBe(stance);
});

import { describe, expect, test } from "vitest";
import { advance, isSingleKey, strokeOf } from "./stroke";

const plain = { code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("a key press has one name", () => {
  test.each([
    [{ ...plain, key: "s" }, "S"],
    [{ ...plain, key: "?", shiftKey: true }, "?"],
    [{ ...plain, key: "k", ctrlKey: true }, "Ctrl+K"],
    [{ ...plain, key: "k", metaKey: true }, "Ctrl+K"],
    [{ ...plain, key: "Z", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+Z"],
    [{ ...plain, key: "ArrowRight", shiftKey: true }, "Shift+ArrowRight"],
    [{ ...plain, key: "s", altKey: true }, "Alt+S"],
    [{ ...plain, key: "[", ctrlKey: true, altKey: true }, "["],
    [{ ...plain, key: "[", altKey: true }, "["],
    [{ ...plain, key: '"', code: "Digit3" }, "3"],
    [{ ...plain, key: "3", code: "Digit3", shiftKey: true }, "3"],
    [{ ...plain, key: "*", code: "Digit8", shiftKey: true }, "*"],
    [{ ...plain, key: "1", code: "Digit1", ctrlKey: true }, "Ctrl+1"],
  ])("%o is %s", (press, name) => {
    expect(strokeOf(press)).toBe(name);
  });
});

describe("strokes lead to a shortcut", () => {
  const known = ["G Z", "G T", "S"];
  test.each([
    [[], "S", { kind: "complete", keys: "S" }],
    [[], "G", { kind: "waiting", strokes: ["G"] }],
    [["G"], "Z", { kind: "complete", keys: "G Z" }],
    [["G"], "G", { kind: "waiting", strokes: ["G"] }],
    [["G"], "S", { kind: "complete", keys: "S" }],
    [["G"], "X", { kind: "none" }],
  ])("after %o, %s gives %o", (before, stroke, progress) => {
    expect(advance(before, stroke, known)).toEqual(progress);
  });

  test("only what begins with a printing key alone is a single key", () => {
    const keys = ["S", "?", "G Z", "Ctrl+K", "Escape"];
    expect(keys.map(isSingleKey)).toEqual([true, true, true, false, false]);
  });
});

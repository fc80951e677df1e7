import { describe, expect, test } from "vitest";
import { advance, isSingleKey, strokeOf } from "./stroke";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("a key press has one name", () => {
  test.each([
    [{ ...plain, key: "s" }, "S"],
    [{ ...plain, key: "?", shiftKey: true }, "?"],
    [{ ...plain, key: "k", ctrlKey: true }, "Ctrl+K"],
    [{ ...plain, key: "k", metaKey: true }, "Ctrl+K"],
    [{ ...plain, key: "Z", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+Z"],
    [{ ...plain, key: "ArrowRight", shiftKey: true }, "Shift+ArrowRight"],
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

  test("only a printing key alone is a single key", () => {
    expect(["S", "?", "Ctrl+K", "Escape"].map(isSingleKey)).toEqual([true, true, false, false]);
  });
});

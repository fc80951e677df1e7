import fc from "fast-check";
import { expect, it } from "vitest";
import { wordChanges } from "./word-changes";

it("tells which words went and which came", () => {
  expect(wordChanges("Ze is nu veilger thuis.", "Ze is nu veiliger, thuis.")).toEqual([
    { kind: "same", text: "Ze is nu " },
    { kind: "removed", text: "veilger" },
    { kind: "added", text: "veiliger," },
    { kind: "same", text: " thuis." },
  ]);
});

it("gives either text back", () => {
  const text = fc.array(fc.constantFrom("ja", " ", "nee", ".", "👍", "\n"), { maxLength: 30 });
  const side = (changes: ReturnType<typeof wordChanges>, left: "removed" | "added") =>
    changes.map((change) => (change.kind === left ? "" : change.text)).join("");
  fc.assert(
    fc.property(text, text, (one, other) => {
      const changes = wordChanges(one.join(""), other.join(""));
      expect(side(changes, "added")).toBe(one.join(""));
      expect(side(changes, "removed")).toBe(other.join(""));
    }),
  );
});

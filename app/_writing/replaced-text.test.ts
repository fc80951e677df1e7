import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it, test } from "vitest";
import { replacedText } from "./replaced-text";
import { writingExtensions } from "./writing-extensions";

const schema = getSchema(
  writingExtensions({ shown: () => ({ label: "", href: null }), open: () => {}, ask: () => {} }),
);

/** A heading after "# ", a list of one item after "- ", else a paragraph. */
function textOf(...blocks: readonly string[]) {
  return schema.node(
    "doc",
    null,
    blocks.map((block) => {
      const words = block.replace(/^[#-] /, "");
      const inside = words === "" ? [] : [schema.text(words)];
      if (block.startsWith("# ")) return schema.node("heading", { level: 3 }, inside);
      const paragraph = schema.node("paragraph", null, inside);
      if (!block.startsWith("- ")) return paragraph;
      return schema.node("bulletList", null, [schema.node("listItem", null, [paragraph])]);
    }),
  );
}

function opened(...blocks: readonly string[]): EditorState {
  return EditorState.create({ doc: textOf(...blocks), plugins: [history()] });
}

function taken(state: EditorState, ...blocks: readonly string[]): EditorState {
  const change = replacedText(state, textOf(...blocks));
  return change === null ? state : state.apply(change);
}

function withCaretAfter(state: EditorState, words: string): EditorState {
  let at = -1;
  state.doc.descendants((node, position) => {
    const found = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (found >= 0) at = position + found + words.length;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
}

test.each([
  { before: ["# Situatie", "", "# Besluit", ""], next: ["# Situatie", "Thuis.", "# Besluit", ""] },
  { before: ["jaja"], next: ["jajaja"] },
  { before: ["jajaja"], next: ["ja"] },
  { before: ["# Situatie", "een"], next: ["- een", "twee"] },
  { before: ["- een", "- een"], next: ["een"] },
  { before: ["een", "twee"], next: [""] },
  { before: ["👩‍👧 e\u0301"], next: ["👩 e"] },
])("makes $next of $before", ({ before, next }) => {
  expect(taken(opened(...before), ...next).doc.eq(textOf(...next))).toBe(true);
});

it("leaves the caret at its words, whether the change was before them or after", () => {
  const before = ["# Situatie", "Thuis.", "# Besluit", "Bij oma wonen.", "Rust."];
  const next = ["# Situatie", "Niet meer thuis.", "# Besluit", "Bij oma wonen.", "Meer rust."];
  const { doc, selection } = taken(withCaretAfter(opened(...before), "oma"), ...next);
  expect(doc.eq(textOf(...next))).toBe(true);
  expect(selection.$head.parent.textBetween(0, selection.$head.parentOffset)).toBe("Bij oma");
});

it("takes back only what was typed here, not what another wrote", () => {
  const typedAt = withCaretAfter(opened("Thuis.", "Rust."), "Rust.");
  const typed = typedAt.apply(typedAt.tr.insertText(" Eindelijk."));
  let state = taken(typed, "Niet meer thuis.", "Rust. Eindelijk.");
  undo(state, (change) => {
    state = state.apply(change);
  });
  expect(state.doc.eq(textOf("Niet meer thuis.", "Rust."))).toBe(true);
});

it("changes nothing where both are the same", () => {
  expect(replacedText(opened("Thuis."), textOf("Thuis."))).toBeNull();
});

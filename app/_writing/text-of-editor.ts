import type { Editor, JSONContent } from "@tiptap/core";
import { type RichText, richTextSchema } from "@/lib/writing/rich-text";

/** A text as the editor takes it: the editor's types are open to change, ours are not. */
export function contentOf(text: RichText): JSONContent {
  return JSON.parse(JSON.stringify(text)) as JSONContent;
}

/** What stands in the editor, in the form in which it is kept; what no database can hold becomes a "�". */
export function textOfEditor(editor: Editor): RichText {
  const json = JSON.stringify(editor.getJSON());
  const clean: unknown = JSON.parse(json, (_key, value: unknown) =>
    typeof value === "string" ? value.replace(/\0|\p{Surrogate}/gu, "\uFFFD") : value,
  );
  return richTextSchema.parse(clean);
}

import type { MemoId, OperationId } from "@/lib/study/ids";
import type { RichText } from "@/lib/writing/rich-text";
import type { SavedWriting, SaveWriting, StandingText } from "@/lib/writing/save-writing";
import type { WritingDraft, WritingScope } from "./writing-draft";

/** What is written here and isn't on the server yet, apart from the text that stands in the editor. */
export type UnsentWords = Omit<WritingDraft, "text">;

/** Before anything is typed: the text is what stands, or where nothing does what it starts with. */
export function nothingUnsent(standing: StandingText | null, start: RichText): UnsentWords {
  return { base: baseOf(standing, start), sent: null, before: [], fresh: false, restored: null };
}

/** What the next words are made of. */
export function baseOf(standing: StandingText | null, start: RichText): UnsentWords["base"] {
  if (standing === null || standing.version === 0) {
    return { seen: { version: 0, revision: 0 }, text: start };
  }
  const { version, revision, text } = standing;
  return { seen: { version, revision }, text };
}

/** Whether the server lacks something of these words or this text. */
export function isUnsent({ base, sent, before }: UnsentWords, text: RichText): boolean {
  return sent !== null || before.length > 0 || !saysTheSame(text, base.text);
}

/** The save that is to go out next, under a new name; null when the server has everything. */
export function nextSave(
  unsent: UnsentWords,
  text: RichText,
  { scope, newId }: { readonly scope: WritingScope; readonly newId: () => OperationId },
): SaveWriting | null {
  if (!isUnsent(unsent, text)) return null;
  const [first] = unsent.before;
  const { fresh, restored } = unsent;
  return {
    ...{ operation: newId(), user: scope.user, study: scope.study, on: scope.on },
    ...{ memo: scope.memo as MemoId | null, seen: unsent.base.seen },
    ...(first === undefined ? { fresh, restored, text } : { fresh: true, restored: null, text: first }),
  };
}

/** What is left once the server has done this save. */
export function afterSave(unsent: UnsentWords, message: SaveWriting, saved: SavedWriting): UnsentWords {
  const { version, revision } = saved;
  const base = { seen: { version, revision }, text: message.text };
  const [first, ...later] = unsent.before;
  return first !== undefined && saysTheSame(first, message.text)
    ? { ...unsent, base, sent: null, before: later }
    : { ...unsent, base, sent: null, fresh: false, restored: null };
}

/** Two texts as they are kept, marks and links included; both with the schema's order of keys. */
export function saysTheSame(a: RichText, b: RichText): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { accept, type Refusal, type Result, refuse } from "@/lib/result";
import type { OperationId, UserId } from "@/lib/study/ids";
import type { SavedWriting, SaveWriting, StandingText } from "@/lib/writing/save-writing";
import { textOfLines, wordsOf } from "@/lib/writing/words-of";
import type { WritingDraft } from "./writing-draft";
import { writingStore } from "./writing-store";

const writtenAt = "2026-02-03T14:02:00.000Z";
const scope = {
  user: "5f0b0c1e-1111-4222-8333-444455556666" as UserId,
  study: "proef",
  on: { kind: "summary", case: "EK01" },
  memo: null,
} as const;

export function standingAt(
  version: number,
  revision: number,
  words: string,
  writtenBy = "Marja",
): StandingText {
  return { version, revision, text: textOfLines(words), writtenBy, writtenAt };
}

/** For tests: a server that keeps one text as the real one does, and a browser that keeps one draft. */
export function writingGround(standing: StandingText | null = standingAt(1, 1, "een\ntwee\ndrie")) {
  const server = {
    ...{ versions: standing === null ? [] : [standing], done: 0 },
    ...{ reachable: true, signedIn: true, lost: 0 },
  };
  const answers = new Map<string, SavedWriting>();
  const kept: { draft: WritingDraft | null } = { draft: null };
  let made = 0;
  const newest = () => server.versions.at(-1) ?? null;
  const send = async (message: SaveWriting): Promise<Result<SavedWriting, Refusal>> => {
    if (!server.reachable) throw new TypeError("offline");
    if (!server.signedIn) return refuse({ kind: "not-signed-in" });
    const first = answers.get(message.operation);
    if (first !== undefined) return accept(first);
    const now = newest();
    const seen = { version: now?.version ?? 0, revision: now?.revision ?? 0 };
    if (message.seen.version !== seen.version || message.seen.revision !== seen.revision) {
      return refuse({ kind: "text-changed-meanwhile", current: now });
    }
    const goesOn = !message.fresh && now?.writtenBy === "ik";
    const value = goesOn
      ? { version: seen.version, revision: seen.revision + 1, writtenAt }
      : { version: seen.version + 1, revision: 1, writtenAt };
    if (goesOn) server.versions.pop();
    server.versions.push({ ...value, text: message.text, writtenBy: "ik" });
    server.done += 1;
    answers.set(message.operation, value);
    if (server.lost-- > 0) throw new Error("the answer was lost");
    return accept(value);
  };
  const open = () => {
    const initial = { standing: newest(), references: {}, start: textOfLines("Situatie"), writer: "ik" };
    const store = writingStore(scope, initial, {
      send,
      fetch: async () => (server.reachable ? { standing: newest(), references: {} } : null),
      draft: {
        taken: async () => kept.draft,
        keep: (draft) => {
          kept.draft = draft;
          return true;
        },
        drop: () => {
          kept.draft = null;
        },
      },
      newId: () => `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}` as OperationId,
      now: () => Date.now(),
    });
    void store.open();
    return store;
  };
  const words = () => server.versions.map(({ text }) => wordsOf(text));
  return { server, kept, open, words, newest };
}

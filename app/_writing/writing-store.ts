import type { Refusal } from "@/lib/result";
import { isLaterText, laterText } from "@/lib/writing/later-text";
import type { ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { bytesOf, longestTextBytes, type RichText } from "@/lib/writing/rich-text";
import type { SavedWriting, SaveWriting, SeenText, StandingText } from "@/lib/writing/save-writing";
import { saveTimer } from "./save-timer";
import { afterSave, baseOf, isUnsent, nextSave, nothingUnsent, saysTheSame } from "./unsent-words";
import { type ConflictChoice, settledConflict, writingConflict } from "./writing-conflict";
import type { WritingDoors } from "./writing-doors";
import type { WritingScope } from "./writing-draft";
import type { WritingState } from "./writing-state";

type Initial = Pick<WritingState, "standing" | "references"> & {
  /** What an empty text starts with: not saved until something is typed. */
  readonly start: RichText;
  readonly writer: string;
};

const idleMs = 1_500;
const retryMs = 5_000;

/**
 * One text as one person writes it: saved when they pause, kept in the browser until the server has it, sent
 * once. When another saved meanwhile nothing is stored over it: both texts stand here until a person chose,
 * and then both are versions on the server.
 */
export function writingStore(scope: WritingScope, initial: Initial, doors: WritingDoors) {
  const listeners = new Set<() => void>();
  const timer = saveTimer(run, doors.now);
  let unsent = nothingUnsent(initial.standing, initial.start);
  let newest: SeenText = unsent.base.seen;
  let running = false;
  let closed = false;
  /** Has the editor say what was typed just now. */
  let takeNow = () => {};
  let state: WritingState = {
    ...{ text: initial.standing?.text ?? initial.start, replaced: 0 },
    ...{ standing: initial.standing, references: initial.references },
    ...{ status: { kind: "saved" }, savedAt: null, isKept: true, takenOver: null, conflict: null },
  };

  function set(change: Partial<WritingState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }
  function isDirty(): boolean {
    return isUnsent(unsent, state.text);
  }
  function keep(): void {
    if (!isDirty()) doors.draft.drop();
    else {
      const isKept = doors.draft.keep({ ...unsent, text: state.text });
      if (isKept !== state.isKept) set({ isKept });
    }
  }
  function saveIn(ms: number): void {
    if (!closed) timer.startIn(ms);
  }

  function run(): void {
    takeNow();
    timer.stop();
    if (running || state.conflict !== null) return;
    running = true;
    sendAll().finally(() => {
      running = false;
      keep();
      void lookWhatStands();
    });
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const sent = unsent.sent ?? nextSave(unsent, state.text, { scope, newId: doors.newId });
      if (sent === null) return set({ status: { kind: "saved" } });
      if (bytesOf(sent.text) > longestTextBytes) {
        unsent = { ...unsent, sent: null };
        return set({ status: { kind: "refused", refusal: { kind: "text-too-long" } } });
      }
      unsent = { ...unsent, sent };
      keep();
      set({ status: { kind: "saving" } });
      const answer = await doors.send(sent).catch(() => null);
      if (answer === null) {
        set({ status: { kind: "unreachable" } });
        return saveIn(retryMs);
      }
      if (!answer.ok) return refused(answer.refusal);
      acknowledged(sent, answer.value);
      if (isDirty() && unsent.before.length === 0 && !unsent.fresh && !closed) {
        set({ status: { kind: "typing" } });
        return saveIn(idleMs);
      }
    }
  }

  function acknowledged(message: SaveWriting, saved: SavedWriting): void {
    unsent = afterSave(unsent, message, saved);
    const { seen } = unsent.base;
    newest = laterText(newest, seen);
    const standing = {
      ...seen,
      ...{ text: message.text, writtenBy: initial.writer, writtenAt: saved.writtenAt },
    };
    set({ savedAt: doors.now(), standing, takenOver: null });
    keep();
  }

  async function refused(refusal: Refusal): Promise<void> {
    if (refusal.kind === "not-signed-in") return set({ status: { kind: "signed-out" } });
    if (refusal.kind === "other-user") return set({ status: { kind: "other-user" } });
    const { sent } = unsent;
    unsent = { ...unsent, sent: null };
    if (refusal.kind !== "text-changed-meanwhile") {
      return set({ status: { kind: "refused", refusal } });
    }
    const now = await doors.fetch();
    takeNow();
    const standing = now?.standing ?? standingIn(refusal);
    if (now !== null) set({ references: { ...state.references, ...now.references } });
    if (sent !== null && standing !== null && saysTheSame(standing.text, state.text)) adopt(standing);
    else if (standing !== null) clash(standing);
  }

  function clash(theirs: StandingText): void {
    newest = laterText(newest, theirs);
    const conflict = writingConflict(unsent.base.text, state.text, theirs);
    set({ conflict, status: { kind: "typing" } });
    keep();
  }

  function adopt(standing: StandingText): void {
    unsent = { ...unsent, base: baseOf(standing, initial.start) };
    newest = laterText(newest, unsent.base.seen);
    set({ standing, text: standing.text, replaced: state.replaced + 1, status: { kind: "saved" } });
    keep();
  }

  /** Reads what another saved, where this page heard of something newer than it knows. */
  async function lookWhatStands(always = false): Promise<void> {
    if (running || unsent.sent !== null || state.conflict !== null) return;
    if (!always && !isLaterText(newest, unsent.base.seen)) return;
    const now = await doors.fetch();
    if (now === null || now.standing === null || running || state.conflict !== null) return;
    if (!isLaterText(now.standing, unsent.base.seen)) {
      newest = unsent.base.seen;
      return;
    }
    set({ references: { ...state.references, ...now.references } });
    takeNow();
    if (isDirty()) return clash(now.standing);
    adopt(now.standing);
    set({ takenOver: now.standing });
  }

  return {
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes up what an earlier page left unsent, and sends it; false where there is nothing. */
    async open(): Promise<boolean> {
      closed = false;
      const draft = await doors.draft.taken();
      if (draft === null) return false;
      const { text, ...left } = draft;
      unsent = left;
      set({ text, replaced: state.replaced + 1, status: { kind: "typing" } });
      keep();
      run();
      return true;
    },
    /** What stands in the editor. */
    typed(text: RichText): void {
      if (saysTheSame(text, state.text)) return;
      const theirs = state.conflict?.theirs ?? null;
      const conflict = theirs === null ? null : writingConflict(unsent.base.text, text, theirs);
      set({ text, conflict, takenOver: null });
      keep();
      const kind = isDirty() ? "typing" : "saved";
      if (state.status.kind !== "saving") set({ status: { kind } });
      if (kind === "typing") saveIn(idleMs);
    },
    /** The editor, which is asked for its words before anything is decided about them; gives what ends that. */
    takeFrom(take: () => void): () => void {
      takeNow = take;
      return () => {
        if (takeNow === take) takeNow = () => {};
      };
    },
    /** Saves now, as on leaving the page, or when the network or a session is back. */
    flush: run,
    close(): void {
      closed = true;
      timer.stop();
      if (isDirty()) run();
    },
    /** That the server has this state now. */
    heard(seen: SeenText): void {
      newest = laterText(newest, seen);
      void lookWhatStands();
    },
    /** That something may have been missed: asks what stands. */
    look(): void {
      void lookWhatStands(true);
    },
    /** Puts an earlier version's words back, as a new version. */
    restore(version: number, text: RichText, references: ReferencesInSight): void {
      takeNow();
      const before = isDirty() ? [...unsent.before, state.text] : unsent.before;
      unsent = { ...unsent, before, fresh: true, restored: version };
      set({ text, references: { ...references, ...state.references }, replaced: state.replaced + 1 });
      run();
    },
    /** Ends a conflict by what a person confirmed. */
    settle(choice: ConflictChoice): void {
      takeNow();
      const { conflict } = state;
      if (conflict === null) return;
      const standing = conflict.theirs;
      const { text, besides } = settledConflict(conflict, choice);
      const before = [...unsent.before, ...besides];
      unsent = { ...unsent, base: baseOf(standing, initial.start), before, fresh: true };
      set({ conflict: null, text, standing, replaced: state.replaced + 1, status: { kind: "typing" } });
      keep();
      run();
    },
    /** Where a link leads that was just put in. */
    knows(references: ReferencesInSight): void {
      set({ references: { ...state.references, ...references } });
    },
  };
}

export type WritingStore = ReturnType<typeof writingStore>;

/** The one cast: the server's refusal, which names what stands. */
function standingIn(refusal: Refusal): StandingText | null {
  return (refusal as { readonly current?: StandingText }).current ?? null;
}

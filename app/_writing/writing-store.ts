import type { Refusal, Result } from "@/lib/result";
import type { MemoId, OperationId } from "@/lib/study/ids";
import { mergeTexts } from "@/lib/writing/merge-texts";
import type { ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { bytesOf, longestTextBytes, type RichText } from "@/lib/writing/rich-text";
import type { SavedWriting, SaveWriting, SeenText, StandingText } from "@/lib/writing/save-writing";
import { isBlank } from "@/lib/writing/words-of";
import type { WritingDraft, WritingScope } from "./writing-draft";

/** Where the writer's words are. "refused": the server said no, and says why. */
export type WritingStatus =
  | { readonly kind: "saved" | "typing" | "saving" | "unreachable" | "signed-out" | "other-user" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Two wrote over the same words: what each made of them, and the two brought together for a person to confirm. */
export type WritingConflict = {
  readonly mine: RichText;
  readonly theirs: StandingText;
  readonly merged: RichText;
  readonly clashes: number;
};

export type WritingState = {
  readonly text: RichText;
  /** Raised when the text came from elsewhere than the editor, which then takes it over. */
  readonly replaced: number;
  readonly standing: StandingText | null;
  readonly references: ReferencesInSight;
  readonly status: WritingStatus;
  /** Milliseconds since 1970 of the last save here; null before the first. */
  readonly savedAt: number | null;
  /** False once the browser refused to keep unsent words: they would not survive a reload. */
  readonly isKept: boolean;
  /** Who changed the text while it lay open here unchanged, so that it was taken over. */
  readonly takenOver: StandingText | null;
  readonly conflict: WritingConflict | null;
};

export type WritingDoors = {
  /** Rejects when no answer came: the save may or may not have been done. */
  readonly send: (message: SaveWriting) => Promise<Result<SavedWriting, Refusal>>;
  /** What stands now; null when it can't be had. */
  readonly fetch: () => Promise<{
    readonly standing: StandingText | null;
    readonly references: ReferencesInSight;
  } | null>;
  readonly draft: {
    /** What an earlier page left unsent, once. */
    readonly taken: () => Promise<WritingDraft | null>;
    readonly keep: (draft: WritingDraft) => boolean;
    readonly drop: () => void;
  };
  readonly newId: () => OperationId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

type Initial = Pick<WritingState, "standing" | "references"> & {
  /** What an empty text starts with: not saved until something is typed. */
  readonly start: RichText;
  readonly writer: string;
};

const idleMs = 1_500;
const retryMs = 5_000;
/** Who never pauses is saved all the same. */
const longestMs = 10_000;

/**
 * One text as one person writes it: saved when they pause, kept in the browser until the server has it, sent
 * once. When another saved meanwhile nothing is stored over it: both texts stand here until a person chose,
 * and then both are versions on the server.
 */
export function writingStore(scope: WritingScope, initial: Initial, doors: WritingDoors) {
  const listeners = new Set<() => void>();
  let base: { readonly seen: SeenText; readonly text: RichText } = baseOf(initial.standing, initial.start);
  let sent: SaveWriting | null = null;
  let before: readonly RichText[] = [];
  let fresh = false;
  let restored: number | null = null;
  let newest: SeenText = base.seen;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt: number | null = null;
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
    if (sent !== null || before.length > 0) return true;
    return said(state.text) !== said(base.text);
  }
  function keep(): void {
    if (!isDirty()) doors.draft.drop();
    else {
      const isKept = doors.draft.keep({ text: state.text, base, sent, before: [...before], fresh, restored });
      if (isKept !== state.isKept) set({ isKept });
    }
  }
  function saveIn(ms: number): void {
    clearTimeout(timer);
    if (closed) return;
    dueAt ??= doors.now() + longestMs;
    timer = setTimeout(run, Math.max(0, Math.min(ms, dueAt - doors.now())));
  }

  function next(): SaveWriting | null {
    const [first] = before;
    if (first === undefined && !isDirty()) return null;
    return {
      ...{ operation: doors.newId(), user: scope.user, study: scope.study, on: scope.on },
      ...{ memo: scope.memo as MemoId | null, seen: base.seen },
      ...(first === undefined
        ? { fresh, restored, text: state.text }
        : { fresh: true, restored: null, text: first }),
    };
  }

  function run(): void {
    takeNow();
    clearTimeout(timer);
    dueAt = null;
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
      sent ??= next();
      if (sent === null) return set({ status: { kind: "saved" } });
      if (bytesOf(sent.text) > longestTextBytes) {
        sent = null;
        return set({ status: { kind: "refused", refusal: { kind: "text-too-long" } } });
      }
      keep();
      set({ status: { kind: "saving" } });
      const answer = await doors.send(sent).catch(() => null);
      if (answer === null) {
        set({ status: { kind: "unreachable" } });
        return saveIn(retryMs);
      }
      if (!answer.ok) return refused(answer.refusal);
      acknowledged(sent, answer.value);
      if (isDirty() && before.length === 0 && !fresh && !closed) {
        set({ status: { kind: "typing" } });
        return saveIn(idleMs);
      }
    }
  }

  function acknowledged(message: SaveWriting, saved: SavedWriting): void {
    const [first] = before;
    if (first !== undefined && said(first) === said(message.text)) before = before.slice(1);
    else [fresh, restored] = [false, null];
    base = { seen: { version: saved.version, revision: saved.revision }, text: message.text };
    newest = laterOf(newest, base.seen);
    sent = null;
    const standing = {
      ...base.seen,
      ...{ text: message.text, writtenBy: initial.writer, writtenAt: saved.writtenAt },
    };
    set({ savedAt: doors.now(), standing, takenOver: null });
    keep();
  }

  async function refused(refusal: Refusal): Promise<void> {
    if (refusal.kind === "not-signed-in") return set({ status: { kind: "signed-out" } });
    if (refusal.kind === "other-user") return set({ status: { kind: "other-user" } });
    const unsent = sent;
    sent = null;
    if (refusal.kind !== "text-changed-meanwhile") {
      return set({ status: { kind: "refused", refusal } });
    }
    const now = await doors.fetch();
    takeNow();
    const standing = now?.standing ?? standingIn(refusal);
    if (now !== null) set({ references: { ...state.references, ...now.references } });
    if (unsent !== null && standing !== null && said(standing.text) === said(state.text)) adopt(standing);
    else if (standing !== null) clash(standing);
  }

  function clash(theirs: StandingText): void {
    const mine = state.text;
    const { text: merged, clashes } = mergeTexts(base.text, mine, theirs.text);
    newest = laterOf(newest, theirs);
    set({ conflict: { mine, theirs, merged, clashes }, status: { kind: "typing" } });
    keep();
  }

  function adopt(standing: StandingText): void {
    base = baseOf(standing, initial.start);
    newest = laterOf(newest, base.seen);
    set({ standing, text: standing.text, replaced: state.replaced + 1, status: { kind: "saved" } });
    keep();
  }

  /** Reads what another saved, where this page heard of something newer than it knows. */
  async function lookWhatStands(always = false): Promise<void> {
    if (running || sent !== null || state.conflict !== null) return;
    if (!always && !isLater(newest, base.seen)) return;
    const now = await doors.fetch();
    if (now === null || now.standing === null || running || state.conflict !== null) return;
    if (!isLater(now.standing, base.seen)) {
      newest = base.seen;
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
      ({ base, sent, before, fresh, restored } = draft);
      set({ text: draft.text, replaced: state.replaced + 1, status: { kind: "typing" } });
      keep();
      run();
      return true;
    },
    /** What stands in the editor. */
    typed(text: RichText): void {
      if (said(text) === said(state.text)) return;
      const conflict = state.conflict === null ? null : { ...state.conflict, mine: text };
      const merged =
        conflict === null ? null : { ...conflict, ...mergedWith(base.text, text, conflict.theirs.text) };
      set({ text, conflict: merged, takenOver: null });
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
      clearTimeout(timer);
      if (isDirty()) run();
    },
    /** That the server has this state now. */
    heard(seen: SeenText): void {
      newest = laterOf(newest, seen);
      void lookWhatStands();
    },
    /** That something may have been missed: asks what stands. */
    look(): void {
      void lookWhatStands(true);
    },
    /** Puts an earlier version's words back, as a new version. */
    restore(version: number, text: RichText, references: ReferencesInSight): void {
      takeNow();
      if (isDirty()) before = [...before, state.text];
      [fresh, restored] = [true, version];
      set({ text, references: { ...references, ...state.references }, replaced: state.replaced + 1 });
      run();
    },
    /**
     * Ends a conflict by what a person confirmed. What they wrote, and what the other wrote, stay as versions
     * where they are not what now stands.
     */
    settle(choice: "merged" | "mine" | "theirs"): void {
      takeNow();
      const { conflict } = state;
      if (conflict === null) return;
      const { mine, theirs, merged } = conflict;
      const chosen = { merged, mine, theirs: theirs.text }[choice];
      base = baseOf(theirs, initial.start);
      if (choice !== "mine" && !isBlank(mine)) before = [...before, mine];
      fresh = true;
      set({
        ...{ conflict: null, text: chosen, standing: theirs, status: { kind: "typing" } },
        replaced: state.replaced + 1,
      });
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

function mergedWith(base: RichText, mine: RichText, theirs: RichText) {
  const { text: merged, clashes } = mergeTexts(base, mine, theirs);
  return { merged, clashes };
}

function baseOf(standing: StandingText | null, start: RichText) {
  if (standing === null || standing.version === 0) {
    return { seen: { version: 0, revision: 0 }, text: start };
  }
  const { version, revision, text } = standing;
  return { seen: { version, revision }, text };
}

function isLater(a: SeenText, b: SeenText): boolean {
  return a.version > b.version || (a.version === b.version && a.revision > b.revision);
}

function laterOf(a: SeenText, b: SeenText): SeenText {
  const { version, revision } = isLater(a, b) ? a : b;
  return { version, revision };
}

function said(text: RichText): string {
  return JSON.stringify(text);
}

/** The one cast: the server's refusal, which names what stands. */
function standingIn(refusal: Refusal): StandingText | null {
  return (refusal as { readonly current?: StandingText }).current ?? null;
}

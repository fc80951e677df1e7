"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { onSignedInAgain } from "@/app/_auth/session/signed-in-again";
import { followEvents } from "@/app/_live/follow-events";
import type { StandingWriting } from "@/db/reads/writing/standing-text";
import type { RichText } from "@/lib/writing/rich-text";
import { browserWritingDoors, holdDraft } from "./browser-writing-doors";
import { tellTextClosed } from "./text-closed";
import type { WritingScope } from "./writing-draft";
import type { WritingState } from "./writing-state";
import { type WritingStore, writingStore } from "./writing-store";

type Begin = StandingWriting & { readonly start: RichText; readonly writer: string };

/** One text as the viewer writes it: saved as typed, and told when another saves it. Key it by the text. */
export function useWriting(
  scope: WritingScope,
  begin: Begin,
): { readonly state: WritingState; readonly store: WritingStore } {
  const [{ store, first }] = useState(() => {
    const made = writingStore(scope, begin, browserWritingDoors(scope));
    return { store: made, first: made.state() };
  });
  const state = useSyncExternalStore(store.subscribe, store.state, () => first);
  const { user, study, on } = scope;
  const summaryOf = on.kind === "summary" ? on.case : null;
  useEffect(() => {
    const letGo = holdDraft(scope);
    void store.open();
    const flush = () => store.flush();
    const hidden = () => document.visibilityState === "hidden" && store.flush();
    const unguard = onSignedInAgain(flush);
    window.addEventListener("online", flush);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", hidden);
      unguard();
      store.close();
      letGo();
      tellTextClosed();
    };
  }, [store, scope]);
  useEffect(() => {
    // A memo is written by one person alone.
    if (summaryOf === null) return;
    return followEvents(user, (event) => {
      if (event.kind === "missed") store.look();
      else if (event.kind === "summary-saved" && event.study === study && event.case === summaryOf)
        store.heard({ version: event.version, revision: event.revision });
    });
  }, [store, user, study, summaryOf]);
  return { state, store };
}

"use client";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { onSignedInAgain } from "@/app/_auth/session/signed-in-again";
import { followEvents } from "@/app/_live/follow-events";
import { whenIdle } from "@/app/_live/when-idle";
import type { CodingScreen, WorkOfInterview } from "@/db/reads/coding/coding-screen";
import type { WorkEvent } from "@/db/reads/coding/watch-work";
import type {
  AssignmentInSight,
  CodingInSight,
  CodingOperation,
  JudgementInSight,
} from "@/lib/coding/coding-operation";
import type { ProposedCode } from "@/lib/coding/coding-work";
import type { ScoreInSight } from "@/lib/statement/statement-answer";
import type { OperationId } from "@/lib/study/ids";
import { browserDoors } from "./browser-doors";
import { type CodingWorkState, codingWorkStore } from "./coding-work-store";
import type { QueueScope } from "./kept-operations";
import { openOnThisPage } from "./open-on-this-page";
import type { ListedAction } from "./own-actions";
import { channelName, tabChannel } from "./tab-channel";
import type { OwnAction } from "./undo-history";

export type { RefusedWork } from "./refused-work";

export type CodingWorkHandle = {
  readonly codings: readonly CodingInSight[];
  readonly judgements: readonly JudgementInSight[];
  readonly scores: readonly ScoreInSight[];
  readonly assignments: readonly AssignmentInSight[];
  readonly proposed: readonly ProposedCode[];
  /** Shows it at once and sends it in its turn; gives the name of the action. */
  readonly apply: (payload: CodingOperation) => OperationId;
  /** Gives what was undone; null where nothing can be any more. */
  readonly undo: () => OwnAction | null;
  readonly redo: () => OwnAction | null;
  /** Undoes one action, or does it again, whatever came after it; nothing where that can't be any more. */
  readonly turn: (action: OperationId) => void;
  /** Whether the action is done, and was not undone since. */
  readonly isDone: (action: OperationId) => boolean;
  /** One's own actions of this tab, the newest first. */
  readonly actions: () => readonly ListedAction[];
  /** Apart from the work, for it changes several times with each operation: useTraffic(). */
  readonly traffic: TrafficStore;
  /** Lets go of the coder's version; what stands on the server stays. */
  readonly dismiss: (operation: OperationId) => void;
  /** Sends the coder's version again, over what stands now. */
  readonly keepMine: (operation: OperationId) => void;
};

/** What is on its way to the server, what came back, and what can be undone. */
export type Traffic = Omit<CodingWorkState, "work">;

type TrafficStore = {
  readonly state: () => Traffic;
  readonly first: Traffic;
  readonly subscribe: (changed: () => void) => () => void;
};

export function useTraffic({ traffic }: CodingWorkHandle): Traffic {
  return useSyncExternalStore(traffic.subscribe, traffic.state, () => traffic.first);
}

/** The viewer's work on one interview, shown at once and saved in the background. Key it by the interview. */
export function useCodingWork(initial: CodingScreen, doorsOf = browserDoors): CodingWorkHandle {
  const [held] = useState(() => holdStore(initial, doorsOf));
  const { store, channel } = held;
  const { slug } = initial.study;
  const { code } = initial.interview;
  const work = useSyncExternalStore(
    store.subscribe,
    () => store.state().work,
    () => held.first.work,
  );

  useEffect(() => {
    const leaveTabs = channel.join(store.receive);
    const unfollow = followEvents(held.scope.user, (event) => {
      if (event.kind === "missed") whenIdle(() => void store.refresh());
      else if ("interview" in event && isNews(event)) void store.refresh();
    });
    const isNews = ({ study, interview, operation }: WorkEvent) =>
      study === slug && interview === code && !(operation && store.knows(operation));
    const wake = () => store.wake();
    const unguard = onSignedInAgain(wake);
    const leave = openOnThisPage(held.scope);
    const restored = ({ persisted }: PageTransitionEvent) => persisted && void store.refresh();
    window.addEventListener("online", wake);
    window.addEventListener("focus", wake);
    window.addEventListener("pageshow", restored);
    store.open();
    return () => {
      store.close();
      window.removeEventListener("online", wake);
      window.removeEventListener("focus", wake);
      window.removeEventListener("pageshow", restored);
      unfollow();
      unguard();
      leave();
      leaveTabs();
    };
  }, [store, channel, held.scope, slug, code]);

  // A page that comes back from the router's memory shows what the server gave then; later work is read anew.
  const given = useRef<WorkOfInterview | null>(null);
  useEffect(() => {
    if (given.current !== null && given.current !== initial.work) store.replace(initial.work);
    if (given.current === null && wasOpenBefore(held.scope)) void store.refresh();
    given.current = initial.work;
  }, [store, held.scope, initial.work]);

  return useMemo(() => {
    const { codings, judgements, scores, assignments, proposed } = work;
    const { apply, undo, redo, turn, isDone, actions, dismiss, keepMine, state, subscribe } = store;
    const traffic = { state, subscribe, first: held.first };
    const acts = { apply, undo, redo, turn, isDone, actions, dismiss, keepMine };
    return { codings, judgements, scores, assignments, proposed, ...acts, traffic };
  }, [work, store, held.first]);
}

function holdStore(initial: CodingScreen, doorsOf: typeof browserDoors) {
  const scope: QueueScope = {
    user: initial.viewer.user,
    study: initial.study.slug,
    interview: initial.interview.id,
  };
  const channel = tabChannel(scope);
  const setting = { scope, coder: initial.viewer.name, transcript: initial.transcript?.id ?? null };
  const doors = doorsOf(scope, initial.interview.code, channel.tell, setting.transcript);
  const store = codingWorkStore(setting, initial.work, doors);
  return { scope, channel, store, first: store.state() };
}

const openedHere = new Set<string>();

/** Whether this page, since it was loaded, has shown the interview before. */
function wasOpenBefore(scope: QueueScope): boolean {
  const name = channelName(scope);
  const before = openedHere.has(name);
  openedHere.add(name);
  return before;
}

import type { WorkOfInterview } from "@/db/reads/coding/coding-screen";
import { applyOptimistically } from "@/lib/coding/apply-optimistically";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { CodingWork } from "@/lib/coding/coding-work";
import { stepOf } from "@/lib/coding/inverse-operation";
import { keepMine } from "@/lib/coding/keep-mine";
import type { CodingId, OperationId, TranscriptId } from "@/lib/study/ids";
import type { QueueScope } from "./kept-operations";
import { operationQueue } from "./operation-queue";
import { type HistoryDoors, ownActions } from "./own-actions";
import type { Connection, QueueDoors, QueueMessage } from "./queue-doors";
import { type RefusedWork, refusedWork, standingIn } from "./refused-work";

export type CodingWorkState = {
  readonly work: CodingWork;
  readonly waiting: number;
  readonly sending: boolean;
  readonly connection: Connection;
  /** Milliseconds since 1970 of the last acknowledgement heard here; null before the first. */
  readonly lastSavedAt: number | null;
  readonly keepsUnsent: boolean;
  readonly refused: readonly RefusedWork[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

export type WorkStoreDoors = QueueDoors & {
  /** Reads what the viewer may know now; null when it can't be had. */
  readonly fetchWork: () => Promise<WorkOfInterview | null>;
  readonly history: HistoryDoors;
  readonly newId: <Id extends string>() => Id;
};

type Setting = {
  readonly scope: QueueScope;
  readonly coder: string;
  readonly transcript: TranscriptId | null;
};

/**
 * One viewer's work on one interview: what the server gave, and over it what is still on its way, shown as if
 * it were there. Nothing a coder does is lost by an answer that comes late, or never.
 */
export function codingWorkStore(setting: Setting, initial: WorkOfInterview, doors: WorkStoreDoors) {
  const listeners = new Set<() => void>();
  let given = initial;
  let givenAfter = 0;
  let base: CodingWork = { ...initial, removed: [], withdrawn: [], proposed: [] };
  let view = base;
  let lastSavedAt: number | null = null;
  let acknowledgements = 0;
  const known = new Set<OperationId>();

  const queue = operationQueue(doors, {
    changed: emit,
    waitingReplaced: refold,
    acknowledged: ({ message }) => {
      acknowledgements += 1;
      known.add(message.operation);
      lastSavedAt = doors.now();
      // Where the server carried it to a newer text, or restored what was removed before this page, only it knows the rest.
      if (isOnThisText(message.payload) && holdsRestored(message.payload))
        base = applyOptimistically(base, message.payload, by());
      else void refresh();
    },
    outdated: () => void refresh(),
  });
  const { transcript } = setting;
  const restoring = () => queue.state().waiting.flatMap(({ message }) => restoredBy(message.payload));
  const actions = ownActions(doors.history, {
    ...{ transcript, work: () => view, perform, restoring, changed: emit },
  });
  let state = stateNow();

  function stateNow(): CodingWorkState {
    const { waiting, refused, sending, connection, keepsUnsent } = queue.state();
    const [canUndo, canRedo] = [actions.canUndo(), actions.canRedo()];
    return {
      ...{ work: view, waiting: waiting.length, lastSavedAt, refused: refused.map(refusedWork) },
      ...{ sending, connection, keepsUnsent, canUndo, canRedo },
    };
  }

  function emit(): void {
    state = stateNow();
    for (const listener of listeners) listener();
  }

  function by() {
    return { coder: setting.coder, at: new Date(doors.now()).toISOString() };
  }

  function isOnThisText(payload: CodingOperation): boolean {
    if ("steps" in payload) return payload.steps.every(isOnThisText);
    return !("transcript" in payload) || payload.transcript === setting.transcript;
  }

  function holdsRestored(payload: CodingOperation): boolean {
    const held = new Set([...base.codings, ...base.removed].map(({ id }) => id));
    return restoredBy(payload).every((id) => held.has(id));
  }

  function refold(): void {
    // What this page saw removed is kept: what waits, or undo, may restore it.
    const { removed, withdrawn } = view;
    const gone = new Map([...actions.removed(), ...removed].map((coding) => [coding.id, coding]));
    for (const { id } of base.codings) gone.delete(id);
    const start: CodingWork = { ...base, removed: [...gone.values()], withdrawn };
    view = queue
      .state()
      .waiting.filter(({ message }) => isOnThisText(message.payload))
      .reduce((work, { message }) => applyOptimistically(work, message.payload, by()), start);
    emit();
  }

  function perform(payload: CodingOperation): OperationId {
    view = applyOptimistically(view, payload, by());
    const { user, study, interview } = setting.scope;
    const operation = doors.newId<OperationId>();
    known.add(operation);
    queue.add({ operation, user, study, interview, payload });
    return operation;
  }

  /** Reads the work anew. What was acknowledged while it was read may be missing from it: then once more. */
  async function refresh(): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const before = acknowledgements;
      const work = await doors.fetchWork();
      if (work === null) return;
      if (before !== acknowledgements) continue;
      return replace(work);
    }
  }

  function replace(work: WorkOfInterview): void {
    // Drawing all of it anew for nothing would be felt.
    const isNews = givenAfter !== acknowledgements || JSON.stringify(work) !== JSON.stringify(given);
    given = work;
    givenAfter = acknowledgements;
    if (!isNews) return;
    base = { ...work, removed: [], withdrawn: [], proposed: base.proposed };
    refold();
  }

  return {
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(): void {
      const { removed, withdrawn } = actions.open();
      view = { ...view, removed, withdrawn };
      queue.open();
      refold();
    },
    close: queue.close,
    wake: queue.wake,
    receive: (message: QueueMessage) => queue.receive(message),
    refresh,
    replace,
    /** Whether the page has this operation's effect already, its own or told by another tab. */
    knows: (operation: OperationId) => known.has(operation),
    /** Gives the name of the action, by which it can be undone. */
    apply(payload: CodingOperation): OperationId {
      const before = view;
      const id = perform(payload);
      // What is finished is frozen; undoing what came before would only be refused.
      const step = stepOf(payload, before, view);
      if (payload.kind === "assignment.finish") actions.forget();
      else if (step !== null) actions.note({ id, atMs: doors.now(), step });
      return id;
    },
    undo: actions.undo,
    redo: actions.redo,
    turn: actions.turn,
    isDone: actions.isDone,
    actions: actions.list,
    dismiss(operation: OperationId): void {
      queue.release(operation);
    },
    keepMine(operation: OperationId): void {
      const held = queue.release(operation);
      if (held === null) return;
      const { payloads } = refusedWork(held);
      const current = standingIn(held);
      const again = current === null ? payloads : keepMine(payloads, current, () => doors.newId<CodingId>());
      for (const payload of again) perform(payload);
    },
  };
}

function restoredBy(payload: CodingOperation): readonly CodingId[] {
  if ("steps" in payload) return payload.steps.flatMap(restoredBy);
  return payload.kind === "coding.restore" ? [payload.coding] : [];
}

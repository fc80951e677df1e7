import type { WorkOfInterview } from "@/db/reads/coding/coding-screen";
import { applyOptimistically } from "@/lib/coding/apply-optimistically";
import type {
  CodingInSight,
  CodingOperation,
  CodingOperationRefusal,
  JudgementInSight,
} from "@/lib/coding/coding-operation";
import type { CodingWork } from "@/lib/coding/coding-work";
import { inverseOperation, stepOf, turnedAround, type UndoStep } from "@/lib/coding/inverse-operation";
import { keepMine } from "@/lib/coding/keep-mine";
import type { CodingId, OperationId, TranscriptId } from "@/lib/study/ids";
import type { QueueScope, RefusedOperation } from "./kept-operations";
import { operationQueue } from "./operation-queue";
import type { Connection, QueueDoors, QueueMessage } from "./queue-doors";
import { noHistory, type UndoHistory, withStep } from "./undo-history";

/** What the server refused, kept until the coder says what to do with it. */
export type RefusedWork = {
  readonly operation: OperationId;
  /** What was sent, with what the coder did to the same thing since: the last one is the coder's version. */
  readonly payloads: readonly CodingOperation[];
  /** "changed-meanwhile" carries what stands now, or null where that is removed. */
  readonly refusal: CodingOperationRefusal | { readonly kind: string };
};

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
  readonly history: { readonly kept: () => UndoHistory; readonly keep: (history: UndoHistory) => void };
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
  let base: CodingWork = { ...initial, removed: [], withdrawn: [] };
  let view = base;
  let history = noHistory;
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
      // Where the server carried it to a newer text, only the server knows where it stands.
      if (isOnThisText(message.payload)) base = applyOptimistically(base, message.payload, by());
      else void refresh();
    },
    outdated: () => void refresh(),
  });
  let state = stateNow();

  function stateNow(): CodingWorkState {
    const { waiting, refused, sending, connection, keepsUnsent } = queue.state();
    const [canUndo, canRedo] = [history.undo.length > 0, history.redo.length > 0];
    return {
      ...{ work: view, waiting: waiting.length, lastSavedAt, refused: refused.map(shown) },
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
    return !("transcript" in payload) || payload.transcript === setting.transcript;
  }

  function refold(): void {
    // What this page saw removed is kept: what waits, or undo, may restore it.
    const { removed, withdrawn } = view;
    const start = { ...base, removed, withdrawn };
    view = queue
      .state()
      .waiting.filter(({ message }) => isOnThisText(message.payload))
      .reduce((work, { message }) => applyOptimistically(work, message.payload, by()), start);
    emit();
  }

  function perform(payload: CodingOperation): void {
    view = applyOptimistically(view, payload, by());
    const { user, study, interview } = setting.scope;
    const operation = doors.newId<OperationId>();
    known.add(operation);
    queue.add({ operation, user, study, interview, payload });
  }

  function remember(next: UndoHistory): void {
    const { removed, withdrawn } = view;
    history = { ...next, removed, withdrawn };
    doors.history.keep(history);
    emit();
  }

  /** Takes the newest step of the list that can be taken; steps on what was changed elsewhere are let go. */
  function takeStep(steps: readonly UndoStep[], inverse: (step: UndoStep) => CodingOperation | null) {
    for (let at = steps.length - 1; at >= 0; at -= 1) {
      const step = steps[at];
      const operation = step && inverse(step);
      if (step && operation) return { step, operation, rest: steps.slice(0, at) };
    }
    return null;
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
    base = { ...work, removed: [], withdrawn: [] };
    refold();
  }

  return {
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(): void {
      history = doors.history.kept();
      view = { ...view, removed: history.removed, withdrawn: history.withdrawn };
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
    apply(payload: CodingOperation): void {
      const before = view;
      perform(payload);
      // What is finished is frozen; undoing what came before would only be refused.
      const step = stepOf(payload, before, view);
      if (payload.kind === "assignment.finish") remember(noHistory);
      else if (step !== null) remember(withStep(history, step));
    },
    undo(): void {
      const taken = takeStep(history.undo, inverse);
      if (taken !== null) perform(taken.operation);
      const redo = taken === null ? history.redo : [...history.redo, taken.step];
      remember({ ...history, undo: taken?.rest ?? [], redo });
    },
    redo(): void {
      const taken = takeStep(history.redo, (step) => inverse(turnedAround(step)));
      if (taken !== null) perform(taken.operation);
      const undo = taken === null ? history.undo : [...history.undo, taken.step];
      remember({ ...history, redo: taken?.rest ?? [], undo });
    },
    dismiss(operation: OperationId): void {
      queue.release(operation);
    },
    keepMine(operation: OperationId): void {
      const held = queue.release(operation);
      if (held === null) return;
      const payloads = [held.message, ...held.followers].map(({ payload }) => payload);
      const again =
        held.refusal.kind === "changed-meanwhile"
          ? keepMine(payloads, standingIn(held), doors.newId<CodingId>())
          : payloads;
      for (const payload of again) perform(payload);
    },
  };

  function inverse(step: UndoStep): CodingOperation | null {
    return setting.transcript && inverseOperation(step, view, setting.transcript);
  }
}

function shown(held: RefusedOperation): RefusedWork {
  return {
    operation: held.message.operation,
    payloads: [held.message, ...held.followers].map(({ payload }) => payload),
    refusal: asRefusal(held),
  };
}

function standingIn(held: RefusedOperation): CodingInSight | JudgementInSight | null {
  const refusal = asRefusal(held);
  return "current" in refusal ? refusal.current : null;
}

/** The one cast: what the server refused by, kept as JSON. */
function asRefusal({ refusal }: RefusedOperation): RefusedWork["refusal"] {
  return refusal as RefusedWork["refusal"];
}

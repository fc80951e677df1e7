import type { CodingOperationDone, NamedCodingOperation } from "@/lib/coding/coding-operation";
import { followersOf } from "@/lib/coding/things-of";
import type { OperationId } from "@/lib/study/ids";
import { backOff } from "./back-off";
import type { KeptRefusal, RefusedOperation, WaitingOperation } from "./kept-operations";
import type { Connection, QueueDoors, QueueEvents, QueueMessage, QueueState } from "./queue-doors";

/**
 * Sends operations in the order in which they were made, one at a time, each until the server has answered:
 * what got no answer is sent again under the same name, which the server does once. Tabs share the queue
 * through what is kept, and take turns. A refused operation is held, with what follows on the same thing, and
 * the rest goes on. Where nobody, or someone else, is signed in, or the app was renewed, all of it waits.
 */
export function operationQueue(doors: QueueDoors, events: QueueEvents) {
  const { kept } = doors;
  let state: QueueState = {
    waiting: [],
    refused: [],
    sending: false,
    connection: "ok",
    keepsUnsent: true,
  };
  /** Those that only this tab's memory has. */
  const unkept = new Set<OperationId>();
  /** Refused ones for which there was no room: what is kept of them still waits, and is refused again after a reload. */
  const heldHere = new Map<OperationId, readonly WaitingOperation[]>();
  let closed = true;
  let running = false;
  let again = false;
  let endPause = () => {};

  const set = (change: Partial<QueueState>) => {
    state = { ...state, ...change };
    events.changed();
  };
  const without = (list: readonly WaitingOperation[], gone: readonly WaitingOperation[]) =>
    list.filter((each) => !gone.some((other) => other.message.operation === each.message.operation));

  /** Takes in what other tabs added or sent. */
  function readKept(): void {
    const known = new Set(state.waiting.map(({ message }) => message.operation));
    const held = [...heldHere.values()].flat();
    const stored = without(kept.waiting(), held);
    const inMemory = state.waiting.filter(({ message }) => unkept.has(message.operation));
    const waiting = [...stored, ...inMemory].sort((a, b) => a.sequence - b.sequence);
    const vanished = without(state.waiting, waiting).length > 0;
    const appeared = waiting.some(({ message }) => !known.has(message.operation));
    if (!vanished && !appeared) return;
    set({ waiting });
    events.waitingReplaced();
    if (vanished) events.outdated();
  }

  function add(message: NamedCodingOperation): void {
    const last = state.waiting.at(-1)?.sequence ?? 0;
    const operation = { sequence: Math.max(doors.now(), last + 1), message };
    const isKept = kept.keep(operation);
    if (!isKept) unkept.add(message.operation);
    set({ waiting: [...state.waiting, operation], keepsUnsent: unkept.size === 0 });
    doors.tellTabs({ kind: "added", operation });
    run();
  }

  function run(): void {
    if (closed) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    doors
      .inTurn(sendAll)
      .catch(() => {})
      .finally(() => {
        running = false;
        if (state.sending) set({ sending: false });
        const more = again;
        again = false;
        if (more) run();
      });
  }

  async function sendAll(): Promise<void> {
    let failures = 0;
    readKept();
    for (;;) {
      const [next] = state.waiting;
      if (next === undefined || closed) return;
      if (!state.sending) set({ sending: true });
      const answer = await doors.send(next.message).catch(() => null);
      if (answer === null) {
        failures += 1;
        set({ sending: false, connection: "unreachable" });
        await pause(backOff(failures, doors.random()));
        readKept();
        continue;
      }
      failures = 0;
      if (answer === "renewed") return stop("renewed");
      if (answer.ok) acknowledge(next, answer.value);
      else if (answer.refusal.kind === "not-signed-in") return stop("signed-out");
      else if (answer.refusal.kind === "other-user") return stop("other-user");
      else hold(next, answer.refusal);
    }
  }

  function stop(connection: Connection): void {
    again = false;
    set({ connection });
  }

  /** Keeps what there was no room for, now that something made way. */
  function keepRest(waiting: readonly WaitingOperation[]): boolean {
    for (const each of waiting)
      if (unkept.has(each.message.operation) && kept.keep(each)) unkept.delete(each.message.operation);
    return unkept.size === 0;
  }

  function acknowledge(operation: WaitingOperation, done: CodingOperationDone): void {
    kept.drop(operation);
    unkept.delete(operation.message.operation);
    const waiting = without(state.waiting, [operation]);
    state = { ...state, waiting, keepsUnsent: keepRest(waiting), connection: "ok" };
    events.acknowledged(operation, done);
    doors.tellTabs({ kind: "acknowledged", operation, done });
    events.changed();
  }

  function hold(operation: WaitingOperation, refusal: KeptRefusal): void {
    const later = without(state.waiting, [operation]);
    const follows = new Set(
      followersOf(
        operation.message.payload,
        later.map(({ message }) => message),
      ),
    );
    const followers = later.filter(({ message }) => follows.has(message));
    const refused = { ...operation, refusal, followers: followers.map(({ message }) => message) };
    const all = [operation, ...followers];
    const isKept = kept.keepRefused(refused);
    if (!isKept) heldHere.set(operation.message.operation, all);
    for (const gone of all) {
      if (isKept) kept.drop(gone);
      unkept.delete(gone.message.operation);
    }
    const waiting = without(state.waiting, all);
    state = {
      ...state,
      waiting,
      refused: [...state.refused, refused],
      keepsUnsent: keepRest(waiting),
      connection: "ok",
    };
    events.waitingReplaced();
    events.outdated();
    doors.tellTabs({ kind: "refusals-changed" });
    events.changed();
  }

  async function pause(ms: number): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      endPause = resolve;
    });
    await Promise.race([doors.pause(ms), woken]);
  }

  return {
    state: () => state,
    add,
    /** Starts, or starts again, with what was kept. */
    open(): void {
      closed = false;
      state = { ...state, refused: kept.refused() };
      readKept();
      run();
    },
    close(): void {
      closed = true;
      endPause();
    },
    /** Tries again now: the network is back, or someone looked at the page. */
    wake(): void {
      endPause();
      run();
    },
    /** What another tab told. */
    receive(message: QueueMessage): void {
      if (message.kind === "acknowledged") {
        state = { ...state, waiting: without(state.waiting, [message.operation]) };
        events.acknowledged(message.operation, message.done);
        events.waitingReplaced();
        events.changed();
      } else if (message.kind === "added") {
        readKept();
        run();
      } else {
        const inMemory = state.refused.filter(({ message }) => heldHere.has(message.operation));
        state = { ...state, refused: [...kept.refused(), ...inMemory] };
        readKept();
        events.changed();
      }
    },
    /** Lets go of a refused operation. */
    release(operation: OperationId): RefusedOperation | null {
      const held = state.refused.find(({ message }) => message.operation === operation) ?? null;
      if (held === null) return null;
      kept.dropRefused(held);
      for (const each of heldHere.get(operation) ?? []) kept.drop(each);
      heldHere.delete(operation);
      set({ refused: state.refused.filter((each) => each !== held) });
      doors.tellTabs({ kind: "refusals-changed" });
      return held;
    },
  };
}

export type OperationQueue = ReturnType<typeof operationQueue>;

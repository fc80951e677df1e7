import { expect } from "vitest";
import type { CodingOperationDone, NamedCodingOperation } from "@/lib/coding/coding-operation";
import type { Refusal, Result } from "@/lib/result";
import type { CodingId, InterviewId, OperationId, UserId } from "@/lib/study/ids";
import { type KeyValueStore, keptOperations } from "./kept-operations";
import { type OperationQueue, operationQueue } from "./operation-queue";
import type { QueueDoors, QueueMessage } from "./queue-doors";

export const uuid = <Id extends string>(tail: number) =>
  `00000000-0000-4000-8000-${String(tail).padStart(12, "0")}` as Id;
export const anna = uuid<UserId>(1);
export const bram = uuid<UserId>(2);
const interview = uuid<InterviewId>(9);

export type Answer = Result<CodingOperationDone, Refusal>;
export const yes: Answer = { ok: true, value: { id: "x", version: 1 } };
export const renewed = "renewed";
export const no = (kind: string): Answer => ({ ok: false, refusal: { kind } });

/** For tests: a browser with its storage, and a server that remembers what it did under which name. */
export function browser() {
  const values = new Map<string, string>();
  let full = false;
  const store: KeyValueStore = {
    get length() {
      return values.size;
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error("QuotaExceededError");
      values.set(key, value);
    },
    removeItem: (key) => values.delete(key),
  };
  const tabs = new Set<OperationQueue>();
  let turn = Promise.resolve();
  const sent: number[] = [];
  const asked: NamedCodingOperation[] = [];
  const errors: string[] = [];
  let respond: (message: NamedCodingOperation) => Promise<Answer | typeof renewed> = async () => yes;

  function tab(user = anna, doors: Partial<QueueDoors> = {}) {
    const heard = { acknowledged: [] as OperationId[], outdated: 0, replaced: 0 };
    const queue: OperationQueue = operationQueue(
      {
        kept: keptOperations(store, { user, study: "studie", interview }),
        send: async (message) => {
          asked.push(message);
          const answer = await respond(message);
          if (answer !== renewed && answer.ok) sent.push(numberOf(message.operation));
          return answer;
        },
        inTurn: (work) => {
          const mine = turn.then(work);
          turn = mine.catch((error) => void errors.push(String(error)));
          return mine;
        },
        tellTabs: (message: QueueMessage) => {
          for (const other of tabs) if (other !== queue) queueMicrotask(() => other.receive(message));
        },
        pause: async () => {},
        now: () => 1_000,
        random: () => 0,
        ...doors,
      },
      {
        changed: () => {},
        waitingReplaced: () => {
          heard.replaced += 1;
        },
        acknowledged: ({ message }) => heard.acknowledged.push(message.operation),
        outdated: () => {
          heard.outdated += 1;
        },
      },
    );
    tabs.add(queue);
    queue.open();
    const close = () => {
      tabs.delete(queue);
      queue.close();
    };
    return { queue, heard, close };
  }
  return {
    tab,
    sent,
    asked,
    errors,
    values,
    fill: () => {
      full = true;
    },
    makeRoom: () => {
      full = false;
    },
    answers: (next: typeof respond) => {
      respond = next;
    },
  };
}

export function numberOf(id: string): number {
  return Number(id.slice(-12));
}

export function operation(at: number, coding = at, user = anna): NamedCodingOperation {
  return {
    operation: uuid<OperationId>(at),
    user,
    study: "studie",
    interview,
    payload: { kind: "coding.remove", coding: uuid<CodingId>(coding), version: 1 },
  };
}

export const idle = ({ queue }: { queue: OperationQueue }) =>
  expect.poll(() => queue.state(), { interval: 1 }).toMatchObject({ waiting: [], sending: false });
export const never = () => new Promise<Answer>(() => {});
export const waitingIn = ({ queue }: { queue: OperationQueue }) =>
  queue.state().waiting.map(({ message }) => numberOf(message.operation));

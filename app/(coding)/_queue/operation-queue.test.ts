import { describe, expect, test } from "vitest";
import type { CodingOperationDone, NamedCodingOperation } from "@/lib/coding/coding-operation";
import type { Refusal, Result } from "@/lib/result";
import type { CodingId, InterviewId, OperationId, UserId } from "@/lib/study/ids";
import { type KeyValueStore, keptOperations } from "./kept-operations";
import { type OperationQueue, operationQueue } from "./operation-queue";
import type { QueueDoors, QueueMessage } from "./queue-doors";

const uuid = <Id extends string>(tail: number) =>
  `00000000-0000-4000-8000-${String(tail).padStart(12, "0")}` as Id;
const anna = uuid<UserId>(1);
const bram = uuid<UserId>(2);
const interview = uuid<InterviewId>(9);

type Answer = Result<CodingOperationDone, Refusal>;
const yes: Answer = { ok: true, value: { id: "x", version: 1 } };
const no = (kind: string): Answer => ({ ok: false, refusal: { kind } });

/** A browser with its storage, and a server that remembers what it did under which name. */
function browser() {
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
  let respond: (message: NamedCodingOperation) => Promise<Answer> = async () => yes;

  function tab(user = anna, doors: Partial<QueueDoors> = {}) {
    const heard = { acknowledged: [] as OperationId[], outdated: 0, replaced: 0 };
    const queue: OperationQueue = operationQueue(
      {
        kept: keptOperations(store, { user, study: "studie", interview }),
        send: async (message) => {
          asked.push(message);
          const answer = await respond(message);
          if (answer.ok) sent.push(numberOf(message.operation));
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
    answers: (next: (message: NamedCodingOperation) => Promise<Answer>) => {
      respond = next;
    },
  };
}

function numberOf(id: string): number {
  return Number(id.slice(-12));
}

function operation(at: number, coding = at, user = anna): NamedCodingOperation {
  return {
    operation: uuid<OperationId>(at),
    user,
    study: "studie",
    interview,
    payload: { kind: "coding.remove", coding: uuid<CodingId>(coding), version: 1 },
  };
}

const idle = ({ queue }: { queue: OperationQueue }) =>
  expect.poll(() => queue.state(), { interval: 1 }).toMatchObject({ waiting: [], sending: false });
const never = () => new Promise<Answer>(() => {});
const waitingIn = ({ queue }: { queue: OperationQueue }) =>
  queue.state().waiting.map(({ message }) => numberOf(message.operation));

describe("sending", () => {
  test("goes in the order in which things were done, each once", async () => {
    const { tab, sent, values } = browser();
    const one = tab();
    for (const at of [1, 2, 3, 4]) one.queue.add(operation(at));
    expect(one.queue.state().waiting).toHaveLength(4);
    await idle(one);
    expect(sent).toEqual([1, 2, 3, 4]);
    expect(values.size).toBe(0);
  });

  test("one at a time: the next waits for the answer", async () => {
    const { tab, asked, answers } = browser();
    answers(never);
    const one = tab();
    one.queue.add(operation(1));
    one.queue.add(operation(2));
    await expect.poll(() => asked).toHaveLength(1);
    expect(one.queue.state()).toMatchObject({ sending: true });
  });

  test("without an answer it is sent again under the same name, until there is one", async () => {
    const { tab, asked, sent, answers } = browser();
    let dropped = 0;
    answers(async () => {
      dropped += 1;
      if (dropped <= 3) throw new TypeError("Failed to fetch");
      return yes;
    });
    const one = tab();
    one.queue.add(operation(1));
    one.queue.add(operation(2));
    await idle(one);
    expect(sent).toEqual([1, 2]);
    expect(asked.map(({ operation }) => numberOf(operation))).toEqual([1, 1, 1, 1, 2]);
    expect(one.queue.state().connection).toBe("ok");
  });

  test("says that the server can't be reached, and goes on when it is woken", async () => {
    const { tab, answers, sent } = browser();
    answers(async () => {
      throw new TypeError("Failed to fetch");
    });
    const one = tab(anna, { pause: () => new Promise(() => {}) });
    one.queue.add(operation(1));
    await expect.poll(() => one.queue.state().connection).toBe("unreachable");
    expect(waitingIn(one)).toEqual([1]);
    answers(async () => yes);
    one.queue.wake();
    await idle(one);
    expect(sent).toEqual([1]);
  });
});

test("300 operations, a fifth of the answers lost and a reload on the way: each done once, in order", async () => {
  const { tab, answers } = browser();
  const done: number[] = [];
  let asked = 0;
  answers(async ({ operation: id }) => {
    asked += 1;
    // Every tenth never arrives, and every tenth is done while its answer is lost.
    if (asked % 10 === 3) throw new TypeError("Failed to fetch");
    if (!done.includes(numberOf(id))) done.push(numberOf(id));
    if (asked % 10 === 7) throw new TypeError("Failed to fetch");
    return yes;
  });
  const before = tab();
  for (let at = 1; at <= 200; at += 1) before.queue.add(operation(at));
  await expect.poll(() => done.length, { interval: 1 }).toBeGreaterThan(50);
  before.close();
  const after = tab();
  for (let at = 201; at <= 300; at += 1) after.queue.add(operation(at));
  await idle(after);
  expect(done).toEqual(Array.from({ length: 300 }, (_, at) => at + 1));
  expect(asked).toBeGreaterThan(300);
});

describe("what was not sent", () => {
  test("survives a closed tab, and goes in its order before what is done next", async () => {
    const { tab, sent, answers } = browser();
    answers(never);
    const before = tab();
    before.queue.add(operation(1));
    before.queue.add(operation(2));
    before.close();
    answers(async () => yes);
    const other = browser();
    expect(other.sent).toEqual([]);
    const after = tab(anna, { inTurn: (work) => work() });
    expect(waitingIn(after)).toEqual([1, 2]);
    after.queue.add(operation(3));
    await idle(after);
    expect(sent).toEqual([1, 2, 3]);
  });

  test.each([
    ["not-signed-in", "signed-out"],
    ["other-user", "other-user"],
  ])(
    "waits when the server says %s, and goes on at the same user's next sign-in",
    async (kind, connection) => {
      const { tab, sent, answers } = browser();
      answers(async () => no(kind));
      const one = tab();
      one.queue.add(operation(1));
      one.queue.add(operation(2));
      await expect.poll(() => one.queue.state()).toMatchObject({ connection, sending: false });
      expect(waitingIn(one)).toEqual([1, 2]);
      one.close();
      answers(async () => yes);
      const later = tab();
      await idle(later);
      expect(sent).toEqual([1, 2]);
    },
  );

  test("is never another user's to send", async () => {
    const { tab, asked, answers } = browser();
    answers(async () => no("not-signed-in"));
    const annas = tab();
    annas.queue.add(operation(1));
    await expect.poll(() => annas.queue.state().connection).toBe("signed-out");
    annas.close();
    answers(async () => yes);
    const bramsTab = tab(bram);
    bramsTab.queue.add(operation(2, 2, bram));
    await idle(bramsTab);
    expect(asked.map(({ operation }) => numberOf(operation))).toEqual([1, 2]);
    expect(asked.at(-1)?.user).toBe(bram);
  });

  test("is sent all the same where the browser can't keep it, which shows", async () => {
    const { tab, sent, fill } = browser();
    fill();
    const one = tab();
    one.queue.add(operation(1));
    expect(one.queue.state()).toMatchObject({ keepsUnsent: false });
    await idle(one);
    expect(sent).toEqual([1]);
    expect(one.queue.state(), "nothing is left to lose").toMatchObject({ keepsUnsent: true });
  });

  test("is kept as soon as something made way for it", async () => {
    const { tab, fill, makeRoom, values, answers } = browser();
    const one = tab();
    let answer: (given: Answer) => void = () => {};
    answers(({ operation: name }) =>
      numberOf(name) === 1
        ? new Promise((given) => {
            answer = given;
          })
        : never(),
    );
    one.queue.add(operation(1));
    fill();
    one.queue.add(operation(2));
    expect(one.queue.state()).toMatchObject({ keepsUnsent: false });
    makeRoom();
    await expect.poll(() => one.queue.state().sending, { interval: 1 }).toBe(true);
    answer(yes);
    await expect.poll(() => one.queue.state().keepsUnsent, { interval: 1 }).toBe(true);
    expect([...values.keys()].filter((key) => key.endsWith(uuid(2)))).toHaveLength(1);
  });

  test("refused without room to keep that is shown, not sent again here, and waits for a reload", async () => {
    const { tab, fill, makeRoom, asked, answers } = browser();
    const one = tab();
    one.close();
    one.queue.add(operation(1));
    fill();
    answers(async () => no("changed-meanwhile"));
    one.queue.open();
    await idle(one);
    one.queue.wake();
    await idle(one);
    const held = { waiting: [], refused: [{ refusal: { kind: "changed-meanwhile" } }] };
    expect(one.queue.state()).toMatchObject(held);
    expect(asked).toHaveLength(1);
    one.close();
    makeRoom();
    const reloaded = tab();
    await idle(reloaded);
    expect(reloaded.queue.state()).toMatchObject(held);
    reloaded.queue.release(uuid<OperationId>(1));
    expect(tab().queue.state()).toMatchObject({ waiting: [], refused: [] });
  });
});

describe("two tabs of one user", () => {
  test("share the queue: each operation is sent once, a tab's own in order", async () => {
    const { tab, sent, errors } = browser();
    const [left, right] = [tab(), tab()];
    for (let at = 1; at <= 20; at += 1) (at % 2 ? left : right).queue.add(operation(at));
    await idle(left);
    await idle(right);
    expect([...sent].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(sent.filter((at) => at % 2)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    expect(errors).toEqual([]);
  });

  test("each hears of what the other had acknowledged", async () => {
    const { tab } = browser();
    const [left, right] = [tab(), tab()];
    left.queue.add(operation(1));
    await idle(left);
    await expect.poll(() => right.heard.acknowledged).toEqual([uuid(1)]);
    expect(left.heard.acknowledged).toEqual([uuid(1)]);
  });

  test("when the sending tab is closed the other goes on, and reads what vanished", async () => {
    const { tab, sent, answers } = browser();
    const [left, right] = [tab(), tab()];
    let release: (answer: Answer) => void = () => {};
    answers(
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    left.queue.add(operation(1));
    await expect.poll(() => waitingIn(right)).toEqual([1]);
    left.close();
    answers(async () => yes);
    right.queue.add(operation(2));
    release(yes);
    await idle(right);
    expect(sent).toEqual([1, 2]);
  });
});

describe("a refused operation", () => {
  test("is held with what followed on the same thing, and the rest goes on", async () => {
    const { tab, sent, answers } = browser();
    answers(async ({ operation: id }) => (numberOf(id) === 1 ? no("changed-meanwhile") : yes));
    const one = tab();
    for (const [at, coding] of [
      [1, 7],
      [2, 8],
      [3, 7],
      [4, 8],
    ] as const)
      one.queue.add(operation(at, coding));
    await idle(one);
    expect(sent).toEqual([2, 4]);
    expect(one.queue.state().refused).toMatchObject([
      {
        message: { operation: uuid(1) },
        refusal: { kind: "changed-meanwhile" },
        followers: [{ operation: uuid(3) }],
      },
    ]);
  });

  test("is there after a reload, in every tab, until it is let go", async () => {
    const { tab, values, answers } = browser();
    answers(async () => no("already-finished"));
    const one = tab();
    one.queue.add(operation(1));
    await expect.poll(() => one.queue.state().refused).toHaveLength(1);
    one.close();
    const [again, beside] = [tab(), tab()];
    expect(again.queue.state().refused).toMatchObject([{ refusal: { kind: "already-finished" } }]);
    expect(again.queue.release(uuid(1))).toMatchObject({ message: { operation: uuid(1) } });
    await expect.poll(() => beside.queue.state().refused).toEqual([]);
    expect(values.size).toBe(0);
  });
});

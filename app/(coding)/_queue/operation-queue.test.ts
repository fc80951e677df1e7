import { describe, expect, test } from "vitest";
import {
  anna,
  browser,
  idle,
  never,
  no,
  numberOf,
  operation,
  uuid,
  waitingIn,
  yes,
} from "./operation-queue.setup";

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

import { describe, expect, test } from "vitest";
import { type Answer, browser, idle, operation, uuid, waitingIn, yes } from "./operation-queue.setup";

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

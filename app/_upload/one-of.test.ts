import { expect, test } from "vitest";
import { oneOf } from "./one-of";

test("at most so many run at a time, in their order, also after one that fails", async () => {
  const turn = oneOf(2);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const work = (number: number) =>
    turn(async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(number);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (number === 1) throw new Error("fails");
      return number;
    });
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect(results.map(({ status }) => status === "fulfilled")).toEqual([true, false, true, true, true]);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

import { describe, expect, test } from "vitest";
import type { OperationId } from "@/lib/study/ids";
import {
  type Answer,
  anna,
  bram,
  browser,
  idle,
  never,
  no,
  numberOf,
  operation,
  renewed,
  uuid,
  waitingIn,
  yes,
} from "./operation-queue.setup";

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
    { said: "not-signed-in", answer: no("not-signed-in"), connection: "signed-out" },
    { said: "other-user", answer: no("other-user"), connection: "other-user" },
    { said: "that it was renewed", answer: renewed, connection: "renewed" },
  ] as const)(
    "waits when the server says $said, and goes on at the same user's next page",
    async ({ answer, connection }) => {
      const { tab, sent, answers } = browser();
      answers(async () => answer);
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

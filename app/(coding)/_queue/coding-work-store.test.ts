import { describe, expect, test } from "vitest";
import { adding, anna, changing, codingOf } from "@/lib/coding/sample-work.setup";
import type { TranscriptId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { memos, saved, setting } from "./work-store.setup";

const coding = codingOf("coding", { memo: "eerst" });

describe("what is shown", () => {
  test("is drawn anew when reading it again brings something else, and only then", async () => {
    const { page, elsewhere } = setting();
    const store = page();
    const before = store.state().work;
    await store.refresh();
    expect(store.state().work).toBe(before);
    elsewhere(adding({ ...coding, memo: "elders" }));
    await store.refresh();
    expect(memos(store.state().work)).toEqual(["elders"]);
    store.apply(adding({ ...coding, id: namedId("tweede") }));
    await saved(store);
    await store.refresh();
    expect(store.state().work.codings).toHaveLength(2);
  });

  test("is there at once, and counted as waiting until the server has it", async () => {
    const { page, served, hold } = setting();
    const release = hold();
    const store = page();
    store.apply(adding(coding));
    expect(store.state()).toMatchObject({ waiting: 1, lastSavedAt: null });
    expect(memos(store.state().work)).toEqual(["eerst"]);
    expect(served().codings).toEqual([]);
    release();
    await saved(store);
    expect(store.state().lastSavedAt).toBe(Date.parse(anna.at));
    expect(memos(served())).toEqual(["eerst"]);
  });

  test("stays when the work is read anew while something is on its way", async () => {
    const { page, hold } = setting();
    const release = hold();
    const store = page();
    store.apply(adding(coding));
    await store.refresh();
    expect(memos(store.state().work)).toEqual(["eerst"]);
    release();
    await saved(store);
    await store.refresh();
    expect(memos(store.state().work)).toEqual(["eerst"]);
  });

  test("stays when the work was read before it was saved, and comes after", async () => {
    const { page, holdReading } = setting();
    const store = page();
    const release = holdReading();
    const reading = store.refresh();
    store.apply(adding(coding));
    await saved(store);
    release();
    await reading;
    expect(memos(store.state().work)).toEqual(["eerst"]);
  });

  test("has what was done elsewhere once it is read anew", async () => {
    const { page, elsewhere } = setting();
    const store = page();
    elsewhere(adding(coding));
    await store.refresh();
    expect(memos(store.state().work)).toEqual(["eerst"]);
  });

  test("has after a reload what was still waiting", async () => {
    const { page, hold } = setting();
    hold();
    const before = page();
    before.apply(adding(coding));
    before.close();
    expect(memos(page().state().work)).toEqual(["eerst"]);
  });

  test("a row of changes on one coding goes through, each naming the version before", async () => {
    const { page, served } = setting();
    const store = page();
    store.apply(adding(coding));
    store.apply(changing({ ...coding, memo: "tweede" }, 1));
    store.apply(changing({ ...coding, memo: "derde" }, 2));
    await saved(store);
    expect(served().codings).toMatchObject([{ memo: "derde", version: 3 }]);
    expect(store.state().refused).toEqual([]);
  });
});

describe("a change that lost", () => {
  async function conflict() {
    const room = setting({ codings: [coding] });
    const store = room.page();
    room.elsewhere(changing({ ...coding, memo: "elders" }, 1));
    store.apply(changing({ ...coding, memo: "mijn" }, 1));
    await expect.poll(() => store.state().refused).toHaveLength(1);
    return { ...room, store };
  }

  test("is held with both versions, and the other stands", async () => {
    const { store, served } = await conflict();
    expect(store.state().refused).toMatchObject([
      {
        refusal: { kind: "changed-meanwhile", current: { memo: "elders", version: 2 } },
        payloads: [{ memo: "mijn" }],
      },
    ]);
    expect(memos(store.state().work)).toEqual(["elders"]);
    expect(memos(served())).toEqual(["elders"]);
  });

  test("can be let go", async () => {
    const { store } = await conflict();
    store.dismiss(store.state().refused[0]?.operation ?? namedId("none"));
    expect(store.state()).toMatchObject({ refused: [], waiting: 0 });
    expect(memos(store.state().work)).toEqual(["elders"]);
  });

  test("can be put over the other, knowingly", async () => {
    const { store, served } = await conflict();
    store.keepMine(store.state().refused[0]?.operation ?? namedId("none"));
    await saved(store);
    expect(served().codings).toMatchObject([{ memo: "mijn", version: 3 }]);
  });
});

test("work that was queued on an older text is sent as it is, and shown where the server says it stands", async () => {
  const { page, served, hold } = setting();
  const release = hold();
  const before = page();
  before.apply({ ...adding(coding), transcript: namedId<TranscriptId>("older") });
  before.close();
  const after = page();
  expect(after.state().work.codings).toEqual([]);
  expect(after.state().waiting).toBe(1);
  release();
  await expect.poll(() => after.state().work.codings).toEqual(served().codings);
  expect(after.state().work.codings).toHaveLength(1);
});

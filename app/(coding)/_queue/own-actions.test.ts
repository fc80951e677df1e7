import { describe, expect, test } from "vitest";
import type { CodingOperation, CodingStep } from "@/lib/coding/coding-operation";
import {
  adding,
  assignmentOf,
  changing,
  codingOf,
  judgementOf,
  judging,
} from "@/lib/coding/sample-work.setup";
import type { CodeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { WaitingOperation } from "./kept-operations";
import { memos, saved, setting } from "./work-store.setup";

const coding = codingOf("coding", { memo: "eerst" });
const other = codingOf("other", { from: 5, to: 9, memo: "ander" });
const together = (...steps: CodingStep[]): CodingOperation => ({ kind: "codings.together", steps });

describe("undo and redo", () => {
  test("take one's own actions back and do them again, on the server too", async () => {
    const { page, served } = setting();
    const store = page();
    store.apply(adding(coding));
    store.apply(changing({ ...coding, memo: "tweede" }, 1));
    store.undo();
    expect(memos(store.state().work)).toEqual(["eerst"]);
    store.undo();
    expect(store.state()).toMatchObject({ canUndo: false, canRedo: true, work: { codings: [] } });
    store.redo();
    store.redo();
    await saved(store);
    expect(store.state()).toMatchObject({ canUndo: true, canRedo: false, refused: [] });
    expect(memos(served())).toEqual(["tweede"]);
  });

  test("work after a reload, also what was removed before it", async () => {
    const { page, served } = setting({ codings: [coding], judgements: [judgementOf("judgement")] });
    const before = page();
    before.apply({ kind: "coding.remove", coding: coding.id, version: 1 });
    before.apply({ kind: "judgement.withdraw", judgement: namedId("judgement"), version: 1 });
    await saved(before);
    before.close();
    const after = page();
    after.undo();
    after.undo();
    expect(memos(after.state().work)).toEqual(["eerst"]);
    await saved(after);
    expect(served()).toMatchObject({ codings: [{ version: 3 }], judgements: [{ version: 3 }] });
    after.redo();
    await saved(after);
    expect(served().codings).toEqual([]);
  });

  test("what was taken back and not yet sent is there after a reload, and is kept when the server has it", async () => {
    const { page, hold, served } = setting({ codings: [coding, other] });
    const before = page();
    before.apply({ kind: "coding.remove", coding: coding.id, version: 1 });
    before.apply({ kind: "coding.remove", coding: other.id, version: 1 });
    await saved(before);
    const letGo = hold();
    before.undo();
    before.undo();
    before.close();
    const after = page();
    expect(memos(after.state().work)).toEqual(["eerst", "ander"]);
    letGo();
    await saved(after);
    await after.refresh();
    expect(memos(after.state().work)).toEqual(["eerst", "ander"]);
    after.redo();
    await saved(after);
    expect(memos(served())).toEqual(["ander"]);
  });

  test("what was taken back before a reload stays in sight when another tab is heard", async () => {
    const { page, hold, served } = setting({ codings: [coding, other] });
    const before = page();
    before.apply({ kind: "coding.remove", coding: coding.id, version: 1 });
    await saved(before);
    const letGo = hold();
    before.undo();
    before.close();
    const after = page();
    letGo();
    await saved(after);
    const payload = changing({ ...other, memo: "anders" }, 1);
    const operation: WaitingOperation = {
      sequence: 9,
      message: {
        operation: namedId("other-tab"),
        user: namedId("anna"),
        study: "studie",
        interview: namedId("interview"),
        payload,
      },
    };
    after.receive({ kind: "acknowledged", operation, done: { id: other.id, version: 2 } });
    await expect.poll(() => after.state().work.codings, { interval: 1 }).toHaveLength(2);
    expect(served().codings).toHaveLength(2);
  });

  test("give what was taken back or done again, and nothing where nothing can be", () => {
    const { page } = setting();
    const store = page();
    const added = store.apply(adding(coding));
    expect(store.redo()).toBeNull();
    expect(store.isDone(added)).toBe(true);
    expect(store.undo()).toMatchObject({ id: added });
    expect(store.isDone(added)).toBe(false);
    expect(store.undo()).toBeNull();
    expect(store.redo()).toMatchObject({ id: added });
    expect(store.isDone(added)).toBe(true);
  });

  test("a new action ends what could be done again", () => {
    const { page } = setting();
    const store = page();
    store.apply(adding(coding));
    store.undo();
    store.apply(judging(judgementOf("judgement"), null));
    expect(store.state().canRedo).toBe(false);
  });

  test("never overwrite what was changed elsewhere since", async () => {
    const { page, elsewhere, served } = setting({ codings: [coding] });
    const store = page();
    store.apply(changing({ ...coding, memo: "mijn" }, 1));
    await saved(store);
    elsewhere(changing({ ...coding, memo: "elders" }, 2));
    await store.refresh();
    expect(store.undo()).toBeNull();
    expect(store.state()).toMatchObject({ waiting: 0, canUndo: false });
    expect(memos(served())).toEqual(["elders"]);
  });

  test("end with finishing, which freezes the work", () => {
    const { page } = setting({ assignments: [assignmentOf()] });
    const store = page();
    store.apply(adding(coding));
    store.apply({ kind: "assignment.finish", assignment: assignmentOf().id });
    expect(store.state()).toMatchObject({
      canUndo: false,
      work: { assignments: [{ standing: "finished" }] },
    });
  });

  test("reach any earlier action that still stands as it was left, also after a reload", async () => {
    const { page, served } = setting();
    const before = page();
    before.apply(adding(coding));
    before.apply(adding(other));
    const starred = before.apply(changing({ ...coding, starred: true }, 1));
    await saved(before);
    before.close();
    const store = page();
    const [, second, first] = store.actions();
    expect(store.actions().map(({ canTurn }) => canTurn)).toEqual([true, true, false]);
    store.turn(first?.id ?? starred);
    expect(store.state().work.codings).toHaveLength(2);
    store.turn(second?.id ?? starred);
    await saved(store);
    expect(served().codings).toMatchObject([{ id: coding.id, starred: true }]);
    store.turn(second?.id ?? starred);
    await saved(store);
    expect(served().codings).toHaveLength(2);
  });
});

describe("codings changed together", () => {
  const recoding = together(changing({ ...coding, memo: "mijn" }, 1), changing({ ...other, memo: "ook" }, 1));

  test("are one to undo and to do again", async () => {
    const { page, served } = setting({ codings: [coding, other] });
    const store = page();
    store.apply(recoding);
    store.undo();
    expect(memos(store.state().work)).toEqual(["eerst", "ander"]);
    store.redo();
    await saved(store);
    expect(memos(served())).toEqual(["mijn", "ook"]);
    expect(store.state().refused).toEqual([]);
  });

  test("are held together where one was changed elsewhere, with what follows on any of them", async () => {
    const { page, elsewhere, served } = setting({ codings: [coding, other] });
    const store = page();
    elsewhere(changing({ ...coding, memo: "elders" }, 1));
    store.apply(recoding);
    store.apply(changing({ ...other, memo: "later" }, 2));
    await expect.poll(() => store.state().refused).toHaveLength(1);
    expect(memos(served())).toEqual(["elders", "ander"]);
    store.keepMine(store.state().refused[0]?.operation ?? namedId("none"));
    await saved(store);
    expect(memos(served())).toEqual(["mijn", "later"]);
  });
});

test("a code that was proposed is there to code with, also once the work was read anew", async () => {
  const { page, elsewhere } = setting();
  const store = page();
  const code = namedId<CodeId>("school");
  store.apply({ kind: "code.propose", code, theme: coding.theme, label: "school", polarity: null });
  await saved(store);
  elsewhere(adding(coding));
  await store.refresh();
  expect(store.state().work).toMatchObject({ codings: [{}], proposed: [{ code, label: "school" }] });
  expect(store.state().canUndo).toBe(false);
});

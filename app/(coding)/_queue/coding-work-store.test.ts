import { describe, expect, test } from "vitest";
import type { WorkOfInterview } from "@/db/reads/coding/coding-screen";
import { applyOptimistically } from "@/lib/coding/apply-optimistically";
import type { CodingOperation, NamedCodingOperation } from "@/lib/coding/coding-operation";
import type { CodingWork } from "@/lib/coding/coding-work";
import {
  adding,
  anna,
  assignmentOf,
  changing,
  codingOf,
  judgementOf,
  judging,
  workOf,
} from "@/lib/coding/sample-work.setup";
import type { TranscriptId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { codingWorkStore } from "./coding-work-store";
import type { KeptOperations, RefusedOperation, WaitingOperation } from "./kept-operations";
import { noHistory, type UndoHistory } from "./undo-history";

const coding = codingOf("coding", { memo: "eerst" });
const transcript = namedId<TranscriptId>("transcript");

/** A server that checks versions, and a browser that keeps what the page gives it. */
function setting(initial: Partial<CodingWork> = {}) {
  let served = workOf(initial);
  const done = new Set<string>();
  const kept: WaitingOperation[] = [];
  const refused: RefusedOperation[] = [];
  let history: UndoHistory = noHistory;
  let ids = 0;
  let gate: Promise<void> = Promise.resolve();
  let answers: Promise<void> = Promise.resolve();

  const versionOf = (payload: CodingOperation) => {
    if ("coding" in payload) {
      return [...served.codings, ...served.removed].find(({ id }) => id === payload.coding)?.version ?? null;
    }
    if ("judgement" in payload) {
      const all = [...served.judgements, ...served.withdrawn];
      return all.find(({ id }) => id === payload.judgement)?.version ?? null;
    }
    return null;
  };
  const seenBy = (payload: CodingOperation) => ("version" in payload ? payload.version : null);

  const without = <T extends WaitingOperation>(list: T[], gone: WaitingOperation) => {
    const at = list.findIndex(({ message }) => message.operation === gone.message.operation);
    if (at >= 0) list.splice(at, 1);
  };
  const keptDoor: KeptOperations = {
    waiting: () => [...kept],
    refused: () => [...refused],
    keep: (operation) => kept.push(operation) > 0,
    keepRefused: (operation) => refused.push(operation) > 0,
    drop: (operation) => without(kept, operation),
    dropRefused: (operation) => without(refused, operation),
  };

  async function send({ operation, payload }: NamedCodingOperation) {
    await gate;
    if (done.has(operation)) return { ok: true, value: { id: "", version: 0 } } as const;
    if (versionOf(payload) !== seenBy(payload)) {
      const current = "coding" in payload && served.codings.find(({ id }) => id === payload.coding);
      return { ok: false, refusal: { kind: "changed-meanwhile", current: current || null } } as const;
    }
    served = applyOptimistically(served, payload, anna);
    done.add(operation);
    return { ok: true, value: { id: "", version: (seenBy(payload) ?? 0) + 1 } } as const;
  }

  const shownWork = (): WorkOfInterview => {
    const { codings, judgements, assignments } = served;
    return { codings, judgements, assignments };
  };

  function page() {
    const store = codingWorkStore(
      {
        scope: { user: namedId("anna"), study: "studie", interview: namedId("interview") },
        coder: "Anna",
        transcript,
      },
      shownWork(),
      {
        kept: keptDoor,
        send,
        inTurn: (work) => work(),
        tellTabs: () => {},
        pause: async () => {},
        now: () => Date.parse(anna.at),
        random: () => 0,
        fetchWork: async () => {
          const work = shownWork();
          await answers;
          return work;
        },
        history: {
          kept: () => history,
          keep: (next) => {
            history = JSON.parse(JSON.stringify(next));
          },
        },
        newId: <Id extends string>() => {
          ids += 1;
          return `id-${ids}` as Id;
        },
      },
    );
    store.open();
    return store;
  }
  return {
    page,
    served: () => served,
    elsewhere: (operation: CodingOperation) => {
      served = applyOptimistically(served, operation, anna);
    },
    /** What is read from now on was read at once, and comes when it is let go. */
    holdReading: () => {
      let release = () => {};
      answers = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
  };
}

type Store = ReturnType<ReturnType<typeof setting>["page"]>;
const saved = (store: Store) =>
  expect.poll(() => store.state(), { interval: 1 }).toMatchObject({ waiting: 0 });
const memos = (work: Pick<CodingWork, "codings">) => work.codings.map(({ memo }) => memo);

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
    store.undo();
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

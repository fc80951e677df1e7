import { expect } from "vitest";
import type { WorkOfInterview } from "@/db/reads/coding/coding-screen";
import { applyOptimistically } from "@/lib/coding/apply-optimistically";
import type { CodingOperation, CodingStep, NamedCodingOperation } from "@/lib/coding/coding-operation";
import type { CodingWork } from "@/lib/coding/coding-work";
import { anna, workOf } from "@/lib/coding/sample-work.setup";
import type { TranscriptId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { codingWorkStore } from "./coding-work-store";
import type { KeptOperations, RefusedOperation, WaitingOperation } from "./kept-operations";
import { noHistory, type UndoHistory } from "./undo-history";

export const transcript = namedId<TranscriptId>("transcript");

/** For tests: a server that checks versions, and a browser that keeps what the page gives it. */
export function setting(initial: Partial<CodingWork> = {}) {
  let served = workOf(initial);
  const done = new Set<string>();
  const kept: WaitingOperation[] = [];
  const refused: RefusedOperation[] = [];
  let history: UndoHistory = noHistory;
  let ids = 0;
  let gate: Promise<void> = Promise.resolve();
  let answers: Promise<void> = Promise.resolve();

  const standsAs = (step: CodingStep) =>
    [...served.codings, ...served.removed].find(({ id }) => id === step.coding)?.version ?? null;
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
    if ("steps" in payload && payload.steps.some((step) => standsAs(step) !== seenBy(step))) {
      const ids = new Set<string>(payload.steps.map((step) => step.coding));
      const current = served.codings.filter(({ id }) => ids.has(id));
      return { ok: false, refusal: { kind: "codings-changed-meanwhile", current } } as const;
    }
    if (versionOf(payload) !== seenBy(payload)) {
      const current = "coding" in payload && served.codings.find(({ id }) => id === payload.coding);
      return { ok: false, refusal: { kind: "changed-meanwhile", current: current || null } } as const;
    }
    served = applyOptimistically(served, payload, anna);
    done.add(operation);
    return { ok: true, value: { id: "", version: (seenBy(payload) ?? 0) + 1 } } as const;
  }

  const shownWork = (): WorkOfInterview => {
    const { codings, judgements, scores, assignments } = served;
    return { codings, judgements, scores, assignments };
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
/** For tests: waits until the server has all of it. */
export const saved = (store: Store) =>
  expect.poll(() => store.state(), { interval: 1 }).toMatchObject({ waiting: 0 });
export const memos = (work: Pick<CodingWork, "codings">) => work.codings.map(({ memo }) => memo);

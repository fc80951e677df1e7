import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messagesByLocale } from "@/app/_i18n/messages";
import { keepNames } from "@/app/(coding)/_queue/kept-names";
import { keptOperations, type QueueScope } from "@/app/(coding)/_queue/kept-operations";
import { sessionLimits } from "@/lib/access/session-limits";
import { type CodingOperation, codingOperationSchema } from "@/lib/coding/coding-operation";
import { judgedStances } from "@/lib/stance/stance";
import type { InterviewId, OperationId, UserId } from "@/lib/study/ids";
import { viewerAt, waitingWork } from "@/public/offline/waiting-work.mjs";

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
const scope = (user: number, interview: number): QueueScope => ({
  user: id(user) as UserId,
  study: "oefenstudie",
  interview: id(interview) as InterviewId,
});

function storage() {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (at: number) => [...values.keys()][at] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

let made = 0;

function keep(store: ReturnType<typeof storage>, of: QueueScope, atMs: number, given: object): void {
  made += 1;
  const payload: CodingOperation = codingOperationSchema.parse(given);
  const message = { operation: id(500 + made) as OperationId, ...of, payload };
  expect(keptOperations(store, of).keep({ sequence: atMs, message })).toBe(true);
}

const coding = {
  kind: "coding.add",
  coding: id(31),
  transcript: id(32),
  passage: { from: 3, to: 9 },
  theme: id(33),
  code: null,
  stance: "verbeterd",
  starred: false,
  memo: "zegt het twee keer",
};
const judgement = {
  kind: "judgement.set",
  judgement: id(41),
  version: null,
  theme: id(33),
  stance: "niet-besproken",
  grounds: { kind: "context", reason: "blijkt uit het geheel" },
};

describe("what the page without a connection shows", () => {
  test("is what the queue kept: by interview, in order, with names, times and the coder's own words", () => {
    const store = storage();
    keepNames(store, scope(1, 7), {
      study: "Oefenstudie",
      interview: "EK01-O1",
      labels: { [id(33)]: "Veiligheid", [id(34)]: "huisverbod" },
    });
    keep(store, scope(1, 7), 2000, judgement);
    keep(store, scope(1, 7), 1000, coding);
    keep(store, scope(1, 7), 3000, { ...coding, code: id(34), stance: null, memo: "" });
    keep(store, scope(1, 8), 1500, { kind: "coding.remove", coding: id(31), version: 2 });
    expect(waitingWork(store, id(1))).toEqual({
      others: 0,
      interviews: [
        {
          name: "EK01-O1",
          study: "Oefenstudie",
          changes: [
            {
              atMs: 1000,
              kind: "coding.add",
              label: "Veiligheid",
              stance: "verbeterd",
              words: "zegt het twee keer",
            },
            {
              atMs: 2000,
              kind: "judgement.set",
              label: "Veiligheid",
              stance: "niet-besproken",
              words: "blijkt uit het geheel",
            },
            { atMs: 3000, kind: "coding.add", label: "huisverbod", stance: "", words: "" },
          ],
        },
        {
          name: "",
          study: "",
          changes: [{ atMs: 1500, kind: "coding.remove", label: "", stance: "", words: "" }],
        },
      ],
    });
  });

  test("of other people is a number alone, and of everybody where nobody is signed in", () => {
    const store = storage();
    keep(store, scope(1, 7), 1000, coding);
    keep(store, scope(2, 7), 1000, coding);
    expect(waitingWork(store, id(1))).toMatchObject({ others: 1, interviews: [{}] });
    expect(waitingWork(store, null)).toEqual({ others: 2, interviews: [] });
  });

  test("survives what is no work of ours", () => {
    const store = storage();
    store.setItem("samenspraak.waiting", "x");
    store.setItem(`samenspraak.waiting.${id(1)}.s.i.0001.o`, "{no json");
    expect(waitingWork(store, id(1)).interviews[0]?.changes).toEqual([
      { atMs: 1, kind: "", label: "", stance: "", words: "" },
    ]);
  });
});

test("words are shown to who was at work here, for as long as a sign-in lasts untouched", () => {
  const store = storage();
  const idleMs = sessionLimits.idleMinutes * 60_000;
  expect(viewerAt(store, 0)).toBeNull();
  store.setItem("samenspraak.viewer", id(1));
  store.setItem("samenspraak.active", "5000");
  expect(viewerAt(store, 5000 + idleMs - 1)).toBe(id(1));
  expect(viewerAt(store, 5000 + idleMs)).toBeNull();
});

describe("the page's sentences", () => {
  const { did, stance } = messagesByLocale.nl.offline;
  test("name every operation that can wait", () => {
    const kinds = codingOperationSchema.options.map((option) => option.shape.kind.value);
    const named = Object.entries(did).flatMap(([thing, verbs]) =>
      typeof verbs === "string" ? [] : Object.keys(verbs).map((verb) => `${thing}.${verb}`),
    );
    expect(kinds.filter((kind) => !named.includes(kind))).toEqual([]);
  });
  test("name every stance", () => {
    expect(Object.keys(stance).sort()).toEqual([...judgedStances].sort());
  });
});

test("the page has the palette's colours", () => {
  const colours = (file: string) =>
    new Map(
      [...readFileSync(file, "utf8").matchAll(/(--[\w-]+): (light-dark\([^;]+\));/g)].map((m) => [
        m[1],
        m[2],
      ]),
    );
  const palette = colours("app/palette.css");
  const own = [...colours("public/offline/page.css")];
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter(([name, value]) => palette.get(name) !== value)).toEqual([]);
});

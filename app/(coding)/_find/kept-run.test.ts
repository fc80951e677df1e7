import { describe, expect, test } from "vitest";
import type { HitCoded } from "@/lib/coding/code-hits";
import type { InterviewId, ThemeId, TranscriptId, UserId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { codingsOf, type KeptRun, keepRun, keptRun } from "./kept-run";
import { runOfCoding } from "./run-of-hits";

const whose = { user: namedId<UserId>("anna"), study: "studie" };
const tag = { theme: namedId<ThemeId>("safety"), code: null, stance: null };
const passage = {
  interview: namedId<InterviewId>("one"),
  transcript: namedId<TranscriptId>("text"),
  from: 0,
  to: 4,
};
const run = runOfCoding(
  whose,
  tag,
  Array.from({ length: 60 }, () => passage),
);

function keptAfter(sent: number, made: readonly HitCoded[]): KeptRun {
  return { atMs: 1, job: { kind: "coding", run }, sent, done: made.length, left: 0, made };
}

const madeBy = (operation: number): HitCoded[] =>
  run.operations[operation]?.passages.map(({ coding, interview }) => ({ coding, interview, version: 1 })) ??
  [];

function storage(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new Error("full");
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("a run of codings that were made at once", () => {
  test("is there after a reload, for who made it and in that study", () => {
    const store = storage();
    keepRun(store, whose, keptAfter(2, []));
    expect(keptRun(store, whose)).toEqual(keptAfter(2, []));
    expect(keptRun(store, { ...whose, study: "andere" })).toBeNull();
    expect(keptRun(store, { ...whose, user: namedId<UserId>("bram") })).toBeNull();
  });

  test("is let go where there is no room, and an older one with it", () => {
    const store = storage(3000);
    keepRun(store, whose, { ...keptAfter(0, []), job: { kind: "coding", run: { operations: [], size: 0 } } });
    keepRun(store, whose, keptAfter(0, []));
    expect(keptRun(store, whose)).toBeNull();
  });

  test("is taken back with what was asked but not answered, so that nothing is left behind", () => {
    expect(codingsOf(keptAfter(1, madeBy(0)))).toEqual([...madeBy(0), ...madeBy(1)]);
    expect(codingsOf(keptAfter(2, [...madeBy(0), ...madeBy(1)]))).toHaveLength(60);
  });
});

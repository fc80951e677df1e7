import { describe, expect, test } from "vitest";
import type { CodingId, InterviewId, OperationId, UserId } from "@/lib/study/ids";
import { type KeyValueStore, keptOperations, waitingScopes } from "./kept-operations";

const uuid = <Id extends string>(tail: number) =>
  `00000000-0000-4000-8000-${String(tail).padStart(12, "0")}` as Id;
const [anna, bram] = [uuid<UserId>(1), uuid<UserId>(2)];

function storage(
  values = new Map<string, string>(),
): KeyValueStore & { readonly values: Map<string, string> } {
  return {
    values,
    get length() {
      return values.size;
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: (key) => values.delete(key),
  };
}

function waitingFor(user: UserId, study: string, interview: InterviewId, sequence = 1) {
  const payload = { kind: "coding.remove", coding: uuid<CodingId>(7), version: 1 } as const;
  return {
    sequence,
    message: { operation: uuid<OperationId>(sequence % 1_000_000), user, study, interview, payload },
  };
}

const scope = { user: anna, study: "studie", interview: uuid<InterviewId>(9) };

describe("operations that are kept", () => {
  test("come back in the order of their sequence, whatever the order of the keys", () => {
    const kept = keptOperations(storage(), scope);
    for (const sequence of [10, 9, 1_795_303_876_900])
      kept.keep(waitingFor(anna, "studie", scope.interview, sequence));
    expect(kept.waiting().map(({ sequence }) => sequence)).toEqual([9, 10, 1_795_303_876_900]);
  });

  test.each(["{", "null", '{"sequence":1}'])("what can't be read (%s) is left where it is", (text) => {
    const store = storage();
    const kept = keptOperations(store, scope);
    kept.keep(waitingFor(anna, "studie", scope.interview));
    const [key = ""] = store.values.keys();
    store.setItem(key, text);
    expect(kept.waiting()).toEqual([]);
    expect(store.values.size).toBe(1);
  });

  test("are found for their user, by study and interview, and for nobody else", () => {
    const store = storage(new Map([["samenspraak.active", "1"]]));
    const other = uuid<InterviewId>(10);
    for (const [user, study, interview] of [
      [anna, "studie", scope.interview],
      [anna, "studie", other],
      [bram, "studie", scope.interview],
    ] as const) {
      keptOperations(store, { user, study, interview }).keep(waitingFor(user, study, interview));
    }
    expect(waitingScopes(store, anna)).toEqual([scope, { ...scope, interview: other }]);
    expect(waitingScopes(store, bram)).toEqual([{ ...scope, user: bram }]);
    expect(waitingScopes(store, uuid<UserId>(3))).toEqual([]);
  });
});

import { expect, test } from "vitest";
import type { UserId } from "@/lib/study/ids";
import { textOfLines } from "@/lib/writing/words-of";
import { draftedMemos, draftKey, draftKeys, draftScopes, keepDraft, readDraft } from "./writing-draft";

const user = "5f0b0c1e-1111-4222-8333-444455556666" as UserId;
const onCase = { user, study: "proef", on: { kind: "case", case: "EK.01" } } as const;
const memo = "7d8f1c56-6a6b-4a5e-9d5e-0f3a4b5c6d7e";
const scope = { ...onCase, memo };
const draft = {
  text: textOfLines("woorden"),
  base: { seen: { version: 0, revision: 0 }, text: textOfLines("") },
  ...{ sent: null, before: [], fresh: false, restored: null },
};

function memory() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test("a draft is kept by user, study, thing and tab, and read as it was", () => {
  const store = memory();
  const key = draftKey(scope, "tab-1");
  expect(keepDraft(store, key, draft)).toBe(true);
  expect(readDraft(store, key)).toEqual(draft);
  expect(draftKeys(store, scope)).toEqual([key]);
  expect(draftKeys(store, { ...scope, user: "ander" as UserId })).toEqual([]);
  expect(draftKeys(store, { ...scope, memo: null })).toEqual([]);
  expect(draftedMemos(store, onCase)).toEqual([memo]);
  expect(draftScopes(store, { user, study: "proef" })).toEqual([{ key, scope }]);
  expect(draftScopes(store, { user, study: "anders" })).toEqual([]);
});

test("what is no draft, or can't be kept, is said", () => {
  const store = memory();
  store.setItem(draftKey(scope, "tab-1"), '{"text":"<script>"}');
  expect(readDraft(store, draftKey(scope, "tab-1"))).toBeNull();
  store.setItem(draftKey(scope, "tab-2"), "{");
  expect(readDraft(store, draftKey(scope, "tab-2"))).toBeNull();
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error("full");
    },
  };
  expect(keepDraft(full, "x", draft)).toBe(false);
});

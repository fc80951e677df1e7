import { expect, test } from "vitest";
import { codingWorkStore } from "@/app/(coding)/_queue/coding-work-store";
import { codebookOf } from "@/app/(coding)/_screen/codebook";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { CodeId, CodingId, MemberId, StudyId, UserId } from "@/lib/study/ids";
import { practiceDoors } from "./practice-doors";
import { practiceScreenOf } from "./practice-screen-of";
import { practiceWork } from "./practice-work";

const user = "00000000-0000-4000-8000-0000000000aa" as UserId;
const screen = practiceScreenOf({
  study: { id: "" as StudyId, slug: "s", name: "S", kind: "study" },
  viewer: { user, member: "" as MemberId, name: "Noor", roles: ["coder"] },
  round: "oefening",
});

function tab() {
  const kept = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

function coding(id: string): Extract<CodingOperation, { kind: "coding.add" }> {
  const [theme] = screen.themes;
  if (!theme || !screen.transcript) throw new Error("the practice has themes and a text");
  return {
    kind: "coding.add",
    coding: `00000000-0000-4000-8000-0000000000${id}` as CodingId,
    transcript: screen.transcript.id,
    passage: { from: 0, to: 5 },
    theme: theme.id,
    code: null,
    stance: "verbeterd",
    starred: false,
    memo: "",
  };
}

test("what is done while practising is there after a reload, for whoever practised alone", () => {
  const store = tab();
  practiceWork(store, user).add(coding("01"));
  expect(practiceWork(store, user).over(screen.work, "Noor").work.codings).toHaveLength(1);
  expect(practiceWork(store, "other" as UserId).isEmpty()).toBe(true);
});

test("a code that one misses can be proposed and coded with, and is there after a reload", () => {
  const store = tab();
  const practice = practiceWork(store, user);
  const code = "00000000-0000-4000-8000-0000000000c1" as CodeId;
  const [theme] = screen.themes;
  if (!theme) throw new Error("the practice has themes");
  practice.add({ kind: "code.propose", code, theme: theme.id, label: "School", polarity: null });
  practice.add({ ...coding("01"), code, stance: null });
  const { work, proposed } = practiceWork(store, user).over(screen.work, "Noor");
  expect(work.codings).toMatchObject([{ code }]);
  expect(codebookOf(screen.themes, proposed).labelOf({ theme: theme.id, code })).toBe("School");
});

test("beginning again leaves nothing", () => {
  const store = tab();
  const practice = practiceWork(store, user);
  practice.add(coding("01"));
  practice.clear();
  expect([practice.isEmpty(), practiceWork(store, user).isEmpty()]).toEqual([true, true]);
});

test("the coding screen's own work store saves into the practice, undoes in it, and waits for nothing", async () => {
  const practice = practiceWork(tab(), user);
  const scope = { user, study: "s", interview: screen.interview.id };
  const doors = practiceDoors(practice)(scope, screen.interview.code);
  const store = codingWorkStore(
    { scope, coder: "Noor", transcript: screen.transcript?.id ?? null },
    screen.work,
    doors,
  );
  store.open();
  store.apply(coding("01"));
  store.apply(coding("02"));
  store.undo();
  await expect.poll(() => store.state().waiting).toBe(0);
  expect(store.state().work.codings).toHaveLength(1);
  expect(practice.over(screen.work, "Noor").work.codings.map(({ id }) => id.slice(-2))).toEqual(["01"]);
  store.close();
});

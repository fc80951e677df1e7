import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { people } from "@/db/writes/account/account.setup";
import { downloadLog } from "@/db/writes/log/download-log";
import { inviteMember } from "@/db/writes/member/invite-member";
import type { MemberRole } from "@/lib/access/member-role";
import type { LogPlace } from "./log-lines";
import { logPage } from "./log-page";
import { verifyLog } from "./verify-log";

const database = await testDatabase();
const lay = people(database);
const operator = { kind: "operator" } as const;

async function administrator() {
  return (await lay.person({ administrator: true, name: "Beheer" })).viewer();
}

test("the log is read page by page, newest first, each line once", async () => {
  const study = await lay.study();
  for (let count = 0; count < 7; count += 1) {
    await inviteMember(operator, { study, who: { kind: "new", name: `Lid ${count}` }, roles: ["reader"] });
  }
  const viewer = await administrator();
  const sequences: number[] = [];
  let before: LogPlace | null = null;
  do {
    const page = await logPage(viewer, { chain: study }, before, 3);
    sequences.push(...(page?.lines ?? []).map((line) => line.sequence));
    before = page?.older ?? null;
  } while (before !== null);
  expect(sequences).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect((await logPage(viewer, { verb: "member.removed", chain: study }, null, 3))?.lines).toEqual([]);
  expect((await logPage(viewer, { person: viewer.user, chain: study }, null, 3))?.lines).toEqual([]);
});

test("a download gives every line and leaves one of its own", async () => {
  const viewer = await administrator();
  const result = await downloadLog(viewer, { chain: "platform" });
  if (!result.ok) throw new Error(result.refusal.kind);
  const verbs = [];
  for await (const lines of result.value) verbs.push(...lines.map((line) => line.verb));
  expect(verbs[0]).toBe("log.downloaded");
});

test("who is no administrator sees, downloads and verifies nothing", async () => {
  const viewer = await (await lay.person()).viewer();
  expect(await logPage(viewer, {}, null, 3)).toBeNull();
  expect(await verifyLog(viewer)).toBeNull();
  expect(await downloadLog(viewer, {})).toMatchObject({ refusal: { kind: "not-allowed" } });
});

test.each<[MemberRole[], "released" | "unreleased", boolean]>([
  [["coder"], "unreleased", false],
  [["coder", "supervisor"], "unreleased", true],
  [["supervisor"], "unreleased", true],
  [["coder"], "released", true],
])("an administrator who is %s sees the log of %s work: %s", async (roles, release, sees) => {
  const { study, viewer } = await importReferenceStudy(database, (archive) => ({
    ...archive,
    interviews:
      release === "released"
        ? archive.interviews
        : archive.interviews.map((each) => ({ ...each, release: null })),
    codings: [],
    judgements: [],
  }));
  const person = { ...(await viewer(roles)), administrator: true };
  const page = await logPage(person, { chain: study }, null, 10);
  expect((page?.lines.length ?? 0) > 0).toBe(sees);
  expect(page?.choices.chains.some(({ chain }) => chain === study)).toBe(sees);
  expect(page?.closed).toBe(sees ? 0 : 1);
  expect((await verifyLog(person))?.holding.some(({ chain }) => chain === study)).toBe(sees);
});

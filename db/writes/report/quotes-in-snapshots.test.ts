import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readBoard } from "@/db/reads/board/read-board";
import { readLiveReport } from "@/db/reads/report/live-report";
import { checkSnapshot, readSnapshot } from "@/db/reads/report/snapshot-of";
import { audit } from "@/db/schema/audit";
import { snapshot } from "@/db/schema/snapshot";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { chooseQuote } from "@/db/writes/board/choose-quote";
import { deleteInterview } from "@/db/writes/transcript/delete-interview";
import type { ChosenQuoteId } from "@/lib/study/ids";
import { newId } from "../new-id";
import { freezeReport } from "./freeze-report";

const database = await testDatabase();
const { study, viewer } = await importReferenceStudy(database);
const researcher = await viewer(["researcher"]);
const board = await readBoard(researcher, study, { theme: { code: "veiligheid" }, others: 500 });
const quotable = board?.shown[0]?.columns.flatMap(({ others }) => others) ?? [];
const [one] = quotable;
const other = quotable.find(({ interview }) => interview !== one?.interview);
if (one === undefined || other === undefined) throw new RangeError("two interviews can be quoted");
for (const { coding } of [one, other])
  await chooseQuote(researcher, { study, id: newId<ChosenQuoteId>(), coding });
const result = await freezeReport(researcher, { study, name: "Concept" });
if (!result.ok) throw new Error(result.refusal.kind);
const id = result.value.snapshot;
const rowOf = eq(snapshot.id, id);

async function frozen() {
  const report = await readSnapshot(researcher, study, id);
  if (report === null) throw new Error("a snapshot is its maker's to see");
  return { report, words: report.content.inputs.evidence?.quotes.map(({ words }) => words) };
}

test("a report quotes what was chosen, by a role, and who reads it is in the log", async () => {
  const readBefore = await database.$count(audit, eq(audit.verb, "quotes.read"));
  const quotes = (await readLiveReport(researcher, study))?.inputs.evidence?.quotes ?? [];
  expect(quotes.map(({ words }) => words).sort()).toEqual([one.said, other.said].sort());
  expect(quotes[0]?.by[0]).toEqual({ role: expect.any(String), relation: expect.any(String) });
  expect(await database.$count(audit, eq(audit.verb, "quotes.read"))).toBe(readBefore + 1);
});

test("of a snapshot nothing but lost words may change, and those only where something is deleted", async () => {
  const { report } = await frozen();
  const { content } = report;
  const { evidence } = content.inputs;
  if (evidence === undefined) throw new RangeError("it has quotes");
  const withQuotes = (quotes: typeof evidence.quotes) => ({
    ...content,
    inputs: { ...content.inputs, evidence: { ...evidence, quotes } },
  });
  const lost = withQuotes(evidence.quotes.map((quote) => ({ ...quote, words: null })));
  const otherWords = withQuotes(evidence.quotes.map((quote) => ({ ...quote, words: "Nooit gezegd." })));
  const fewer = withQuotes(evidence.quotes.slice(1));
  const changed = (set: Partial<typeof snapshot.$inferInsert>, deleting: boolean) =>
    database.transaction(async (tx) => {
      if (deleting) await tx.execute(sql`select set_config('samenspraak.deleting', 'on', true)`);
      await tx.update(snapshot).set(set).where(rowOf);
    });
  await expect(changed({ content: lost }, false)).rejects.toThrow();
  await expect(changed({ content: otherWords }, true)).rejects.toThrow();
  await expect(changed({ content: fewer }, true)).rejects.toThrow();
  await expect(
    changed({ content: { ...content, figures: { ...content.figures, cases: [] } } }, true),
  ).rejects.toThrow();
  await expect(changed({ name: "Anders" }, true)).rejects.toThrow();
  expect((await frozen()).report).toEqual(report);
});

test("an interview that is deleted takes its words out of what was frozen, and the seal still fits", async () => {
  const code = one.interview;
  expect(await deleteInterview(researcher, study, { code, typed: code })).toMatchObject({ ok: true });
  const { report, words } = await frozen();
  expect(words?.filter((each) => each !== null)).toEqual([other.said]);
  expect(words).toHaveLength(2);
  expect(JSON.stringify(report)).not.toContain(one.said);
  expect(await checkSnapshot(report)).toEqual({ sealed: true, sameFigures: true });
});

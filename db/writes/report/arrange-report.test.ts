import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readLiveReport } from "@/db/reads/report/live-report";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { arrangeReport } from "./arrange-report";
import { writeSection } from "./write-section";

const database = await testDatabase();
const laidOut = () =>
  importReferenceStudy(database, (archive) => ({ ...archive, codings: [], judgements: [] }));

test("sections stand in the order they were put in, and what was left out is remembered", async () => {
  const { study, viewer } = await laidOut();
  const researcher = await viewer(["researcher"]);
  const own = await readLiveReport(researcher, study);
  const order = own?.outline.order.toReversed() ?? [];
  const arranged = await arrangeReport(researcher, { study, order, leftOut: ["weights"], seen: 0 });
  expect(arranged.ok).toBe(true);
  expect((await readLiveReport(researcher, study))?.outline).toMatchObject({
    order,
    leftOut: ["weights"],
    version: 1,
  });
});

test("what is written in a section stands apart from the figures, and can be taken away", async () => {
  const { study, viewer } = await laidOut();
  const researcher = await viewer(["researcher"]);
  await writeSection(researcher, { study, section: "method", text: " Eerst dit.\r\n ", seen: 0 });
  expect((await readLiveReport(researcher, study))?.outline.texts).toEqual([
    { section: "method", text: "Eerst dit.", version: 1 },
  ]);
  await writeSection(researcher, { study, section: "method", text: "", seen: 1 });
  expect((await readLiveReport(researcher, study))?.outline.texts).toEqual([
    { section: "method", text: "", version: 2 },
  ]);
});

test.each([0, 1])("of two who change version %i at once, the second is told of the first", async (seen) => {
  const { study, viewer } = await laidOut();
  const researcher = await viewer(["researcher"]);
  const section = "method";
  if (seen === 1) {
    await writeSection(researcher, { study, section, text: "Eerst", seen: 0 });
    await arrangeReport(researcher, { study, order: [section], leftOut: [], seen: 0 });
  }
  const told = (results: readonly ({ ok: true } | { ok: false; refusal: { kind: string } })[]) =>
    results.map((each) => (each.ok ? "kept" : each.refusal.kind)).sort();
  const written = await Promise.all(
    ["Dit", "Dat"].map((text) => writeSection(researcher, { study, section, text, seen })),
  );
  expect(told(written)).toEqual(["kept", "report-changed-meanwhile"]);
  const arranged = await Promise.all(
    [0, 1].map(() => arrangeReport(researcher, { study, order: [section], leftOut: [], seen })),
  );
  expect(told(arranged)).toEqual(["kept", "report-changed-meanwhile"]);
});

test.each(["supervisor", "coder", "reader"] as const)("a %s changes nothing of the report", async (role) => {
  const { study, viewer } = await laidOut();
  const by = await viewer([role]);
  const refused = { ok: false, refusal: { kind: "not-allowed" } };
  expect(await writeSection(by, { study, section: "method", text: "Tekst", seen: 0 })).toEqual(refused);
  expect(await arrangeReport(by, { study, order: [], leftOut: [], seen: 0 })).toEqual(refused);
});

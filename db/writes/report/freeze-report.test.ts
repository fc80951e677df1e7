import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readSnapshotList } from "@/db/reads/report/snapshot-list";
import { checkSnapshot, readSnapshot } from "@/db/reads/report/snapshot-of";
import { audit } from "@/db/schema/audit";
import { snapshot } from "@/db/schema/snapshot";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { chooseWeighting } from "@/db/writes/weighting/choose-weighting";
import type { Viewer } from "@/lib/access/viewer";
import { sealOf } from "@/lib/report/seal";
import type { StudyId } from "@/lib/study/ids";
import { standardWeighting } from "@/lib/weight/weighting";
import { freezeReport } from "./freeze-report";

const database = await testDatabase();

/** Without codings, whose passages no figure counts: laid out sooner. */
const laidOut = () =>
  importReferenceStudy(database, (archive) => ({ ...archive, codings: [], adjudications: [] }));

const shared = await laidOut();

async function frozen(viewer: Viewer, study: StudyId, name: string) {
  const result = await freezeReport(viewer, { study, name });
  if (!result.ok) throw new Error(result.refusal.kind);
  const report = await readSnapshot(viewer, study, result.value.snapshot);
  if (report === null) throw new Error("a snapshot is its maker's to see");
  return report;
}

test("a snapshot holds all that its figures can be made again from, and stays what it was", async () => {
  const { study, viewer } = await laidOut();
  const researcher = await viewer(["researcher"]);
  const first = await frozen(researcher, study, " Concept ");
  expect(first.name).toBe("Concept");
  expect(await checkSnapshot(first)).toEqual({ sealed: true, sameFigures: true });
  await chooseWeighting(researcher, {
    study,
    weighting: { ...standardWeighting, meanOver: { kind: "set", mean: 4.6 } },
    reason: "Zoals in het rapport",
    seen: null,
  });
  const second = await frozen(researcher, study, "Na de weging");
  expect(await readSnapshot(researcher, study, first.id)).toEqual(first);
  expect(second.sha256).not.toBe(first.sha256);
  expect(second.content.figures.cases).not.toEqual(first.content.figures.cases);
  expect(await checkSnapshot(second)).toEqual({ sealed: true, sameFigures: true });
  const list = await readSnapshotList(researcher, study);
  expect(list?.map(({ name }) => name)).toEqual(["Na de weging", "Concept"]);
  expect(await database.$count(audit, eq(audit.verb, "report.frozen"))).toBe(2);
});

test("a check finds another seal and figures that do not follow", async () => {
  const { study, viewer } = shared;
  const report = await frozen(await viewer(["researcher"]), study, "Concept");
  const { sealed } = report;
  const [one, ...others] = sealed.figures.cases;
  if (one === undefined) throw new RangeError("the reference study has cases");
  const cases = [{ ...one, opinions: one.opinions + 1 }, ...others];
  const changed = { ...report, sealed: { ...sealed, figures: { ...sealed.figures, cases } } };
  expect(await checkSnapshot(changed)).toEqual({ sealed: false, sameFigures: false });
});

test("a snapshot holds by whom respondents were stopped, and by nobody where none is noted", async () => {
  const { study, viewer } = shared;
  const { content } = await frozen(await viewer(["researcher"]), study, "Concept");
  const codeOf = new Map(content.inputs.names.respondents.map(({ id, code }) => [id, code]));
  const stopped = content.inputs.stopped?.map(({ respondent, by }) => [codeOf.get(respondent), by]);
  expect(stopped).toEqual(
    expect.arrayContaining([
      ["EK08-X1", "tante"],
      ["SG05-X1", "gezinsvoogd"],
    ]),
  );
  expect(stopped).not.toContainEqual(["EK09-X1", expect.anything()]);
});

test("what was frozen before reports told more than the counts still holds", async () => {
  const { study, viewer } = shared;
  const report = await frozen(await viewer(["researcher"]), study, "Concept");
  const { evidence: _inputs, stopped: _stopped, ...inputs } = report.content.inputs;
  const { evidence: _figures, ...figures } = report.content.figures;
  const content = { ...report.content, inputs, figures };
  const old = { ...report, content, sealed: content, sha256: await sealOf(content) };
  expect(await checkSnapshot(old)).toEqual({ sealed: true, sameFigures: true });
});

test("a snapshot's row never changes, whoever asks", async () => {
  const { study, viewer } = shared;
  const { id } = await frozen(await viewer(["researcher"]), study, "Concept");
  await expect(
    database.update(snapshot).set({ name: "Anders" }).where(eq(snapshot.id, id)),
  ).rejects.toThrow();
  await expect(database.execute(sql`delete from ${snapshot} where ${snapshot.id} = ${id}`)).rejects.toThrow();
});

test.each(["supervisor", "coder", "reader"] as const)("a %s freezes nothing", async (role) => {
  const { study, viewer } = shared;
  const result = await freezeReport(await viewer([role]), { study, name: "Concept" });
  expect(result).toEqual({ ok: false, refusal: { kind: "not-allowed" } });
});

test("a snapshot needs a name", async () => {
  const { study, viewer } = shared;
  const result = await freezeReport(await viewer(["researcher"]), { study, name: "  " });
  expect(result).toMatchObject({ refusal: { kind: "name-missing" } });
});

test("who also codes, and may not know all work yet, gets no snapshot and makes none", async () => {
  const { study, viewer } = await importReferenceStudy(database, (archive) => ({
    ...archive,
    interviews: archive.interviews.map((each) => ({ ...each, release: null })),
  }));
  const blind = await viewer(["researcher", "coder"], "codeur-a");
  const { id } = await frozen(await viewer(["researcher"]), study, "Concept");
  expect(await freezeReport(blind, { study, name: "Concept" })).toMatchObject({
    refusal: { kind: "work-closed-to-you" },
  });
  expect(await readSnapshotList(blind, study)).toBeNull();
  expect(await readSnapshot(blind, study, id)).toBeNull();
});

test("of another study there is no snapshot, whatever its id is", async () => {
  const one = shared;
  const other = await laidOut();
  const { id } = await frozen(await one.viewer(["researcher"]), one.study, "Concept");
  expect(await readSnapshot(await other.viewer(["researcher"]), other.study, id)).toBeNull();
  expect(await readSnapshot(await other.viewer(["researcher"]), one.study, id)).toBeNull();
});

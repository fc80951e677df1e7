import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { studyArchiveOf } from "@/db/reads/archive/study-archive-of";
import { readLiveReport } from "@/db/reads/report/live-report";
import { readSnapshotList } from "@/db/reads/report/snapshot-list";
import { checkSnapshot, readSnapshot } from "@/db/reads/report/snapshot-of";
import { freezeReport } from "@/db/writes/report/freeze-report";
import { parseArchive } from "@/lib/interchange/archive/parse-archive";
import { sampleArchive } from "@/lib/interchange/archive/sample-archive.setup";
import { writeArchive } from "@/lib/interchange/archive/write-archive";
import { changedInputs } from "@/lib/report/compare/changed-inputs";
import type { StudyId } from "@/lib/study/ids";
import { importStudy } from "./import-study";

await testDatabase();
const operator = { kind: "operator" } as const;

test("a snapshot in an archive still verifies, and its figures are those of the study beside it", async () => {
  const sample = await sampleArchive();
  const original = await imported(writeArchive({ ...sample, snapshots: [] }));
  const made = await freezeReport(operator, { study: original, name: "Concept" });
  if (!made.ok) throw new Error(made.refusal.kind);
  const bytes = await exported(original);
  const copy = await imported(bytes);

  const frozen = await onlySnapshot(copy);
  const sealed = await onlySnapshot(original);
  expect(frozen.sealed).toEqual(sealed.sealed);
  expect(await checkSnapshot(frozen)).toEqual({ sealed: true, sameFigures: true });
  expect(JSON.stringify(frozen.content)).not.toBe(JSON.stringify(sealed.content));
  const live = await readLiveReport(operator, copy);
  if (live === null) throw new Error("the operator sees every report");
  expect(frozen.content.figures).toEqual(live.figures);
  expect(changedInputs(frozen.content.inputs, live.inputs)).toEqual([]);
  expect(frozen.content.outline.order).toEqual(live.outline.order);
  expect(new Set(frozen.content.outline.texts.map(({ section }) => section))).toEqual(
    new Set(live.outline.texts.map(({ section }) => section)),
  );
  expect((await exported(copy)).equals(bytes)).toBe(true);
});

async function imported(bytes: Uint8Array): Promise<StudyId> {
  const read = await parseArchive(bytes, "studie.json");
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const result = await importStudy(operator, read.value);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.study;
}

async function exported(study: StudyId): Promise<Buffer> {
  const archive = await studyArchiveOf(operator, study);
  if (archive === null) throw new Error("the operator exports every study");
  return Buffer.from(writeArchive(archive));
}

async function onlySnapshot(study: StudyId) {
  const [listed] = (await readSnapshotList(operator, study)) ?? [];
  const frozen = listed && (await readSnapshot(operator, study, listed.id));
  if (!frozen) throw new Error("this study has a snapshot");
  return frozen;
}

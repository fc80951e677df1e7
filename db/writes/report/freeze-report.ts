import "server-only";
import { read } from "@/db/reads/read";
import { readLiveReport } from "@/db/reads/report/live-report";
import { isStudyClosedTo } from "@/db/reads/work/is-study-closed-to";
import { snapshot } from "@/db/schema/snapshot";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { sealOf } from "@/lib/report/seal";
import type { SnapshotContent } from "@/lib/report/snapshot-content";
import { accept, type Result, refuse } from "@/lib/result";
import type { SnapshotId, StudyId } from "@/lib/study/ids";
import { newId } from "../new-id";
import { write } from "../write";

export type FreezeRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "name-missing"; readonly fields: readonly string[] }
  /** The maker codes here and may not know all work yet: their figures are not the study's. */
  | { readonly kind: "work-closed-to-you" };

/** Freezes the report as it is now, with all that its figures follow from. */
export async function freezeReport(
  viewer: Viewer,
  input: { readonly study: StudyId; readonly name: string },
): Promise<Result<{ readonly snapshot: SnapshotId }, FreezeRefusal>> {
  if (!may(viewer, "report.write", input.study)) return refuse({ kind: "not-allowed" });
  const name = input.name.trim();
  if (name === "") return refuse({ kind: "name-missing", fields: ["name"] });
  const membership = membershipOf(viewer, input.study);
  if (membership !== null && (await read((tx) => isStudyClosedTo(tx, viewer, membership))))
    return refuse({ kind: "work-closed-to-you" });
  const report = await readLiveReport(viewer, input.study);
  if (report === null) return refuse({ kind: "not-allowed" });
  const { inputs, figures, outline } = report;
  const texts = outline.texts.map(({ section, text }) => ({ section, text }));
  const content: SnapshotContent = {
    format: 1,
    inputs,
    figures,
    outline: { order: outline.order, leftOut: outline.leftOut, texts },
  };
  const sha256 = await sealOf(content);
  return write<{ readonly snapshot: SnapshotId }, FreezeRefusal>(viewer, input.study, async (tx, log) => {
    const id = newId<SnapshotId>();
    await tx.insert(snapshot).values({
      id,
      studyId: input.study,
      name,
      content,
      sha256,
      madeBy: membership?.member ?? null,
    });
    log("report.frozen", { snapshot: id, sha256 });
    return accept({ snapshot: id });
  });
}

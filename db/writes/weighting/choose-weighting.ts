import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { study } from "@/db/schema/study";
import { weightingChoice } from "@/db/schema/weighting-choice";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import type { Weighting } from "@/lib/weight/weighting";
import { write } from "../write";

export type WeightingRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "mean-not-above-zero"; readonly fields: readonly string[] }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] }
  /** Another choice was made since the viewer looked. */
  | { readonly kind: "weighting-chosen-meanwhile" };

/** Chooses how the study weighs its opinions. Earlier choices stay on record. */
export async function chooseWeighting(
  viewer: Viewer,
  input: {
    readonly study: StudyId;
    readonly weighting: Weighting;
    readonly reason: string;
    /** The number of the choice that stood when the viewer looked; null: there was none. */
    readonly seen: number | null;
  },
): Promise<Result<{ readonly number: number }, WeightingRefusal>> {
  if (!may(viewer, "weighting.set", input.study)) return refuse({ kind: "not-allowed" });
  const { meanOver, countUnknown, rolesInN } = input.weighting;
  if (meanOver.kind === "set" && !(meanOver.mean > 0 && Number.isFinite(meanOver.mean)))
    return refuse({ kind: "mean-not-above-zero", fields: ["mean"] });
  const reason = input.reason.trim();
  if (reason === "") return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<{ readonly number: number }, WeightingRefusal>(viewer, input.study, async (tx, log) => {
    // Who chooses at the same time waits here, and then sees the other's choice.
    await tx.execute(sql`select 1 from ${study} where ${study.id} = ${input.study} for no key update`);
    const [newest] = await tx
      .select({ number: weightingChoice.id })
      .from(weightingChoice)
      .where(eq(weightingChoice.studyId, input.study))
      .orderBy(desc(weightingChoice.id))
      .limit(1);
    if ((newest?.number ?? null) !== input.seen) return refuse({ kind: "weighting-chosen-meanwhile" });
    const [row] = await tx
      .insert(weightingChoice)
      .values({
        studyId: input.study,
        meanOver: meanOver.kind,
        setMean: meanOver.kind === "set" ? meanOver.mean : null,
        countUnknown,
        rolesInN,
        chosenBy: membershipOf(viewer, input.study)?.member ?? null,
        reason,
      })
      .returning({ number: weightingChoice.id });
    if (row === undefined) throw new Error("an insert gives its row");
    log("weighting.chosen", { choice: row.number, meanOver: meanOver.kind, countUnknown, rolesInN });
    return accept(row);
  });
}

import "server-only";
import { and, eq, isNull, max } from "drizzle-orm";
import { code } from "@/db/schema/code";
import { isInCodebook } from "@/db/writes/coding/content-of-coding";
import { type OwnOperation, type OwnWorkResult, onOwnWork } from "@/db/writes/coding/own-work";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/result";
import { lockCodebook } from "./start-codebook-version";

/**
 * Stores a code that a coder misses, for that coder alone to code with until the codebook's owners decide on it
 * (SAFETY, rule 2). Refused where the codebook has it, or while the coder's own proposal of it stands; what a
 * colleague proposed makes no difference. It is no version of the codebook yet.
 */
export async function proposeCode(
  viewer: Viewer,
  named: OwnOperation<"code.propose">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  return onOwnWork(viewer, named, async (tx, log, own) => {
    const { code: id, theme, label, polarity } = named.payload;
    if (!(await isInCodebook(tx, own, { theme, code: null })))
      return refuse({ kind: "code-not-in-codebook" });
    await lockCodebook(tx, own.study);
    const inTheme = and(eq(code.studyId, own.study), eq(code.themeId, theme));
    const samePolarity = polarity === null ? isNull(code.polarity) : eq(code.polarity, polarity);
    const same = and(inTheme, eq(code.label, label), samePolarity, isNull(code.proposedBy));
    if ((await tx.$count(code, same)) > 0) return refuse({ kind: "code-exists" });
    const [last] = await tx
      .select({ position: max(code.position) })
      .from(code)
      .where(and(inTheme, isNull(code.proposedBy)));
    const position = (last?.position ?? -1) + 1;
    const made = await tx
      .insert(code)
      .values({ id, studyId: own.study, themeId: theme, label, polarity, position, proposedBy: own.coder })
      .onConflictDoNothing()
      .returning({ id: code.id });
    if (made.length === 0) return refuse({ kind: "code-exists" });
    log("code.proposed", { code: id, theme });
    return accept({ id, version: 1 });
  });
}

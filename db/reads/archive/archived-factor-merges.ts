import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { factorMerge } from "@/db/schema/factor-merge";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { StudyId } from "@/lib/study/ids";
import type { CodeById } from "./code-by-id";

/** Which wordings of factors count as another, the oldest merge first. */
export async function archivedFactorMerges(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
): Promise<StudyArchive["factorMerges"]> {
  const into = alias(code, "into_code");
  const merges = await tx
    .select({
      theme: factorMerge.themeId,
      polarity: code.polarity,
      label: code.label,
      into: into.label,
      mergedBy: factorMerge.mergedBy,
      reason: factorMerge.reason,
      writtenAt: factorMerge.writtenAt,
    })
    .from(factorMerge)
    .innerJoin(code, eq(code.id, factorMerge.codeId))
    .innerJoin(into, eq(into.id, factorMerge.intoCodeId))
    .where(and(eq(factorMerge.studyId, study), isNull(factorMerge.removedAt)))
    .orderBy(asc(factorMerge.id));
  return merges.flatMap(({ theme, polarity, mergedBy, writtenAt, ...merge }) =>
    polarity === null
      ? []
      : [
          {
            ...merge,
            theme: codes.of(theme),
            polarity,
            mergedBy: codes.orNull(mergedBy),
            writtenAt: writtenAt.toISOString(),
          },
        ],
  );
}

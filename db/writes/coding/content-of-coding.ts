import { and, eq, isNull, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { theme } from "@/db/schema/theme";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { OwnWork } from "./own-work";

type Content = Extract<CodingOperation, { kind: "coding.add" | "coding.change" }>;

/** Whether the theme, and the code under it, can be tagged with: there, not removed, and not another's proposal. */
export async function isInCodebook(
  tx: Transaction,
  own: OwnWork,
  tagged: Pick<Content, "theme" | "code">,
): Promise<boolean> {
  const [found] = await tx
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.studyId, own.study), eq(theme.id, tagged.theme), isNull(theme.removedAt)));
  if (found === undefined) return false;
  if (tagged.code === null) return true;
  const codes = await tx
    .select({ id: code.id })
    .from(code)
    .where(
      and(
        eq(code.studyId, own.study),
        eq(code.themeId, tagged.theme),
        eq(code.id, tagged.code),
        isNull(code.removedAt),
        or(isNull(code.proposedBy), eq(code.proposedBy, own.coder)),
      ),
    );
  return codes.length > 0;
}

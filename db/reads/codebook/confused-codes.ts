import "server-only";
import { eq } from "drizzle-orm";
import { code } from "@/db/schema/code";
import { interview } from "@/db/schema/interview";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type ConfusedTag, confusedCodes, type TagId } from "@/lib/agreement/passages/confused-codes";
import { mergedFactors } from "@/lib/factor/merged-factors";
import type { Passage } from "@/lib/passage/passage";
import type { Polarity } from "@/lib/stance/stance";
import type { StudyId } from "@/lib/study/ids";
import { readTaggedPassages } from "../agreement/agreement-work";
import { readMerges } from "../factor/factor-codings";
import { read } from "../read";
import { newestWords } from "../transcript/newest-words";

/** As many places as are shown of what was confused. */
const mostExamples = 3;

/** A theme or a code under it, by the names it has now. */
export type TagName = {
  readonly id: TagId;
  readonly name: string;
  /** Under which theme a code is; null for a theme itself. */
  readonly theme: string | null;
  readonly polarity: Polarity | null;
  /** The codebook no longer has it. */
  readonly removed: boolean;
};

export type CodeConfusion = Pick<ConfusedTag, "passages" | "shared"> & {
  readonly tag: TagName;
  readonly instead: readonly {
    readonly tag: TagName;
    readonly times: number;
    readonly examples: readonly ConfusionExample[];
  }[];
};

/** Words of the newest text: from where the first of two passages begins to where the last one ends. */
export type ConfusionExample = {
  readonly interview: string;
  readonly passage: Passage;
  readonly text: string;
};

/**
 * How often each theme and code of the codebook was confused with which other, from the finished work that this
 * viewer may know (SAFETY, rule 2), in the order of the codebook; null: not theirs to see. What was merged counts as
 * what it was merged into. Left out: tags that no double-coded interview has.
 */
export async function readConfusedCodes(
  viewer: Viewer,
  study: StudyId,
): Promise<readonly CodeConfusion[] | null> {
  if (!may(viewer, "finished-work.see", study)) return null;
  return read(async (tx) => {
    const { tagged, doubleCoded } = await readTaggedPassages(tx, viewer, study);
    const standsFor = mergedFactors(await readMerges(tx, study));
    const asMerged = tagged.map((each) => ({ ...each, code: each.code && standsFor(each.code) }));
    const confused = confusedCodes(asMerged, doubleCoded);
    const themes = await tx
      .select({ id: theme.id, name: theme.name, removedAt: theme.removedAt })
      .from(theme)
      .where(eq(theme.studyId, study))
      .orderBy(theme.position);
    const codes = await tx
      .select({
        id: code.id,
        name: code.label,
        polarity: code.polarity,
        theme: code.themeId,
        removedAt: code.removedAt,
      })
      .from(code)
      .where(eq(code.studyId, study))
      .orderBy(code.position);
    const interviews = await tx
      .select({ id: interview.id, code: interview.code })
      .from(interview)
      .where(eq(interview.studyId, study));
    const names = themes.flatMap((each): readonly TagName[] => [
      { id: each.id, name: each.name, theme: null, polarity: null, removed: each.removedAt !== null },
      ...codes
        .filter((under) => under.theme === each.id)
        .map(({ id, name, polarity, removedAt }) => ({
          ...{ id, name, polarity, theme: each.name, removed: removedAt !== null },
        })),
    ]);
    const nameOf = new Map(names.map((name) => [name.id, name]));
    const shown = [...confused.values()].flatMap(({ instead }) =>
      instead.flatMap(({ places }) => places.slice(0, mostExamples)),
    );
    const wordsOf = await newestWords(
      tx,
      shown.map((place) => place.interview),
    );
    const codeOf = new Map(interviews.map(({ id, code: named }) => [id, named]));
    return names.flatMap((tag): readonly CodeConfusion[] => {
      const found = confused.get(tag.id);
      if (found === undefined) return [];
      const instead = found.instead.flatMap(({ tag: other, places }) => {
        const named = nameOf.get(other);
        if (named === undefined) return [];
        const examples = places.slice(0, mostExamples).map(({ interview: id, passage }) => ({
          interview: codeOf.get(id) ?? "",
          passage,
          text: wordsOf(id, passage),
        }));
        return [{ tag: named, times: places.length, examples }];
      });
      return [{ tag, passages: found.passages, shared: found.shared, instead }];
    });
  });
}

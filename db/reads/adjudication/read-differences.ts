import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interviewRelease } from "@/db/schema/interview";
import { transcript } from "@/db/schema/transcript";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { differenceToOpen } from "@/lib/adjudication/difference-to-open";
import type { AdjudicationId, InterviewId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { newestTextOf } from "../transcript/newest-text";
import { readCodesBeside } from "./codes-beside";
import { differenceShown } from "./difference-shown";
import type { DifferenceShown, DifferencesShown, OnlyLooks } from "./differences-shown";
import { interviewsCodedBy } from "./interviews-coded-by";
import { openDifferences } from "./open-differences";
import { opinionShown } from "./opinion-shown";
import { remarksOf } from "./remarks-of";
import { settlingOf } from "./settling-of";
import { type InQueue, interviewsToSettle, type Queue, settlingQueue } from "./settling-queue";

/**
 * An interview with all that there is to settle in it, as this viewer may know it: a supervisor when all its coders
 * have finished, a coder of it once it is released (SAFETY, rule 2). Coders are aliases. Null: not theirs to see, or
 * nothing to settle. That its text was read is in the log before it leaves.
 */
export async function readDifferences(
  viewer: Viewer,
  study: StudyId,
  asked: { readonly interview: string; readonly difference: string | null },
): Promise<DifferencesShown | null> {
  if (membershipOf(viewer, study) === null || !may(viewer, "transcript.see", study)) return null;
  const found = await read((tx) => findIn(tx, viewer, study, asked.interview));
  if (found === null) return null;
  const { queue, here, text, opinions, remarksOn, releases, codesBeside, ...shown } = found;
  const { id } = shown;
  const first = here[differenceToOpen(here, asked.difference, shown.onlyLooks === null)];
  const inInterview = queue.work.onThemes.filter((on) => on.interview === id);
  const aliases = await openDifferences(viewer, study, {
    interview: id,
    difference: first?.name ?? null,
    coders: inInterview.flatMap((on) => on.coders),
    transcript: text,
  });
  const beside = { codesBeside, consensus: inInterview.flatMap((on) => on.consensus.codings) };
  const themes = queue.work.names.themes.map((theme, at) => ({ ...theme, place: at + 1 }));
  return {
    ...shown,
    interview: asked.interview,
    transcript: { text: text.text, turns: text.turns },
    themes: themes
      .filter((theme) => inInterview.some((on) => on.theme === theme.id))
      .map((theme) => ({ ...theme, ...settlingOf(queue, theme.id) })),
    differences: here.flatMap((each): readonly DifferenceShown[] => {
      const theme = themes.find(({ id: is }) => is === each.difference.theme);
      const sides =
        each.kind === "opinion" ? opinions.get(each.name) : differenceShown(each, aliases, beside);
      if (theme === undefined || sides === undefined) return [];
      const { name, state, gain } = each;
      const decision = sides.decision?.adjudication ?? null;
      const isDiscussed = decision !== null && interviewsOf(each).every((about) => releases.has(about));
      return [{ ...sides, name, state, gain, theme, remarks: isDiscussed ? remarksOn(decision) : null }];
    }),
  };
}

async function findIn(tx: Transaction, viewer: Viewer, study: StudyId, code: string) {
  const queue = await settlingQueue(tx, viewer, study);
  const id = queue.work.interviews.find((each) => each.code === code)?.id;
  const here = queue.ranked.filter((each) => each.interview === id);
  if (id === undefined || here.length === 0) return null;
  const [text] = await tx
    .select({
      id: transcript.id,
      version: transcript.version,
      text: transcript.text,
      turns: transcript.turns,
    })
    .from(transcript)
    .where(inArray(transcript.id, newestTextOf(tx, id)));
  if (text === undefined) return null;
  const opinions = await Promise.all(
    here.flatMap((each) =>
      each.kind === "opinion"
        ? [opinionShown(tx, study, queue.work, each).then((shown) => [each.name, shown] as const)]
        : [],
    ),
  );
  const releases = await releasesAmong(tx, study, [id, ...here.flatMap(interviewsOf)]);
  return {
    id,
    codesBeside: await readCodesBeside(tx, id),
    remarksOn: await remarksOf(tx, here.flatMap(decisionsOn)),
    releases,
    queue,
    here,
    text,
    opinions: new Map(opinions),
    released: releases.has(id),
    onlyLooks: onlyLooks(viewer, study, (await interviewsCodedBy(tx, viewer, study)).has(id)),
    next: nextOf(queue, id),
  };
}

/** The interviews that a difference is about. */
function interviewsOf({ kind, interview, difference }: InQueue): readonly InterviewId[] {
  return kind === "opinion" ? difference.interviews : [interview];
}

function decisionsOn({ kind, difference }: InQueue): readonly AdjudicationId[] {
  if (kind === "opinion") return difference.adjudications.map(({ id }) => id);
  return difference.decision === null ? [] : [difference.decision.id];
}

/** Those of these interviews that are released to their coders. */
async function releasesAmong(
  tx: Transaction,
  study: StudyId,
  interviews: readonly InterviewId[],
): Promise<ReadonlySet<InterviewId>> {
  const rows = await tx
    .select({ interview: interviewRelease.interviewId })
    .from(interviewRelease)
    .where(and(eq(interviewRelease.studyId, study), inArray(interviewRelease.interviewId, [...interviews])));
  return new Set(rows.map(({ interview }) => interview));
}

function onlyLooks(viewer: Viewer, study: StudyId, coded: boolean): OnlyLooks | null {
  if (!may(viewer, "work.settle", study)) return "not-your-role";
  return coded ? "coded-it-yourself" : null;
}

/** The interview after this one among those with something open; the first of them where this one is settled. */
function nextOf({ ranked, work }: Queue, id: InterviewId): string | null {
  const open = interviewsToSettle(ranked);
  const next = open[open.indexOf(id) + 1] ?? open.find((each) => each !== id);
  return work.interviews.find((each) => each.id === next)?.code ?? null;
}

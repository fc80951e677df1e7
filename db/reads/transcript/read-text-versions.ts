import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { read } from "@/db/reads/read";
import { visibleWorkOf } from "@/db/reads/work/visible-work-of";
import { case_ } from "@/db/schema/case";
import { interview } from "@/db/schema/interview";
import { theme } from "@/db/schema/theme";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { carryEdge } from "@/lib/passage/carry-passage";
import { accept } from "@/lib/result";
import type { CodingId, InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import {
  type CodingRowBetween,
  countsByVersion,
  lastPlaces,
  lostIn,
  touchedBetween,
} from "./anchors-between";
import { taggedAs } from "./tagged-as";
import type { LostCoding, ShownCorrection, TextVersions } from "./text-versions";
import { editsThatMade, type TextVersion, versionInList, versionsInOrder } from "./versions-in-order";

/**
 * The versions of an interview's text. What a version did to codings is told of those alone that the viewer may
 * know (SAFETY, rule 2). `asked` is the version whose doings are wanted; the newest if null. Null where there is
 * no such text or version. That it was read is logged.
 */
export async function readTextVersions(
  viewer: Viewer,
  study: StudyId,
  code: string,
  asked: number | null,
): Promise<TextVersions | null> {
  if (!may(viewer, "transcript.see", study)) return null;
  const found = await read((tx) => versionsOf(tx, viewer, study, code, asked));
  if (found === null) return null;
  await write(viewer, study, async (_tx, log) => {
    const { id, version } = found.newest;
    log("transcript.read", { transcript: id, interview: found.interview.id, version });
    return accept(null);
  });
  return found;
}

async function versionsOf(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  code: string,
  asked: number | null,
): Promise<TextVersions | null> {
  const [held] = await tx
    .select({ id: interview.id, code: interview.code, case: case_.code })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .where(and(eq(interview.studyId, study), eq(interview.code, code)));
  const texts = held === undefined ? [] : await versionsInOrder(tx, held.id);
  const newest = texts.at(-1);
  const shown = texts.find(({ version }) => version === (asked ?? newest?.version));
  if (held === undefined || newest === undefined || shown === undefined) return null;

  const sight = await visibleWorkOf(tx, viewer, study, [held.id]);
  const pieceOf = (themeId: ThemeId, coderId: MemberId | null) => ({
    interviewId: held.id,
    themeId,
    coderId,
  });
  const known = (row: CodingRowBetween) => sight.mayKnow(pieceOf(row.themeId, row.coderId));
  const self = membershipOf(viewer, study)?.member ?? null;
  const themes = await themesOf(tx, study);

  const former = texts.find(({ version }) => version === shown.version - 1);
  const passages = former === undefined ? [] : (await touchedBetween(tx, former.id, shown.id)).filter(known);
  const correction: ShownCorrection | null = former
    ? {
        version: shown.version,
        edits: editsThatMade(shown, former),
        before: { text: former.text, turns: former.turns },
        passages: passages.map((row) => ({
          ...taggedAs(row, themes, self),
          before: row.before,
          after: row.after,
          passage: row.from === null || row.to === null ? null : { from: row.from, to: row.to },
        })),
      }
    : null;

  const lost = (await lostIn(tx, newest.id)).filter(known);
  const nearOf = lost.length === 0 ? () => 0 : await placesNear(tx, held.id, texts);
  const ownOf = (row: CodingRowBetween): LostCoding["own"] => {
    if (row.coderId === null || row.coderId !== self) return null;
    const { version, starred, memo } = row;
    return { version, starred, memo, finished: sight.isFinished(pieceOf(row.themeId, row.coderId)) };
  };
  const counts = (await countsByVersion(tx, held.id)).filter((row) =>
    sight.mayKnow(pieceOf(row.theme, row.coder)),
  );
  return {
    interview: held,
    versions: texts.map((text) => versionInList(text, texts, counts)).reverse(),
    newest: { id: newest.id, version: newest.version, text: newest.text, turns: newest.turns },
    shown: correction,
    lost: lost.map((row) => ({
      ...taggedAs(row, themes, self),
      quote: row.quote,
      near: nearOf(row.coding),
      own: ownOf(row),
    })),
    hidden: themes.some(({ id }) => !["finished", "all"].includes(sight.visible(held.id, id))),
  };
}

function themesOf(tx: Transaction, study: StudyId) {
  return tx
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.studyId, study), isNull(theme.removedAt)))
    .orderBy(asc(theme.position));
}

/** About where codings stood last, carried to the newest text. */
async function placesNear(
  tx: Transaction,
  id: InterviewId,
  texts: readonly TextVersion[],
): Promise<(coding: CodingId) => number> {
  const places = new Map((await lastPlaces(tx, id)).map((place) => [place.coding, place]));
  return (coding) => {
    const place = places.get(coding);
    if (place === undefined) return 0;
    return texts.slice(place.version).reduce((offset, text, index) => {
      const former = texts[place.version + index - 1];
      return former === undefined ? offset : carryEdge(editsThatMade(text, former), offset, "end");
    }, place.from);
  };
}

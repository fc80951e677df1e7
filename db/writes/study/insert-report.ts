import "server-only";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { reportOutline, reportText } from "@/db/schema/report";
import { snapshot } from "@/db/schema/snapshot";
import type { ArchivedSection, ArchivedSnapshot } from "@/lib/interchange/archived-report";
import type { Json } from "@/lib/interchange/json/json-value";
import type { SectionKey } from "@/lib/report/section-key";
import type { SnapshotContent } from "@/lib/report/snapshot-content";
import type { ChosenQuoteId, SnapshotId } from "@/lib/study/ids";
import { insertAll } from "../insert-all";
import { newId } from "../new-id";
import type { ArchiveIds } from "./archive-ids";
import type { Importing } from "./importing";

/** Writes the report: its outline and texts, the quotes of its board in their order, and what was frozen of it. */
export async function insertReport({ tx, archive, ids, moments }: Importing): Promise<void> {
  const studyId = ids.study;
  const keyOf = (section: ArchivedSection): SectionKey =>
    typeof section === "string" ? section : `theme:${ids.theme(section.theme)}`;
  const { reportOutline: outline } = archive;
  if (outline !== null)
    await tx.insert(reportOutline).values({
      studyId,
      order: outline.order.map(keyOf),
      leftOut: outline.leftOut.map(keyOf),
      version: 1,
      writtenBy: ids.memberOrNull(outline.writtenBy),
      writtenAt: moments.written(outline.writtenAt),
    });
  const texts = archive.reportTexts.map(({ section, text, writtenBy, writtenAt }) => ({
    studyId,
    section: keyOf(section),
    text,
    version: 1,
    writtenBy: ids.memberOrNull(writtenBy),
    writtenAt: moments.written(writtenAt),
  }));
  await insertAll(tx, reportText, texts);
  const quotes = archive.chosenQuotes.map((each, at) => ({
    id: newId<ChosenQuoteId>(),
    studyId,
    codingId: ids.coding(each.coding),
    position: at + 1,
    edited: each.edited,
    chosenBy: ids.memberOrNull(each.chosenBy),
    writtenAt: moments.written(each.writtenAt),
    changedAt: moments.written(each.changedAt ?? each.writtenAt),
  }));
  await insertAll(tx, chosenQuote, quotes);
  const snapshots = archive.snapshots.map((each) => ({
    id: newId<SnapshotId>(),
    studyId,
    name: each.name,
    content: asContent(each.content),
    sha256: each.sha256,
    idsHere: idsHereOf(each, ids),
    madeBy: ids.memberOrNull(each.madeBy),
    writtenAt: moments.written(each.writtenAt),
  }));
  await insertAll(tx, snapshot, snapshots);
}

function idsHereOf({ ids: sealed }: ArchivedSnapshot, ids: ArchiveIds): Readonly<Record<string, string>> {
  const here = <Name>(named: Readonly<Record<string, Name>>, idOf: (name: Name) => string) =>
    Object.entries(named).map(([id, code]) => [id, idOf(code)] as const);
  return Object.fromEntries([
    ...here(sealed.groups, ids.group),
    ...here(sealed.themes, ids.theme),
    ...here(sealed.cases, ids.case),
    ...here(sealed.respondents, ids.respondent),
    ...here(sealed.opinions, ids.opinion),
    ...here(sealed.interviews, ids.interview),
    ...here(sealed.statements, ids.statement),
    ...here(sealed.members, ids.member),
    ...here(sealed.codes, (code) => ids.code(code.theme, code)),
  ]);
}

/** The one cast: parseArchive found that the content is what a report of this program freezes. */
function asContent(content: Json): SnapshotContent {
  return content as unknown as SnapshotContent;
}

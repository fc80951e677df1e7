import "server-only";
import { memo, memoVersion } from "@/db/schema/memo";
import { summary } from "@/db/schema/summary";
import type { ArchivedMemoPlace, ArchivedText } from "@/lib/interchange/study-archive";
import type { MemoId } from "@/lib/study/ids";
import { renameCodings } from "@/lib/writing/references-in";
import { wordsOf } from "@/lib/writing/words-of";
import { insertAll } from "../insert-all";
import { newId } from "../new-id";
import type { ArchiveIds } from "./archive-ids";
import type { Importing } from "./importing";

/** Writes the summaries and memos with all their versions. Memos come before anything is finished. */
export async function insertWriting({ tx, archive, ids, moments }: Importing): Promise<void> {
  const studyId = ids.study;
  const content = (text: ArchivedText, writtenAt: string | null) => {
    const at = moments.written(writtenAt);
    const document = renameCodings(text, ids.coding);
    return { document, text: wordsOf(document), begunAt: at, writtenAt: at };
  };
  const summaries = archive.summaries.map((each) => ({
    ...{ id: newId(), studyId, caseId: ids.case(each.case), version: each.version },
    writtenBy: ids.memberOrNull(each.writtenBy),
    ...content(each.document, each.writtenAt),
  }));
  await insertAll(tx, summary, summaries);
  const memos = archive.memos.map((each) => ({ ...each, id: newId<MemoId>() }));
  const heads = memos.map(({ id, on, by, writtenAt }) => ({
    ...{ id, studyId, memberId: ids.member(by), writtenAt: moments.written(writtenAt) },
    ...placeIn(on, ids),
  }));
  await insertAll(tx, memo, heads);
  const versions = memos.flatMap(({ id: memoId, versions }) =>
    versions.map(({ version, document, writtenAt }) => ({
      ...{ studyId, memoId, version },
      ...content(document, writtenAt),
    })),
  );
  await insertAll(tx, memoVersion, versions);
}

function placeIn(on: ArchivedMemoPlace, ids: ArchiveIds) {
  const nowhere = {
    ...{ caseId: null, interviewId: null, transcriptId: null, turn: null },
    ...{ themeId: null, codeId: null },
  };
  switch (on.kind) {
    case "case":
      return { ...nowhere, caseId: ids.case(on.case) };
    case "interview":
      return { ...nowhere, interviewId: ids.interview(on.interview) };
    case "turn":
      return {
        ...nowhere,
        interviewId: ids.interview(on.interview),
        transcriptId: ids.transcript(on.interview, on.transcript),
        turn: on.turn,
      };
    case "theme":
      return { ...nowhere, themeId: ids.theme(on.theme) };
    case "code":
      return { ...nowhere, codeId: ids.code(on.theme, on) };
  }
}

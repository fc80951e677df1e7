import "server-only";
import { code } from "@/db/schema/code";
import { codebookVersion } from "@/db/schema/codebook-version";
import { group } from "@/db/schema/group";
import { member, memberRole } from "@/db/schema/member";
import { statement } from "@/db/schema/statement";
import { theme } from "@/db/schema/theme";
import { insertAll } from "../insert-all";
import { jsonValue } from "../json-value";
import type { Importing } from "./importing";

/** Writes what a study's work hangs on: members, groups, the codebook and the closing statements. */
export async function insertFrame(importing: Importing): Promise<void> {
  const { tx, archive, ids, moments } = importing;
  const studyId = ids.study;
  const members = archive.members.map(({ code, name, writtenAt, removedAt }) => ({
    id: ids.member(code),
    studyId,
    code,
    name,
    writtenAt: moments.written(writtenAt),
    removedAt: moments.orNull(removedAt),
  }));
  await insertAll(tx, member, members);
  const roles = archive.members.flatMap((each) =>
    each.roles.map((role) => ({
      studyId,
      memberId: ids.member(each.code),
      role,
      writtenAt: moments.written(each.writtenAt),
    })),
  );
  await insertAll(tx, memberRole, roles);
  const groups = archive.groups.map((each, position) => ({
    id: ids.group(each.code),
    studyId,
    ...each,
    position,
  }));
  await insertAll(tx, group, groups);
  await insertCodebook(importing);
  const statements = archive.statements.map((each, position) => ({
    id: ids.statement(each.code),
    studyId,
    code: each.code,
    text: each.text,
    themeId: each.theme === null ? null : ids.theme(each.theme),
    position,
  }));
  await insertAll(tx, statement, statements);
}

async function insertCodebook({ tx, archive, ids, moments }: Importing): Promise<void> {
  const studyId = ids.study;
  const themes = archive.themes.map((each, position) => ({
    id: ids.theme(each.code),
    studyId,
    code: each.code,
    name: each.name,
    definition: each.definition,
    wordingImproved: each.wording.verbeterd,
    wordingUnchanged: each.wording.gelijk,
    wordingWorsened: each.wording.verslechterd,
    wordingUnknown: each.wording.onbekend,
    addedDuringAnalysis: each.addedDuringAnalysis,
    position,
    writtenAt: moments.written(each.writtenAt),
    removedAt: moments.orNull(each.removedAt),
  }));
  await insertAll(tx, theme, themes);
  const codes = archive.themes.flatMap((each) =>
    each.codes.map((sub, position) => ({
      id: ids.code(each.code, sub),
      studyId,
      themeId: ids.theme(each.code),
      label: sub.label,
      polarity: sub.polarity,
      definition: sub.definition,
      position,
      proposedBy: ids.memberOrNull(sub.proposedBy),
      writtenAt: moments.written(sub.writtenAt),
      removedAt: moments.orNull(sub.removedAt),
    })),
  );
  await insertAll(tx, code, codes);
  const versions = archive.codebookVersions.map((version) => ({
    studyId,
    number: version.number,
    reason: version.reason,
    content: jsonValue(version.content),
    madeBy: ids.memberOrNull(version.madeBy),
    writtenAt: moments.written(version.writtenAt),
  }));
  await insertAll(tx, codebookVersion, versions);
}

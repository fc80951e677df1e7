import "server-only";
import { read } from "@/db/reads/read";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import type { ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { type RichText, richTextSchema } from "@/lib/writing/rich-text";
import type { WrittenOn } from "@/lib/writing/save-writing";
import { referencesInSight } from "./references-in-sight";
import { versionsOf } from "./versions-of";

export type VersionLine = {
  readonly version: number;
  readonly writtenBy: string | null;
  /** ISO 8601. */
  readonly writtenAt: string;
};

export type EarlierVersion = VersionLine & {
  readonly text: RichText;
  readonly references: ReferencesInSight;
};

/** All versions of a text by who and when, the newest first; none where the viewer may see none. */
export async function readVersions(
  viewer: Viewer,
  study: StudyId,
  on: WrittenOn,
  memo: string | null,
): Promise<readonly VersionLine[]> {
  return read(async (tx) => {
    const versions = await versionsOf(tx, viewer, study, on, memo);
    const lines = (await versions?.all()) ?? [];
    return lines.map((line) => ({ ...line, writtenAt: line.writtenAt.toISOString() }));
  });
}

/** What one version says, or null where there is none or it is not for the viewer. */
export async function readVersion(
  viewer: Viewer,
  study: StudyId,
  asked: { readonly on: WrittenOn; readonly memo: string | null; readonly version: number },
): Promise<EarlierVersion | null> {
  return read(async (tx) => {
    const versions = await versionsOf(tx, viewer, study, asked.on, asked.memo);
    const found = await versions?.one(asked.version);
    if (!found) return null;
    const { version, writtenBy, writtenAt } = found;
    const text = richTextSchema.parse(found.text);
    return {
      ...{ version, writtenBy, text },
      writtenAt: writtenAt.toISOString(),
      references: await referencesInSight(tx, viewer, study, [text]),
    };
  });
}

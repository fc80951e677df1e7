import { z } from "zod";
import { contentProblem } from "@/lib/report/schema/content-problem";
import { snapshotContentSchema } from "@/lib/report/schema/snapshot-content-schema";
import { fitsSeal } from "@/lib/report/seal";
import { accept, type Result, refuse } from "@/lib/result";
import { fieldRefusal } from "../json/field-refusal";
import { readJson } from "../json/read-json";
import { schemaProblem } from "../json/schema-problem";
import type { InterchangeRefusal } from "../refusal";
import { sha256Of } from "../sha256-of";
import type { StudyArchive } from "../study-archive";
import { findProblem } from "../study-rules/find-problem";
import { type Problem, problem } from "../study-rules/problem";
import { archiveSchema } from "./archive-schema";
import { archiveFormat } from "./write-archive";

const headed = z.looseObject({ format: z.unknown(), version: z.unknown() });
const fileSchema = archiveSchema.extend({
  format: z.literal(archiveFormat.format),
  version: z.literal(archiveFormat.version),
});

/**
 * Reads what writeArchive writes. Refused, with field and line: a file that is no archive or of a later
 * version, a key that is missing or unknown, a value of the wrong type or out of range, everything that
 * findProblem finds, a text or a snapshot that differs from its checksum, and a snapshot of which no report could be
 * made. `file` is the name to use in refusals.
 */
export async function parseArchive(
  bytes: Uint8Array,
  file: string,
): Promise<Result<StudyArchive, InterchangeRefusal>> {
  const read = readJson(file, bytes, z.unknown());
  if (!read.ok) return read;
  const { raw, text } = read.value;
  const head = headed.safeParse(raw).data;
  if (head?.format !== archiveFormat.format) return refuse({ kind: "not-an-archive", file });
  if (typeof head.version === "number" && head.version > archiveFormat.version) {
    return refuse({ kind: "archive-of-later-version", file, version: String(head.version) });
  }
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success) return refuse(fieldRefusal({ file, text }, schemaProblem(parsed.error, raw)));
  const { format, version, ...archive } = parsed.data;
  const found = findProblem(archive) ?? (await checksumProblem(archive)) ?? snapshotProblem(archive);
  return found ? refuse(fieldRefusal({ file, text }, found)) : accept(archive);
}

async function checksumProblem({ interviews, snapshots }: StudyArchive): Promise<Problem | null> {
  for (const [i, { transcripts }] of interviews.entries()) {
    for (const [t, { text, sha256 }] of transcripts.entries()) {
      if ((await sha256Of(text)) !== sha256) {
        return problem("checksum-differs", ["interviews", i, "transcripts", t, "sha256"]);
      }
    }
  }
  for (const [s, { content, sha256 }] of snapshots.entries())
    if (!(await fitsSeal(content, sha256))) return problem("checksum-differs", ["snapshots", s, "sha256"]);
  return null;
}

/** A seal says that nothing was changed since it was made, and anyone can make one. */
function snapshotProblem({ snapshots }: StudyArchive): Problem | null {
  for (const [s, { content }] of snapshots.entries()) {
    const parsed = snapshotContentSchema.safeParse(content);
    const found = parsed.success ? contentProblem(parsed.data) : schemaProblem(parsed.error, content);
    if (found !== null) return problem(found.kind, ["snapshots", s, "content", ...found.path], found.value);
  }
  return null;
}

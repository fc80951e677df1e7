import "server-only";
import { applySpeakers } from "@/lib/interchange/transcript-draft/apply-speakers";
import type { TranscriptToImport } from "@/lib/interchange/transcript-to-import";
import { accept, type Result, refuse } from "@/lib/result";
import { importPlanSchema } from "./import-plan";
import { type ParseRefusal, parseApart } from "./parse-apart";
import type { UploadedForm } from "./uploaded-files";

type PlanRefusal =
  | ParseRefusal
  | { readonly kind: "bad-input"; readonly fields: readonly string[] }
  | { readonly kind: "speaker-not-mapped"; readonly file: string; readonly value: string };

/**
 * The transcripts of a form: its files are named by their place in the plan. They are read anew, so that what
 * is stored is what the files say and no offset comes from a browser.
 */
export async function plannedTranscripts({
  files,
  texts,
}: UploadedForm): Promise<Result<readonly TranscriptToImport[], PlanRefusal>> {
  const plan = importPlanSchema.safeParse(jsonIn(texts.get("plan") ?? ""));
  if (!plan.success) {
    return refuse({ kind: "bad-input", fields: plan.error.issues.map((issue) => issue.path.join(".")) });
  }
  const transcripts: TranscriptToImport[] = [];
  for (const [index, { reading, speakers, ...place }] of plan.data.entries()) {
    const bytes = files.get(String(index));
    const file = reading.name;
    if (bytes === undefined) return refuse({ kind: "bad-input", fields: [String(index)] });
    const draft = await parseApart({ kind: "transcript", file: { ...reading, bytes } });
    if (!draft.ok) return draft;
    const named = new Map(speakers.map(({ label, speaker }) => [label, speaker]));
    const transcript = applySpeakers(draft.value, named);
    if (!transcript.ok) return refuse({ ...transcript.refusal, file });
    transcripts.push({ file, ...place, transcript: transcript.value });
  }
  return accept(transcripts);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

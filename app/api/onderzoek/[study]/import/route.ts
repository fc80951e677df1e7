import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { answer } from "@/app/_upload/answer";
import { plannedTranscripts } from "@/app/_upload/planned-transcripts";
import { uploadedForm } from "@/app/_upload/uploaded-files";
import { importTranscripts } from "@/db/writes/transcript/import-transcripts";

/** Imports transcripts: the files again, with where they belong. All of them or none. */
export const POST = handler({
  policy: { kind: "study", action: "transcript.import" },
  params: z.object({ study: z.string() }),
  search: z.object({}),
  run: async ({ request, viewer, membership }) => {
    const form = await uploadedForm(request);
    if (!form.ok) return answer(form);
    const transcripts = await plannedTranscripts(form.value);
    if (!transcripts.ok) return answer(transcripts);
    return answer(await importTranscripts(viewer, membership.study, transcripts.value));
  },
});

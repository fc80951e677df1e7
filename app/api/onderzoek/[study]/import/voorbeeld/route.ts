import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { answer } from "@/app/_upload/answer";
import { boundedBody } from "@/app/_upload/bounded-body";
import { readingSchema } from "@/app/_upload/import-plan";
import { parseApart } from "@/app/_upload/parse-apart";
import { previewOf } from "@/app/_upload/transcript-preview";
import { largestTranscriptFile } from "@/lib/interchange/read-transcript-file";
import { accept } from "@/lib/result";

/** Reads one transcript file, the request's body, and tells what is in it. Nothing is stored. */
export const POST = handler({
  policy: { kind: "study", action: "transcript.import" },
  params: z.object({ study: z.string() }),
  search: readingSchema,
  run: async ({ request, search }) => {
    const body = await boundedBody(request, largestTranscriptFile, search.name);
    if (!body.ok) return answer(body);
    const draft = await parseApart({ kind: "transcript", file: { ...search, bytes: body.value } });
    return answer(draft.ok ? accept(previewOf(draft.value)) : draft);
  },
});

import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { answer } from "@/app/_upload/answer";
import { parseApart } from "@/app/_upload/parse-apart";
import { studyPreview } from "@/app/_upload/study-preview";
import { uploadedForm } from "@/app/_upload/uploaded-files";
import { accept } from "@/lib/result";

/** Reads a study folder or an archive and tells what is in it. Nothing is stored. */
export const POST = handler({
  policy: { kind: "platform", action: "study.create" },
  params: z.object({}),
  search: z.object({}),
  run: async ({ request }) => {
    const form = await uploadedForm(request);
    if (!form.ok) return answer(form);
    const parsed = await parseApart({ kind: "study", files: form.value.files });
    return answer(parsed.ok ? accept(studyPreview(parsed.value)) : parsed);
  },
});

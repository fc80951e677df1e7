import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { answer } from "@/app/_upload/answer";
import { parseApart } from "@/app/_upload/parse-apart";
import { uploadedForm } from "@/app/_upload/uploaded-files";
import { importStudy } from "@/db/writes/study/import-study";
import { accept } from "@/lib/result";

/** Makes a study of a study folder or an archive; who imports it is its researcher and supervisor. */
export const POST = handler({
  policy: { kind: "platform", action: "study.create" },
  params: z.object({}),
  search: z.object({}),
  run: async ({ request, viewer }) => {
    const form = await uploadedForm(request);
    if (!form.ok) return answer(form);
    const parsed = await parseApart({ kind: "study", files: form.value.files });
    if (!parsed.ok) return answer(parsed);
    const imported = await importStudy(viewer, parsed.value.archive);
    return answer(imported.ok ? accept({ slug: imported.value.slug }) : imported);
  },
});

import { z } from "zod";
import { writtenOnSchema } from "@/lib/writing/save-writing";

/** Which text an address asks for: what it is written on, as JSON, and of a memo its id. */
export const askedText = z.object({
  on: z
    .string()
    .max(1_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "not JSON" });
        return z.NEVER;
      }
    })
    .pipe(writtenOnSchema),
  memo: z.uuid().optional(),
});

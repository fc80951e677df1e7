import { z } from "zod";
import { approachOutcomes } from "@/lib/study/approach";
import { isStep } from "@/lib/study/is-step";
import { respondentRoles } from "@/lib/study/respondent-role";
import { attributesFromText } from "./attributes-as-text";

const words = (most: number) => z.string().trim().max(most);
const orNull = (most: number) => words(most).transform((text) => (text === "" ? null : text));

export const code = words(40)
  .min(1)
  .refine((each) => !isStep(each));

export const caseFields = z.object({
  title: words(200),
  group: z.string().min(1),
  attributes: z
    .string()
    .max(20_000)
    .transform((text, context) => {
      const read = attributesFromText(text);
      if (read.ok) return read.attributes;
      context.addIssue({ code: "custom", message: `line ${read.line}` });
      return z.NEVER;
    }),
  matchedWith: z.string().transform((text) =>
    text
      .split(/[,;\s]+/)
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  ),
});

export const respondentFields = z.object({
  role: z.enum(respondentRoles),
  relation: words(100),
  approach: z.enum(approachOutcomes),
  reason: orNull(500),
  refusedBy: orNull(100),
});

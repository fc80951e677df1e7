import { z } from "zod";
import { polarities, type stances } from "@/lib/stance/stance";
import { approachOutcomes } from "@/lib/study/approach";
import { respondentRoles } from "@/lib/study/respondent-role";
import { day } from "../json/moments";

const code = z.string().min(1);
const words = z.string();
const maybe = words.nullish().transform((text) => text ?? null);

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const factor = z.strictObject({ label: code, polarity: z.enum(polarities), definition: words.default("") });

const theme = z.strictObject({
  theme: code,
  name: code,
  definition: words.default(""),
  stances: z.strictObject({
    verbeterd: words,
    gelijk: words,
    verslechterd: words,
    onbekend: words,
  } satisfies Record<(typeof stances)[number], unknown>),
  addedDuringAnalysis: z.boolean().default(false),
  factors: z.array(factor).default([]),
});

const folderCase = z.strictObject({
  code,
  group: code,
  title: words.default(""),
  // Kept as it is, so that the order of its keys can still be asked; read by attributesOf.
  attributes: z.custom<object>(isObject, { params: { kind: "not-an-object" } }).default(() => ({})),
  matchedWith: z.array(code).default([]),
});

const respondent = z.strictObject({
  code,
  case: code,
  role: z.enum(respondentRoles),
  relation: words.default(""),
  approach: z.enum(approachOutcomes),
  reason: maybe,
  refusedBy: maybe,
  person: maybe,
  sharesOpinionWith: code.nullish().transform((other) => other ?? null),
});

const interview = z.strictObject({
  code,
  case: code,
  respondents: z.array(code).min(1),
  date: day.nullish().transform((date) => date ?? null),
  minutes: z
    .int()
    .min(1)
    .max(100_000)
    .nullish()
    .transform((minutes) => minutes ?? null),
  interviewer: maybe,
  moment: maybe,
  transcript: code,
});

/**
 * study.json. A key that its lists don't know is refused, since it is mistyped or would be lost; only beside
 * the lists, at the top of the file, may more stand (readStudyFolder says what it passed over).
 */
export const studySchema = z.object({
  name: code,
  language: z.enum(["nl", "en"]).default("nl"),
  note: words.default(""),
  groups: z.array(z.strictObject({ code, name: words })),
  coders: z.array(z.strictObject({ code, name: code })),
  codebook: z.array(theme),
  statements: z.array(z.strictObject({ id: code, text: words, theme: code.nullish() })).default([]),
  cases: z.array(folderCase),
  respondents: z.array(respondent),
  interviews: z.array(interview),
  doubleCoded: z.array(code).default([]),
});

export type FolderStudy = z.infer<typeof studySchema>;

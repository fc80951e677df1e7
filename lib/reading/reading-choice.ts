import { z } from "zod";

/** How the interviewer's words stand on the coding screen: quieter than the respondent's, the same, or folded away. */
export const interviewerWords = ["muted", "plain", "folded"] as const;
export type InterviewerWords = (typeof interviewerWords)[number];

export const readingChoiceSchema = z.object({ interviewer: z.enum(interviewerWords) });
export type ReadingChoice = z.infer<typeof readingChoiceSchema>;

export const readAsItCame: ReadingChoice = { interviewer: "muted" };

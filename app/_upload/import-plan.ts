import { z } from "zod";
import { isStep } from "@/lib/study/is-step";
import { respondentRoles } from "@/lib/study/respondent-role";
import { mostTranscripts } from "./too-large-to-send";

const words = (longest: number) => z.string().trim().max(longest);
const name = (longest: number) => words(longest).min(1);
const addressed = name(60).refine((code) => !isStep(code));
const orNull = (longest: number) => words(longest).transform((text) => (text === "" ? null : text));

/** How a file is to be read, as a person chose. */
export const readingSchema = z.object({
  name: name(255),
  encoding: z.enum(["utf-8", "windows-1252"]).default("utf-8"),
  overlappingTimes: z.enum(["refuse", "accept"]).default("refuse"),
});

const person = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("existing"), code: name(60) }),
  z.object({ kind: z.literal("new"), code: name(60), role: z.enum(respondentRoles), relation: words(100) }),
]);

/** Where a transcript belongs and who speaks in it. */
const planned = z.object({
  reading: readingSchema,
  speakers: z.array(z.object({ label: z.string().max(200), speaker: words(60) })).max(100),
  case: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("existing"), code: name(60) }),
    z.object({ kind: z.literal("new"), code: addressed, title: words(200), group: name(200) }),
  ]),
  respondents: z.array(person).min(1).max(20),
  sharedOpinion: z.object({ of: name(60), reason: name(500) }).nullable(),
  interview: z.object({
    code: addressed,
    heldOn: z.iso.date().nullable(),
    minutes: z.int().min(1).max(1440).nullable(),
    interviewer: orNull(100),
    moment: orNull(200),
  }),
});

/** One for each file that comes with it, in their order. */
export const importPlanSchema = z.array(planned).min(1).max(mostTranscripts);
export type ImportPlan = z.input<typeof importPlanSchema>;
export type PlannedTranscript = ImportPlan[number];

import { z } from "zod";
import type { GroupId, InterviewId, MemberId, RespondentId, ThemeId } from "@/lib/study/ids";
import { rolesInN } from "@/lib/weight/weighting";
import type { SnapshotContent } from "../snapshot-content";
import { evidenceSchema } from "./evidence-schema";
import { figuresSchema } from "./figures-schema";
import { count, eachStance, id, part, share } from "./parts";
import { sectionKeySchema } from "./section-key-schema";
import { workSchema } from "./work-schema";

const text = z.string();

const weighting = part({
  meanOver: z.discriminatedUnion("kind", [
    part({ kind: z.literal(["study", "group"]) }),
    part({ kind: z.literal("set"), mean: z.number().positive() }),
  ]),
  countUnknown: z.boolean(),
  rolesInN: z.enum(rolesInN),
});

const names = part({
  study: text,
  groups: z.array(part({ id: id<GroupId>(), name: text })),
  themes: z.array(part({ id: id<ThemeId>(), name: text, wording: eachStance(text) })),
  interviews: z.array(part({ id: id<InterviewId>(), code: text })),
  respondents: z.array(part({ id: id<RespondentId>(), code: text })),
  members: z.array(part({ id: id<MemberId>(), code: text, name: text })),
});

/**
 * What a snapshot's content is, for one that comes from elsewhere: its seal says that nothing was changed since it was
 * made, not that this program made it. That its parts name each other is for contentProblem.
 */
export const snapshotContentSchema: z.ZodType<SnapshotContent> = part({
  format: z.literal(1),
  inputs: part({
    work: workSchema,
    weighting,
    indicativeBelow: share,
    counting: part({ interviews: count, byOwn: count, waiting: count }),
    names,
    stopped: z.array(part({ respondent: id<RespondentId>(), by: text })).exactOptional(),
    evidence: evidenceSchema.exactOptional(),
  }),
  figures: figuresSchema,
  outline: part({
    order: z.array(sectionKeySchema),
    leftOut: z.array(sectionKeySchema),
    texts: z.array(part({ section: sectionKeySchema, text })),
  }),
});

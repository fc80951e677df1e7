import { z } from "zod";
import { polarities } from "@/lib/stance/stance";
import type { AdjudicationId, CodeId, ThemeId } from "@/lib/study/ids";

const study = z.string();
const themeId = z.uuid().transform((text) => text as ThemeId);
const codeId = z.uuid().transform((text) => text as CodeId);
const name = z.string().trim().min(1).max(100);
const definition = z.string().trim().max(10_000);
const by = z.union([z.literal(-1), z.literal(1)]);

/** What stood there when it was opened; only compared with what stands now. */
const seenText = z.string();

const themeFields = z.object({
  study,
  name,
  definition,
  verbeterd: name,
  gelijk: name,
  verslechterd: name,
  onbekend: name,
});

const withWording = <Fields extends z.output<typeof themeFields>>(fields: Fields) => {
  const { verbeterd, gelijk, verslechterd, onbekend, ...rest } = fields;
  return { ...rest, wording: { verbeterd, gelijk, verslechterd, onbekend } };
};

export const themeInput = themeFields.transform(withWording);
export const themeToChange = themeFields
  .extend({
    theme: themeId,
    seen: z.object({
      name: seenText,
      definition: seenText,
      wording: z.object({
        verbeterd: seenText,
        gelijk: seenText,
        verslechterd: seenText,
        onbekend: seenText,
      }),
    }),
  })
  .transform(withWording);

export const codeInput = z.object({
  study,
  theme: themeId,
  change: z
    .object({
      code: codeId,
      seen: z.object({
        label: seenText,
        definition: seenText,
        polarity: z.enum(polarities).nullable(),
      }),
    })
    .nullable(),
  label: name,
  definition,
  polarity: z.enum(polarities).nullable(),
});

export const moveThemeInput = z.object({ study, theme: themeId, by });
export const moveCodeInput = z.object({ study, code: codeId, by });

/** A proposal, to be taken back or made one with the codebook's code. */
export const namedProposalInput = z.object({ study, code: codeId });

export const proposalInput = z.object({ study, code: codeId, accepts: z.boolean() });

export const answerInput = z.object({
  study,
  question: z.uuid().transform((text) => text as AdjudicationId),
  answer: z.string().trim().min(1).max(10_000),
});

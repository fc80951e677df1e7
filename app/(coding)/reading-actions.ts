"use server";

import { action } from "@/app/_auth/action";
import { chooseReading } from "@/db/writes/account/choose-reading";
import { setHints } from "@/db/writes/account/set-hints";
import { hintsSchema } from "@/lib/reading/hints";
import { readingChoiceSchema } from "@/lib/reading/reading-choice";

export const chooseReadingAction = action({
  policy: { kind: "signed-in" },
  input: readingChoiceSchema,
  run: ({ viewer, input }) => chooseReading(viewer, input),
});

export const setHintsAction = action({
  policy: { kind: "signed-in" },
  input: hintsSchema,
  run: ({ viewer, input }) => setHints(viewer, input),
});

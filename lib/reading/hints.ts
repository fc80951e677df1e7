import { z } from "zod";

/** Whether someone still gets hints while coding; they go for good once they have made their first codings. */
export const hintsSchema = z.object({ coding: z.enum(["shown", "done"]) });
export type Hints = z.infer<typeof hintsSchema>;

export const newcomersHints: Hints = { coding: "shown" };

/** After this many codings of one's own the keys are known. */
export const codingsUntilKnown = 3;

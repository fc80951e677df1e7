import { z } from "zod";

/** What an address of a report can ask for: the language it is written in, else that of the reader's screen. */
export const reportSearch = z.object({ taal: z.enum(["nl", "en"]).optional().catch(undefined) });

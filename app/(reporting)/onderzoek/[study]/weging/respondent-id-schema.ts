import { z } from "zod";
import type { RespondentId } from "@/lib/study/ids";

/** A respondent's id as a form sends it. */
export const respondentIdSchema = z.uuid().transform((id) => id as RespondentId);

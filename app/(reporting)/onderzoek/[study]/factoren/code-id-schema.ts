import { z } from "zod";
import type { CodeId } from "@/lib/study/ids";

/** A sub-code's id in an address or an action's input; whether it is of the study is checked where it is read. */
export const codeIdSchema = z.uuid().transform((id) => id as CodeId);

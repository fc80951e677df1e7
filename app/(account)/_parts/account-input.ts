import { z } from "zod";
import type { UserId } from "@/lib/study/ids";

export const nameInput = z.string().trim().min(1).max(200);
export const emailInput = z.string().trim().max(254).pipe(z.email());
/** Judged by lib/access/password-fault, which says what is wrong; here only kept from being endless. */
export const passwordInput = z.string().max(1000);
export const tokenInput = z.string().regex(/^[\w-]{20,100}$/);
export const localeInput = z.enum(["nl", "en"]);
export const userInput = z.uuid().transform((id) => id as UserId);

import { z } from "zod";
import { moment } from "../json/moments";

// What the fields of an archive's file hold.

/** The largest whole number of the database's columns. */
const largest = 2_147_483_647;
export const code = z.string().min(1);
export const words = z.string();
export const maybe = words.nullable();
export const by = code.nullable();
export const written = { writtenAt: moment.nullable() };
export const count = z.int().min(0).max(largest);
export const ordinal = z.int().min(1).max(largest);

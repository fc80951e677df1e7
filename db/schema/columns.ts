import { timestamp, uuid } from "drizzle-orm/pg-core";

/** A moment on the server's clock, with its zone, as a Date. */
export const moment = () => timestamp({ withTimezone: true, mode: "date" });

/** When the row was written. */
export const writtenAt = () => moment().notNull().defaultNow();

/** An id made by the writer, in the browser or on the server: a replay names the same row. */
export const id = <Id extends string>() => uuid().$type<Id>();

import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** A value for a jsonb column that is never null in SQL: without this, JSON's null would become SQL's. */
export function jsonValue<V extends string | number | boolean | object>(value: V | null): V | SQL {
  return value ?? sql`'null'::jsonb`;
}

import { DrizzleQueryError } from "drizzle-orm";
import { PgPreparedQuery } from "drizzle-orm/pg-core";

const method = "queryWithCache";
const kept = new WeakSet<object>();

/**
 * Has a failed query say what was asked and what PostgreSQL answered, but not with which values: those are
 * families' words, and an error ends up in the server's own log. Drizzle has no setting for it, so its one method
 * that makes these errors is wrapped; a version that has it no more fails at once.
 */
export function keepValuesOutOfErrors(): void {
  const asked: unknown = Reflect.get(PgPreparedQuery.prototype, method);
  if (typeof asked !== "function") throw new RangeError(`Drizzle has no ${method} any more`);
  if (kept.has(asked)) return;
  async function answered(this: unknown, ...given: readonly unknown[]): Promise<unknown> {
    try {
      return await Reflect.apply(Object(asked), this, given);
    } catch (error) {
      throw withoutValues(error);
    }
  }
  kept.add(answered);
  Reflect.set(PgPreparedQuery.prototype, method, answered);
}

function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  // Of a row that breaks a rule PostgreSQL's detail is the row.
  if (error.cause) Reflect.deleteProperty(error.cause, "detail");
  return new DrizzleQueryError(error.query, [], error.cause);
}

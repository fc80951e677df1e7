import "server-only";
/** The name of the constraint or guard that the database refused by; null for every other error. */
export function constraintOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("constraint_name" in cause && typeof cause.constraint_name === "string") return cause.constraint_name;
  }
  return null;
}

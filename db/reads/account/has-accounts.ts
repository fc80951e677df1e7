import "server-only";
import { database } from "@/db/client";
import { user } from "@/db/schema/user";

/** Whether anybody has an account here: without one, the first administrator comes first. */
export async function hasAccounts(): Promise<boolean> {
  const db = await database();
  return (await db.select({ id: user.id }).from(user).limit(1)).length > 0;
}

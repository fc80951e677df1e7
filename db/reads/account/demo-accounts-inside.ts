import "server-only";
import { like } from "drizzle-orm";
import { database } from "@/db/client";
import { user } from "@/db/schema/user";

/** Whether the demonstration, whose passwords are public, was laid out in this database. */
export async function demoAccountsInside(): Promise<boolean> {
  const db = await database();
  const [found] = await db
    .select({ id: user.id })
    .from(user)
    .where(like(user.email, "%@demo.local"))
    .limit(1);
  return found !== undefined;
}

import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";

/** Whether the database answers and is migrated. */
export async function canServe(): Promise<boolean> {
  try {
    const db = await database();
    await db.execute(sql`select 1 from study limit 1`);
    return true;
  } catch {
    return false;
  }
}

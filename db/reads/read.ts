import "server-only";
import { database, type Transaction } from "@/db/client";

/** One moment of the database: what is visible and what is read belong together, also while others write. */
export async function read<T>(question: (tx: Transaction) => Promise<T>): Promise<T> {
  const db = await database();
  return db.transaction(question, { isolationLevel: "repeatable read", accessMode: "read only" });
}

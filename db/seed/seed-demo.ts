import { seedAccounts } from "./seed-accounts";

/** Lays out the demonstration: what is there already stays as it is. */
export async function seedDemo(): Promise<void> {
  await seedAccounts();
}

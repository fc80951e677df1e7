import { seedAccounts } from "./seed-accounts";
import { seedStudies } from "./seed-studies";

/** Lays out the demonstration: what is there already stays as it is. */
export async function seedDemo(): Promise<void> {
  await seedAccounts();
  await seedStudies();
}

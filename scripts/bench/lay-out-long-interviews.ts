// Lays out the accounts of the demonstration and the study of long interviews that the benchmarks open.
import { closeEngine } from "@/db/engine/current-engine";
import { seedAccounts } from "@/db/seed/seed-accounts";
import { seedStudy } from "@/db/seed/seed-study";
import { longInterviews } from "@/e2e/bench/study/long-interviews";

await seedAccounts();
await seedStudy(await longInterviews());
await closeEngine();

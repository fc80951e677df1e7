// Starts the demonstration on data that nothing has touched yet: what the journeys run against.
import { rmSync } from "node:fs";

const folder = process.env.DATA_DIR;
if (!folder) throw new Error("DATA_DIR names the folder to start afresh.");
rmSync(folder, { recursive: true, force: true });
rmSync(`${folder}/pglite.lock`, { force: true });
await import("../demo.mjs");

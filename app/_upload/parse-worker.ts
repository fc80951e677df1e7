import { parentPort, workerData } from "node:worker_threads";
import { type ParseJob, parseJob } from "./parse-job";

/** The one cast: only parseApart starts this worker. */
function given(): ParseJob {
  return workerData as ParseJob;
}

parentPort?.postMessage(await parseJob(given()));

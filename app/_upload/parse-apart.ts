import "server-only";
import { Worker } from "node:worker_threads";
import type { InterchangeRefusal } from "@/lib/interchange/refusal";
import { type Result, refuse } from "@/lib/result";
import { oneOf } from "./one-of";
import type { Parsed, ParseJob } from "./parse-job";

export type ParseRefusal =
  | InterchangeRefusal
  | { readonly kind: "parse-too-long" | "parse-too-large"; readonly file: string };

/** Of running alone; a file that breaks one is refused. Source: SAFETY, rule 8 and P8. */
const limits = {
  transcript: { seconds: 5, megabytes: 192 },
  study: { seconds: 30, megabytes: 512 },
} as const;

/** Two at a time, so that many uploads can't add up to more memory than the machine has. */
const turn = oneOf(2);

/**
 * Reads uploaded files in a thread of its own, within limits of time and memory: others are served meanwhile,
 * and a file that was made to take more is refused instead of stopping the server.
 */
export function parseApart<J extends ParseJob>(job: J): Promise<Result<Parsed<J>, ParseRefusal>> {
  return turn(() => run(job));
}

function run<J extends ParseJob>(job: J): Promise<Result<Parsed<J>, ParseRefusal>> {
  const { seconds, megabytes } = limits[job.kind];
  const file = job.kind === "transcript" ? job.file.name : ([...job.files.keys()][0] ?? "");
  const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    worker.once("online", () => {
      timer = setTimeout(() => {
        resolve(refuse({ kind: "parse-too-long", file }));
        void worker.terminate();
      }, seconds * 1000);
    });
    worker.once("message", (result: Result<Parsed<J>, ParseRefusal>) => resolve(result));
    worker.once("error", (error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
        resolve(refuse({ kind: "parse-too-large", file }));
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("the parsing thread ended without an answer"));
    });
  });
}

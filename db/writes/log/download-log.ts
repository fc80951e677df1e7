import "server-only";
import { chainsClosedTo } from "@/db/reads/log/chains-closed-to";
import { type LogFilter, type LogLine, type LogPlace, logLines } from "@/db/reads/log/log-lines";
import { placeOf } from "@/db/reads/log/log-page";
import { read } from "@/db/reads/read";
import { mayOnPlatform } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import { write } from "../write";

const batchLines = 1000;

/**
 * Notes in the log that it is taken along, and gives its lines newest first, a batch at a time: what is
 * downloaded tells of its own download.
 */
export async function downloadLog(
  viewer: Viewer,
  filter: LogFilter,
): Promise<Result<AsyncGenerator<readonly LogLine[]>, { readonly kind: "not-allowed" }>> {
  if (!mayOnPlatform(viewer, "log.see")) return refuse({ kind: "not-allowed" });
  await write(viewer, null, async (_tx, log) => {
    log("log.downloaded", {
      chain: filter.chain ?? null,
      person: filter.person ?? null,
      of: filter.verb ?? null,
    });
    return accept(null);
  });
  return accept(batches(viewer, filter));
}

async function* batches(viewer: Viewer, filter: LogFilter): AsyncGenerator<readonly LogLine[]> {
  let before: LogPlace | null = null;
  for (;;) {
    const at: LogPlace | null = before;
    const lines = await read(async (tx) => {
      const closed = await chainsClosedTo(tx, viewer);
      return logLines(tx, { ...filter, closed }, at, batchLines);
    });
    if (lines.length > 0) yield lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < batchLines) return;
    before = placeOf(last);
  }
}

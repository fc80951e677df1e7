import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { downloadLog } from "@/db/writes/log/download-log";
import type { UserId } from "@/lib/study/ids";

const absent = z.literal("").transform(() => undefined);

/** The log as JSON lines, newest first, each with the seal that chains it to the one before. */
export const GET = handler({
  policy: { kind: "platform", action: "log.see" },
  params: z.object({}),
  search: z.object({
    keten: z.union([absent, z.literal("platform"), z.uuid()]).optional(),
    persoon: z.union([absent, z.uuid().transform((id) => id as UserId)]).optional(),
    wat: z.union([absent, z.string().regex(/^[a-z.-]{1,80}$/)]).optional(),
  }),
  async run({ viewer, search }) {
    const result = await downloadLog(viewer, {
      chain: search.keten,
      person: search.persoon,
      verb: search.wat,
    });
    if (!result.ok) return Response.json(result.refusal, { status: 403 });
    const batches = result.value;
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await batches.next();
        if (done) return controller.close();
        const lines = value.map(({ actorName: _name, studySlug: _slug, ...line }) => JSON.stringify(line));
        controller.enqueue(encoder.encode(`${lines.join("\n")}\n`));
      },
      async cancel() {
        await batches.return(undefined);
      },
    });
    const day = new Date().toISOString().slice(0, 10);
    return new Response(body, {
      headers: {
        "content-type": "application/jsonl; charset=utf-8",
        "content-disposition": `attachment; filename="logboek-${day}.jsonl"`,
        "cache-control": "no-store",
      },
    });
  },
});

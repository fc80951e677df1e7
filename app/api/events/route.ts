import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { stillSameViewer } from "@/app/_auth/same-viewer";
import { watchWork } from "@/db/reads/coding/watch-work";
import { untilServerCloses } from "@/db/reads/until-server-closes";
import { watchSummaries } from "@/db/reads/writing/watch-summaries";
import { eventStream } from "./event-stream";

export const dynamic = "force-dynamic";

/** Tells a signed-in person that work or a summary changed which they may know of: where, and never what. */
export const GET = handler({
  policy: { kind: "signed-in" },
  params: z.object({}),
  search: z.object({}),
  unattended: true,
  run: async ({ viewer, request }) =>
    eventStream(
      async (tell) => {
        const stopWork = await watchWork(viewer, (event) => tell(event.kind, event));
        const stopSummaries = await watchSummaries(viewer, (event) => tell(event.kind, event));
        return async () => {
          await stopWork();
          await stopSummaries();
        };
      },
      await stillSameViewer(viewer),
      [request.signal, await untilServerCloses()],
    ),
});

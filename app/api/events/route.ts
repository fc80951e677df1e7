import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { stillSameViewer } from "@/app/_auth/same-viewer";
import { watchWork } from "@/db/reads/coding/watch-work";
import { untilServerCloses } from "@/db/reads/until-server-closes";
import { eventStream } from "./event-stream";

export const dynamic = "force-dynamic";

/** Tells a signed-in person that work changed which they may know of: where, and never what. */
export const GET = handler({
  policy: { kind: "signed-in" },
  params: z.object({}),
  search: z.object({}),
  unattended: true,
  run: async ({ viewer, request }) =>
    eventStream(
      (tell) => watchWork(viewer, (event) => tell(event.kind, event)),
      await stillSameViewer(viewer),
      [request.signal, await untilServerCloses()],
    ),
});

import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { madeWith } from "@/app/_auth/made-with";
import { stillSameViewer } from "@/app/_auth/same-viewer";
import { sessionIdOfRequest } from "@/app/_auth/session-cookie";
import { watchWork } from "@/db/reads/coding/watch-work";
import { untilServerCloses } from "@/db/reads/until-server-closes";
import { watchSummaries } from "@/db/reads/writing/watch-summaries";
import { eventStream } from "./event-stream";
import { presentWhileOpen } from "./present-while-open";

export const dynamic = "force-dynamic";

/**
 * Tells a signed-in person that work or a summary changed which they may know of, where and never what, and who
 * else is here; first of all what pages are made with now, for this one may have been made with something else.
 * `user` is who the page was made for: somebody else's sign-in since then gets no stream for it.
 */
export const GET = handler({
  policy: { kind: "signed-in" },
  params: z.object({}),
  search: z.object({ user: z.uuid().optional() }),
  unattended: true,
  run: async ({ viewer, request, search }) => {
    const session = await sessionIdOfRequest();
    if (session === null || (search.user ?? viewer.user) !== viewer.user)
      return Response.json({ kind: "other-user" }, { status: 403, headers: { "cache-control": "no-store" } });
    return eventStream(
      async (tell) => {
        tell("made-with", madeWith(viewer));
        const stops = [
          await watchWork(viewer, (event) => tell(event.kind, event)),
          await watchSummaries(viewer, (event) => tell(event.kind, event)),
          await presentWhileOpen(viewer, session, (studies) => tell("presence", studies)),
        ];
        return async () => {
          await Promise.all(stops.map((stop) => stop()));
        };
      },
      await stillSameViewer(viewer),
      [request.signal, await untilServerCloses()],
    );
  },
});

import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { offlineHtml } from "@/app/_offline/offline-html";

/** Its scripts and styles are files of ours; it runs, shows and asks nothing from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page that a browser keeps, and shows in place of one that it can't fetch. It is the same for everybody. */
export const GET = handler({
  policy: { kind: "public" },
  params: z.object({}),
  search: z.object({}),
  unattended: true,
  run: async () =>
    new Response(offlineHtml(), {
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
    }),
});

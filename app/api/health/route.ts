import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { canServe } from "@/db/reads/can-serve";

export const dynamic = "force-dynamic";

export const GET = handler({
  policy: { kind: "public" },
  params: z.object({}),
  search: z.object({}),
  run: async () =>
    (await canServe())
      ? Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } })
      : Response.json({ status: "starting" }, { status: 503 }),
});

import NextAuth from "next-auth";
import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { nextAuthOptions } from "@/app/_auth/next-auth-options";

const door = {
  policy: { kind: "public" },
  params: z.object({ nextauth: z.array(z.string()) }),
  search: z.looseObject({}),
} as const;

const handle = handler({
  ...door,
  run: async ({ request, params }) =>
    NextAuth(request, { params: Promise.resolve(params) }, nextAuthOptions()),
});

export { handle as GET, handle as POST };

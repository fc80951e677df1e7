import NextAuth from "next-auth";
import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { nextAuthOptions } from "@/app/_auth/next-auth-options";

/** What signing in and out needs of next-auth; its session and its log answer nobody. */
const parts = z.union([
  z.tuple([z.enum(["csrf", "providers", "signin", "signout", "error"])]),
  z.tuple([z.enum(["signin", "callback"]), z.enum(["credentials", "oidc"])]),
]);

const door = {
  policy: { kind: "public" },
  params: z.object({ nextauth: parts }),
  search: z.looseObject({}),
} as const;

const handle = handler({
  ...door,
  run: async ({ request, params }) =>
    NextAuth(request, { params: Promise.resolve(params) }, nextAuthOptions()),
});

export { handle as GET, handle as POST };

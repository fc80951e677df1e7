import { NextResponse } from "next/server";
import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import { preferenceCookie, valuesByPreference } from "@/app/_ui/preference/preference";
import { setOwnLocale } from "@/db/writes/account/set-own-locale";

const chosen = z.union([
  z.object({ name: z.literal("locale"), value: z.enum(valuesByPreference.locale) }),
  z.object({ name: z.literal("theme"), value: z.enum(valuesByPreference.theme) }),
  z.object({ name: z.literal("navigation"), value: z.enum(valuesByPreference.navigation) }),
]);

const yearInSeconds = 365 * 24 * 60 * 60;

/** Remembers how the interface looks in this browser, also for who is not signed in yet. */
export const POST = handler({
  policy: { kind: "public" },
  params: z.object({}),
  search: z.object({ name: z.string(), value: z.string() }),
  run: async ({ viewer, search, request }) => {
    const preference = chosen.safeParse(search);
    if (!preference.success) return new NextResponse(null, { status: 400 });
    const { name, value } = preference.data;
    if (viewer !== null && preference.data.name === "locale") {
      await setOwnLocale(viewer, { locale: preference.data.value });
    }
    const secure = request.headers.get("x-forwarded-proto") === "https";
    const response = new NextResponse(null, { status: 204 });
    response.cookies.set(preferenceCookie(name, secure), value, {
      path: "/",
      maxAge: yearInSeconds,
      sameSite: "lax",
      httpOnly: true,
      secure,
    });
    return response;
  },
});

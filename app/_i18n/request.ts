import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { preferenceIn } from "@/app/_ui/preference/preference";
import { formats, timeZone } from "./formats";
import { messagesByLocale } from "./messages";

export default getRequestConfig(async () => {
  const locale = preferenceIn(await cookies(), "locale");
  return { locale, messages: messagesByLocale[locale], formats, timeZone };
});

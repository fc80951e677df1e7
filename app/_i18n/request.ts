import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { formats } from "./formats";
import { localeCookie, localeOf } from "./locale";
import { messagesByLocale } from "./messages";

export default getRequestConfig(async () => {
  const locale = localeOf((await cookies()).get(localeCookie)?.value);
  return { locale, messages: messagesByLocale[locale], formats, timeZone: "Europe/Amsterdam" };
});

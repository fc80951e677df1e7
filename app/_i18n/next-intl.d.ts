import type { Preference } from "@/app/_ui/preference/preference";
import type { formats } from "./formats";
import type { Messages } from "./messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Preference<"locale">;
    Messages: Messages;
    Formats: typeof formats;
  }
}

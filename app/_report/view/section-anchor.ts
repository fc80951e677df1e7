import type { SectionKey } from "@/lib/report/section-key";

/** Where a section stands on its page; a theme's key holds a colon, which an id had better not. */
export function sectionAnchor(key: SectionKey): string {
  return `deel-${key.replace(":", "-")}`;
}

import type { UserId } from "@/lib/study/ids";

// public/offline reads these.
const viewerKey = "samenspraak.viewer";
const lookKey = "samenspraak.look";

type Viewer = { readonly user: UserId; readonly locale: string; readonly theme: string };

/** Notes for a page without a connection who is at work here, and in what language and theme. */
export function rememberViewer({ user, locale, theme }: Viewer): void {
  try {
    localStorage.setItem(viewerKey, user);
    localStorage.setItem(lookKey, `${locale} ${theme}`);
  } catch {
    // Storage that is full or shut off: that page then shows how much waits, and no words.
  }
}

export function forgetViewer(): void {
  try {
    localStorage.removeItem(viewerKey);
  } catch {
    // Storage that is shut off has nothing to forget.
  }
}

import type { ReactNode } from "react";
import type { Crumb } from "@/app/_ui/shell/shell-link";

/** What a page may say about the frame around it. */
export type FrameParts = {
  /** Where the page lies below the study; the last one is the page itself. */
  readonly trail?: readonly Crumb[];
  /** Takes the place of the study's links, as the coding screen does. */
  readonly navigation?: ReactNode;
  /** Beside the viewer's name, as "blind" is. */
  readonly remark?: ReactNode;
  readonly status?: ReactNode;
  /** The content fills the window and scrolls within itself. */
  readonly fill?: boolean;
};

export type Framed = { readonly parts: FrameParts; readonly content: ReactNode };

/** A page's content with what it wants of its frame; a page without wishes gives its content alone. */
export function framed(parts: FrameParts, content: ReactNode): Framed {
  return { parts, content };
}

export function isFramed(given: ReactNode | Framed): given is Framed {
  return given !== null && typeof given === "object" && "parts" in given && "content" in given;
}

import type { ActionIn } from "@/lib/keymap/keymap";
import type { IconName } from "../icon/icon";

/** A place in the left navigation. What a role may not do is explained, not hidden. */
export type ShellLink = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  /** The action of the keymap that goes there. */
  readonly action?: ActionIn<"places">;
  readonly count?: number | undefined;
  /** Why this viewer may not go there; without it they may. */
  readonly because?: string | undefined;
};

export type ShellSection = { readonly title?: string; readonly links: readonly ShellLink[] };

export type Crumb = { readonly label: string; readonly href?: string };

export type ShellViewer = {
  readonly name: string;
  /** Whether the menu leads to accounts and the log. */
  readonly administrator: boolean;
};

/** Whether a link leads to the page that is open, or to one above it. The first of a study is open only itself. */
export function isOpen(href: string, path: string, exact: boolean): boolean {
  return path === href || (!exact && path.startsWith(`${href}/`));
}

import type { KeyboardEvent } from "react";

/** For a form that opened in the place of what one decides with: Escape goes back there, and loses nothing typed. */
export function closedByEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
}

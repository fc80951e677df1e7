/** The part of the page that scrolls the text. */
export function paneAround(element: HTMLElement): HTMLElement {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === "auto") return around;
  }
  return document.documentElement;
}

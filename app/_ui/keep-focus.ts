/** Where an element hung: among its parent's children, counted from 0. */
type Place = { readonly parent: Element; readonly index: number };

/** A dialog that closes gives the focus back itself, a few frames later. */
const patienceMs = 150;

const takesFocus = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex='0']";

/**
 * When the element that has the focus is removed, browsers drop the focus on the page as a whole: the reader
 * starts over. This gives it to what came in its place, else to what is left around it; after a dialog whose opener
 * went meanwhile, around where the page itself had the focus before. Where someone left
 * the element themselves, nothing happens. Gives a function that stops it.
 */
export function keepFocus(page: Document): () => void {
  let focused: Element | null = null;
  let places: readonly Place[] = [];
  /** The last that had it in the page itself, not in what lies over it. */
  let inPage: { readonly element: HTMLElement; readonly places: readonly Place[] } | null = null;
  const nobodyHasFocus = () => page.activeElement === null || page.activeElement === page.body;
  const onFocusIn = ({ target }: FocusEvent) => {
    focused = target instanceof Element ? target : null;
    places = focused === null ? [] : placesOf(focused);
    if (target instanceof HTMLElement && page.getElementById("content")?.contains(target))
      inPage = { element: target, places };
  };
  const onFocusOut = () =>
    queueMicrotask(() => {
      if (focused?.isConnected && nobodyHasFocus()) focused = null;
    });
  const onChange = () => {
    if (focused === null || focused.isConnected) return;
    focused = null;
    const lost = places;
    setTimeout(() => {
      if (!nobodyHasFocus()) return;
      const before = inPage?.element.isConnected ? inPage.element : heirOf(inPage?.places ?? []);
      (heirOf(lost) ?? before ?? page.getElementById("content"))?.focus({ preventScroll: true });
    }, patienceMs);
  };
  const observer = new MutationObserver(onChange);
  page.addEventListener("focusin", onFocusIn);
  page.addEventListener("focusout", onFocusOut);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    page.removeEventListener("focusin", onFocusIn);
    page.removeEventListener("focusout", onFocusOut);
  };
}

/** The element's place, its parent's, and so on up to the body. */
function placesOf(element: Element): readonly Place[] {
  const places: Place[] = [];
  for (let child = element; child.parentElement !== null; child = child.parentElement) {
    places.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return places;
}

/** The first thing that takes the focus in the place of the smallest part that is gone, or around it. */
function heirOf(places: readonly Place[]): HTMLElement | null {
  const nearest = places.find(({ parent }) => parent.isConnected);
  if (nearest === undefined || nearest.parent === nearest.parent.ownerDocument.body) return null;
  const { parent, index } = nearest;
  const successor = parent.children[Math.min(index, parent.children.length - 1)];
  if (successor instanceof HTMLElement && successor.matches(takesFocus)) return successor;
  const within = successor?.querySelector<HTMLElement>(takesFocus);
  return within ?? parent.closest("tr, li, section, main")?.querySelector<HTMLElement>(takesFocus) ?? null;
}

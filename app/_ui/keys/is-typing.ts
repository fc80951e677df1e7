const silentInputs = ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];

/**
 * Whether the element takes letters for itself: a field, an editor, or a menu that is searched by typing. A
 * text that can't be changed takes none.
 */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !silentInputs.includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target.closest("[role=menu],[role=listbox],[role=combobox],[role=dialog],[role=alertdialog]"))
    return true;
  const editor = target.closest("[role=textbox]");
  return editor === null ? target.isContentEditable : editor.getAttribute("aria-readonly") !== "true";
}

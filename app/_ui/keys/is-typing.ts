const silentInputs = ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];

/** Whether the element takes letters for itself: a field, an editor, or a menu that is searched by typing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !silentInputs.includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (
    target.isContentEditable ||
    target.closest(
      "[role=textbox],[role=menu],[role=listbox],[role=combobox],[role=dialog],[role=alertdialog]",
    ) !== null
  );
}

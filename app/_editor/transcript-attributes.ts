/** What the element of a transcript's text is to the browser and to a screen reader. */
export function transcriptAttributes(label: string): Record<string, string> {
  return {
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    lang: "nl",
    // A browser's spelling check may send what stands here to its maker.
    spellcheck: "false",
    autocorrect: "off",
    autocapitalize: "off",
    translate: "no",
    tabindex: "0",
  };
}

import type { Page } from "@playwright/test";

/** Where an interview's text is corrected. */
export function correctingPage(page: Page, interview: string) {
  const turn = page.getByRole("region", { name: "Beurt bij de cursor" });
  return {
    address: `/onderzoek/oefenstudie/interview/${interview}/verbeteren`,
    text: page.getByRole("textbox", { name: `Tekst van interview ${interview}, te verbeteren` }),
    turn,
    speaker: turn.getByLabel("Spreker"),
    time: turn.getByLabel("Tijd"),
    join: turn.getByRole("button", { name: "Samenvoegen met vorige" }),
    unsaved: page.getByText("Niet opgeslagen"),
    save: page.getByRole("button", { name: /^Opslaan als versie/ }),
  };
}

/** The versions of an interview's text, and what they did to what was coded. */
export function versionsPage(page: Page, interview: string) {
  const part = (name: string | RegExp) =>
    page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name }) });
  const lost = part("Opnieuw te plaatsen");
  return {
    address: `/onderzoek/oefenstudie/interview/${interview}/versies`,
    heading: page.getByRole("heading", { level: 1, name: `Versies van ${interview}` }),
    rows: page.getByRole("table", { name: "Versies van deze tekst" }).getByRole("row"),
    hidden: page.getByText("Werk van codeurs dat nog niet is afgerond"),
    touched: part(/^Gecodeerde fragmenten/).getByRole("listitem"),
    changes: part(/^Wijzigingen in de tekst/).getByRole("listitem"),
    lost: lost.getByRole("listitem"),
    placeAgain: lost.getByRole("button", { name: "Opnieuw plaatsen" }),
    textToPlace: page.getByRole("textbox", { name: /om een fragment te kiezen$/ }),
    placeHere: lost.getByRole("button", { name: "Hier plaatsen" }),
    takeBack: page.getByRole("button", { name: /^Versie \d+ terugdraaien$/ }),
    confirm: page.getByRole("alertdialog").getByRole("button", { name: "Terugdraaien" }),
  };
}

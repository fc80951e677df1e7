import type { CannotStart } from "@/db/engine/cannot-start";
import type { Sentence } from "../cli/say.mjs";

/** What the study command says: Dutch first, English below it. */
export const studySentences = {
  usage: (): Sentence => [
    "Gebruik: npm run study -- import <map of archief.json> | export <onderzoek> <bestand.json> | figures <onderzoek> [--agreement] | invite <onderzoek> <naam>",
    "Usage: npm run study -- import <folder or archive.json> | export <study> <file.json> | figures <study> [--agreement] | invite <study> <name>",
  ],
  databaseInUse: ({ nl, en }: CannotStart): Sentence => [
    `${nl} Draait de demo of de app nog, stop die dan met Ctrl-C en geef deze opdracht opnieuw; of importeer het onderzoek in de app, onder Onderzoeken.`,
    `${en} If the demo or the app is still running, stop it with Ctrl-C and give this command again; or import the study in the app, under Studies.`,
  ],
  otherKey: (): Sentence => [
    "Het logboek van deze database is verzegeld met een andere AUDIT_KEY. Geef deze opdracht met de AUDIT_KEY van de app.",
    "The log of this database is sealed with another AUDIT_KEY. Give this command with the app’s AUDIT_KEY.",
  ],
  noSuchPath: (path: string): Sentence => [
    `${path} is er niet of kan niet worden gelezen. Er is niets geïmporteerd.`,
    `${path} is not there or can’t be read. Nothing was imported.`,
  ],
  refused: ([nl, en]: Sentence): Sentence => [
    `${nl} Er is niets geïmporteerd.`,
    `${en} Nothing was imported.`,
  ],
  passedOver: (keys: readonly string[]): Sentence => [
    `Met deze velden van study.json is niets gedaan: ${keys.join(", ")}`,
    `Nothing was done with these fields of study.json: ${keys.join(", ")}`,
  ],
  imported: (name: string, interviews: number, codings: number): Sentence => [
    `“${name}” is geïmporteerd: ${interviews} interviews, ${codings} coderingen. De korte naam is:`,
    `“${name}” was imported: ${interviews} interviews, ${codings} codings. Its short name is:`,
  ],
  invited: (name: string): Sentence => [
    `Wie deze link opent, wordt als ${name} onderzoeker en supervisor. De link werkt één keer, twee weken lang:`,
    `Whoever opens this link becomes a researcher and supervisor as ${name}. It works once, for two weeks:`,
  ],
  noSuchStudy: (slug: string): Sentence => [
    `Er is geen onderzoek met de korte naam ${slug}.`,
    `There is no study with the short name ${slug}.`,
  ],
  exported: (file: string): Sentence => [`Het archief staat in ${file}.`, `The archive is in ${file}.`],
  notWritable: (file: string): Sentence => [
    `${file} kan niet worden geschreven.`,
    `${file} can’t be written.`,
  ],
};

import { Plugin } from "@tiptap/pm/state";
import { turnsPerSection } from "../offset-map";

/** Keeps sections small enough to be laid out apart, however many turns are parted in one. */
export function smallSections(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const cuts: number[] = [];
      doc.forEach((section, sectionAt) => {
        if (section.childCount <= 2 * turnsPerSection) return;
        section.forEach((_turn, turnAt, index) => {
          if (index > 0 && index % turnsPerSection === 0) cuts.push(sectionAt + 1 + turnAt);
        });
      });
      // From the last to the first, so that places before a cut stay.
      for (const cut of cuts.reverse()) tr.split(cut);
      return tr.docChanged ? tr : null;
    },
  });
}

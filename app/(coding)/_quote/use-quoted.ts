"use client";

import { useTranslations } from "next-intl";
import type { Quoted } from "@/app/_editor/copy-quote";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import type { Passage } from "@/lib/passage/passage";
import { type QuotedTurn, quotedTurns } from "@/lib/quote/quoted-turns";
import { formatClock } from "@/lib/transcript/clock";
import type { TurnedText } from "@/lib/transcript/join-turns";

/** A passage as a quote with its reference: who by role, case, interview, turn and time; never a name. */
export function useQuoted(
  { respondents, interview, case: case_ }: Pick<CodingScreen, "respondents" | "interview" | "case">,
  transcript: TurnedText,
): (passage: Passage) => Quoted {
  const t = useTranslations("seeing.quote");
  const named = respondentNamed(useTranslations("results.role"));
  return (passage) => {
    const turns = quotedTurns(transcript, passage);
    const [first] = turns;
    const reference = t("reference", {
      people: respondents.length === 0 ? "none" : respondents.map(named).join(", "),
      case: case_.code,
      interview: interview.code,
      several: turns.length > 1 ? "yes" : "no",
      turn: first?.number ?? 0,
      last: turns.at(-1)?.number ?? 0,
      at: first === undefined || first.at === null ? "none" : formatClock(first.at),
    });
    return turns.length < 2 ? ofOneTurn(t, first, reference) : ofTurns(turns, reference);
  };
}

function ofOneTurn(
  t: ReturnType<typeof useTranslations<"seeing.quote">>,
  turn: QuotedTurn | undefined,
  reference: string,
): Quoted {
  const words = turn?.words ?? "";
  return { plain: t("text", { quote: words, reference }), html: htmlOf([words], reference) };
}

/** With who speaks before each turn. */
function ofTurns(turns: readonly QuotedTurn[], reference: string): Quoted {
  const lines = turns.map(({ speaker, words }) => (speaker === "" ? words : `${speaker}: ${words}`));
  return { plain: [...lines, `(${reference})`].join("\n"), html: htmlOf(lines, reference) };
}

/** Made of elements, so that nothing that was said is read as HTML. */
function htmlOf(lines: readonly string[], reference: string): string {
  const quote = document.createElement("blockquote");
  quote.lang = "nl";
  quote.append(...lines.map(paragraph));
  return quote.outerHTML + paragraph(`(${reference})`).outerHTML;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = words;
  return element;
}

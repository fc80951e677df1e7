import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { overlap } from "@/lib/passage/overlap";
import { checkEditedQuote } from "@/lib/quote/check-edited-quote";
import { countQuoted } from "@/lib/quote/count-quoted";
import { accept } from "@/lib/result";
import { stances } from "@/lib/stance/stance";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { type NamedTheme, readStudyNames } from "../results/study-names";
import { respondentsByInterview } from "../study/respondents-by-interview";
import { type QuotableCoding, readQuotableCodings } from "./quotable-codings";
import type { BoardAsked, BoardColumn, QuoteBoard, QuotedRespondent } from "./quote-board";

/**
 * The quotes that were chosen for the report and those that can be, by theme and stance, as this viewer may know them.
 * Null for who may not see quotes. That they were read is in the log before they leave.
 */
export async function readBoard(
  viewer: Viewer,
  study: StudyId,
  asked: BoardAsked,
): Promise<QuoteBoard | null> {
  if (!may(viewer, "quotes.see", study)) return null;
  const mayChoose = may(viewer, "quotes.choose", study);
  const board = await read(async (tx) => {
    const { themes } = await readStudyNames(tx, study);
    const codings = await readQuotableCodings(tx, viewer, study);
    const codingById = new Map(codings.map((coding) => [coding.id, coding]));
    const rows = await tx
      .select({
        id: chosenQuote.id,
        coding: chosenQuote.codingId,
        edited: chosenQuote.edited,
        version: chosenQuote.version,
      })
      .from(chosenQuote)
      .where(and(eq(chosenQuote.studyId, study), isNull(chosenQuote.removedAt)))
      .orderBy(asc(chosenQuote.position), asc(chosenQuote.writtenAt));
    const respondents = await respondentsByInterview(tx, study);
    const peopleById = new Map<string, QuotedRespondent>();
    const peopleOf = (coding: QuotableCoding) =>
      respondents(coding.interview).map(({ interview: _interview, ...person }) => {
        const known = peopleById.get(person.code) ?? person;
        peopleById.set(person.code, known);
        return known;
      });
    const passageOf = (coding: QuotableCoding) => ({
      coding: coding.id,
      interview: coding.code,
      from: coding.from,
      to: coding.to,
      said: coding.quote,
      respondents: peopleOf(coding),
      starred: coding.starred,
      coder: coding.name,
    });
    const chosen = rows.flatMap(({ id, coding, edited, version }) => {
      const known = codingById.get(coding);
      if (known === undefined) return [];
      const isFaithful = edited === null || checkEditedQuote(known.quote, edited).ok;
      return [{ coding: known, quote: { ...passageOf(known), id, version, edited, isFaithful } }];
    });
    const chosenCodings = new Set(chosen.map(({ coding }) => coding.id));
    const overlapsChosen = (coding: QuotableCoding) =>
      chosen.some(
        ({ coding: other }) =>
          other.interview === coding.interview && other.theme === coding.theme && overlap(other, coding),
      );
    const shown = themesAsked(themes, asked.theme);
    return {
      themes: themes.map(({ code, name }) => ({ code, name })),
      shown: shown.map(({ id, code, name, wording }) => ({
        code,
        name,
        place: themes.findIndex((theme) => theme.id === id) + 1,
        wording,
        columns: [...stances, "none" as const].flatMap((stance) => {
          const isHere = (coding: QuotableCoding) =>
            coding.theme === id && (coding.stance ?? "none") === stance;
          const others = mayChoose
            ? codings.filter((coding) => isHere(coding) && !chosenCodings.has(coding.id))
            : [];
          const column: BoardColumn = {
            stance,
            chosen: chosen.flatMap(({ coding, quote }) => (isHere(coding) ? [quote] : [])),
            others: others
              .slice(0, asked.others)
              .map((coding) => ({ ...passageOf(coding), overlaps: overlapsChosen(coding) })),
            more: Math.max(0, others.length - asked.others),
          };
          return column.chosen.length + others.length === 0 ? [] : [column];
        }),
      })),
      quoted: countQuoted(chosen.map(({ quote }) => quote)),
      mayChoose,
      mayOpen: may(viewer, "transcript.see", study),
    };
  });
  const columns = board.shown.flatMap((theme) => theme.columns);
  const quotes = columns.reduce((sum, { chosen, others }) => sum + chosen.length + others.length, 0);
  if (quotes > 0)
    await write(viewer, study, async (_tx, log) => {
      log("quotes.read", { quotes });
      return accept(null);
    });
  return board;
}

function themesAsked(themes: readonly NamedTheme[], asked: BoardAsked["theme"]): readonly NamedTheme[] {
  if (asked === "all") return themes;
  const named = asked === "first" ? undefined : themes.find(({ code }) => code === asked.code);
  return named === undefined ? themes.slice(0, 1) : [named];
}

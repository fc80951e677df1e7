import type { Stance } from "@/lib/stance/stance";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { AgreementWork, CodedPassage } from "../agreement-work";

const stanceBySign: Readonly<Record<string, Stance | null>> = {
  "+": "verbeterd",
  "=": "gelijk",
  "-": "verslechterd",
  "?": "onbekend",
  "~": null,
};

export const safety = namedId<ThemeId>("veiligheid");
export const contact = namedId<ThemeId>("contact");

/** "0-9+ 4-12=": passages with their stance; "~" is without one. Of each coder by interview and theme. */
export type Marked = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Interviews of a hundred units of text; who has passages in one, were it none (""), coded that theme. */
export function markedWork(marked: Marked): AgreementWork {
  const entries = Object.entries(marked).flatMap(([interview, byTheme]) =>
    Object.entries(byTheme).map(([theme, lines]) => ({
      interview: namedId<InterviewId>(interview),
      theme: namedId<ThemeId>(theme),
      lines: lines.map((line, at) => ({ coder: coderAt(at), line })),
    })),
  );
  return {
    themes: [safety, contact].map((id) => ({ id, code: id })),
    interviews: Object.keys(marked).map((id) => ({ id: namedId<InterviewId>(id), length: 100 })),
    coders: [0, 1, 2].map(coderAt),
    doubleCoded: entries.map(({ interview, theme, lines }) => ({
      interview,
      theme,
      coders: lines.map(({ coder }) => coder),
    })),
    judgements: [],
    codings: entries.flatMap(({ interview, theme, lines }) =>
      lines.flatMap(({ coder, line }) =>
        passagesIn(line).map((passage) => ({ ...passage, interview, theme, coder })),
      ),
    ),
  };
}

export function coderAt(place: number): MemberId {
  return namedId(`coder ${place}`);
}

function passagesIn(line: string): readonly Pick<CodedPassage, "from" | "to" | "stance">[] {
  return [...line.matchAll(/(\d+)-(\d+)([^ ])/g)].map(([, from, to, sign = ""]) => ({
    from: Number(from),
    to: Number(to),
    stance: stanceBySign[sign] ?? null,
  }));
}

import { mergeGoesRound } from "@/lib/factor/merged-factors";
import { type SectionKey, whichSection } from "../section-key";
import type { SnapshotContent } from "../snapshot-content";

type Path = readonly (string | number)[];

/** Where a content is not of one piece: it names what is not in it, or its merges of factors run in a circle. */
export type ContentProblem = {
  readonly kind: "unknown-reference" | "factors-merged-in-circle";
  readonly path: Path;
  readonly value: string;
};

/**
 * The first place at which a report could not be made of a content that has the right shape; null where there is none.
 * Evidence may name what was taken out of the study since: that is not told. Time: linear.
 */
export function contentProblem(content: SnapshotContent): ContentProblem | null {
  const { inputs, figures, outline } = content;
  const { work, names, evidence } = inputs;
  const known = {
    group: idsOf(names.groups),
    moreIn: idsOf(names.groups),
    theme: idsOf(names.themes),
    case: idsOf(work.cases),
    statement: idsOf(evidence?.statements ?? []),
    factor: idsOf(evidence?.factors.names ?? []),
  };
  // Quotes and directions may be of a theme that was taken out since.
  const { group, moreIn } = known;
  const named = (list: readonly { readonly id: string }[], of: "group" | "theme", path: Path) =>
    unknownIn(
      list.map(({ id }) => ({ [of]: id })),
      known,
      path,
    );
  const problems = [
    named(work.groups, "group", ["inputs", "work", "groups"]),
    named(work.themes, "theme", ["inputs", "work", "themes"]),
    unknownIn(work.cases, known, ["inputs", "work", "cases"]),
    unknownIn(work.respondents, known, ["inputs", "work", "respondents"]),
    unknownIn(work.opinions, known, ["inputs", "work", "opinions"]),
    unknownIn(evidence?.statements, known, ["inputs", "evidence", "statements"]),
    unknownIn(evidence?.directions, { moreIn }, ["inputs", "evidence", "directions"]),
    unknownIn(evidence?.quotes, { group }, ["inputs", "evidence", "quotes"]),
    unknownIn(figures, known, ["figures"]),
    unknownSections(outline.order, known.theme, ["outline", "order"]),
    unknownSections(outline.leftOut, known.theme, ["outline", "leftOut"]),
    circleIn(evidence?.factors.merges ?? []),
  ];
  for (const found of problems) for (const problem of found) return problem;
  return null;
}

/** The ids that there are, by the keys under which they are named. */
type Known = Readonly<Record<string, ReadonlySet<string>>>;

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

/** Every id under a key that says what it names, of what is not known. */
function* unknownIn(part: unknown, known: Known, path: Path): Generator<ContentProblem> {
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    const place = [...path, Array.isArray(part) ? Number(key) : key];
    if (typeof value === "object") yield* unknownIn(value, known, place);
    else if (typeof value === "string" && knownUnder(key, known)?.has(value) === false)
      yield { kind: "unknown-reference", path: place, value };
  }
}

function knownUnder(key: string, known: Known): ReadonlySet<string> | undefined {
  return Object.hasOwn(known, key) ? known[key] : undefined;
}

function* unknownSections(
  sections: readonly SectionKey[],
  themes: ReadonlySet<string>,
  path: Path,
): Generator<ContentProblem> {
  for (const [at, key] of sections.entries()) {
    const of = whichSection(key);
    if (of.kind === "theme" && !themes.has(of.theme))
      yield { kind: "unknown-reference", path: [...path, at], value: of.theme };
  }
}

function* circleIn(
  merges: NonNullable<SnapshotContent["inputs"]["evidence"]>["factors"]["merges"],
): Generator<ContentProblem> {
  for (const [at, merge] of merges.entries())
    if (mergeGoesRound(merges.slice(0, at), merge)) {
      const path = ["inputs", "evidence", "factors", "merges", at, "into"];
      return yield { kind: "factors-merged-in-circle", path, value: merge.into };
    }
}

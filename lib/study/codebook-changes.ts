import { z } from "zod";
import { polarities, type Stance, stances } from "@/lib/stance/stance";

const codeSchema = z.object({
  label: z.string(),
  polarity: z.enum(polarities).nullable(),
  definition: z.string(),
});

const themeSchema = z.object({
  code: z.string(),
  name: z.string(),
  definition: z.string(),
  wording: z.record(z.enum(stances), z.string()),
  codes: z.array(codeSchema),
});

/** What a codebook version keeps, as codebookContent writes it. */
const contentSchema = z.object({ themes: z.array(themeSchema) });
export type KeptCodebook = z.output<typeof contentSchema>;
type KeptTheme = KeptCodebook["themes"][number];

/** Reads a kept version; null where it was kept in another form, such as by an older study. */
export function keptCodebook(content: unknown): KeptCodebook | null {
  return contentSchema.safeParse(content).data ?? null;
}

/** One thing that is otherwise in the next version. A theme is named as it is there, or was before it went. */
export type CodebookChange = { readonly theme: string } & (
  | { readonly kind: "theme-added" | "theme-removed" }
  | { readonly kind: "theme-renamed" | "theme-defined"; readonly from: string; readonly to: string }
  | { readonly kind: "stance-worded"; readonly stance: Stance; readonly from: string; readonly to: string }
  | { readonly kind: "code-added" | "code-removed"; readonly code: string }
  | { readonly kind: "code-defined"; readonly code: string; readonly from: string; readonly to: string }
);

/**
 * What changed from one version to the next, in the order of the codebook; what went comes last. A theme is the same
 * by its code, a code under it by its label and polarity: a renamed one goes and another comes. Left out: only an
 * order that changed.
 */
export function codebookChanges(before: KeptCodebook, after: KeptCodebook): readonly CodebookChange[] {
  const themeBefore = new Map(before.themes.map((theme) => [theme.code, theme]));
  const codesAfter = new Set(after.themes.map(({ code }) => code));
  return [
    ...after.themes.flatMap((theme): readonly CodebookChange[] => {
      const was = themeBefore.get(theme.code);
      return was === undefined ? [{ kind: "theme-added", theme: theme.name }] : changesOf(was, theme);
    }),
    ...before.themes.flatMap(({ code, name }): readonly CodebookChange[] =>
      codesAfter.has(code) ? [] : [{ kind: "theme-removed", theme: name }],
    ),
  ];
}

function changesOf(was: KeptTheme, is: KeptTheme): readonly CodebookChange[] {
  const theme = is.name;
  const changes: CodebookChange[] = [];
  if (was.name !== is.name) changes.push({ kind: "theme-renamed", theme, from: was.name, to: is.name });
  if (was.definition !== is.definition)
    changes.push({ kind: "theme-defined", theme, from: was.definition, to: is.definition });
  for (const stance of stances) {
    const [from, to] = [was.wording[stance], is.wording[stance]];
    if (from !== to) changes.push({ kind: "stance-worded", theme, stance, from, to });
  }
  const codeBefore = new Map(was.codes.map((code) => [keyOf(code), code]));
  const codeAfter = new Set(is.codes.map(keyOf));
  for (const code of is.codes) {
    const { label, definition } = code;
    const from = codeBefore.get(keyOf(code))?.definition;
    if (from === undefined) changes.push({ kind: "code-added", theme, code: label });
    else if (from !== definition)
      changes.push({ kind: "code-defined", theme, code: label, from, to: definition });
  }
  for (const code of was.codes)
    if (!codeAfter.has(keyOf(code))) changes.push({ kind: "code-removed", theme, code: code.label });
  return changes;
}

function keyOf({ label, polarity }: KeptTheme["codes"][number]): string {
  return `${polarity ?? ""} ${label}`;
}

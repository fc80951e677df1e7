import type { CodeId, ThemeId } from "@/lib/study/ids";
import type { Codebook } from "./codebook";

/** Themes and sub-codes to choose from in a list, each sub-code under its theme. */
export function tagOptions(codebook: Codebook): readonly {
  readonly value: ThemeId | CodeId;
  readonly label: string;
  readonly theme: ThemeId;
  readonly code: CodeId | null;
  /** It can no longer be coded with. */
  readonly disabled: boolean;
}[] {
  return codebook.themes.flatMap((theme) => [
    { value: theme.id, label: theme.name, theme: theme.id, code: null, disabled: false },
    ...theme.codes.map(({ id, standing }) => ({
      value: id,
      label: `\u2003${codebook.labelOf({ theme: theme.id, code: id })}`,
      theme: theme.id,
      code: id,
      disabled: standing === "removed",
    })),
  ]);
}

"use client";

import { useTranslations } from "next-intl";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from "react-aria-components";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { Codebook, Tagged } from "@/app/(coding)/_screen/codebook";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import type { Polarity } from "@/lib/stance/stance";
import styles from "./codebook-search.module.css";

type CodebookSearchProps = {
  readonly codebook: Codebook;
  /** Themes that already lie over the passage come first: its factors are mostly theirs. */
  readonly first: readonly ScreenTheme["id"][];
  readonly polarity: Polarity | null;
  readonly onChoose: (tagged: Tagged) => void;
  readonly onLeave: () => void;
};

/** Finds a code by typing; of one polarity only, or in the whole codebook. */
export function CodebookSearch({ codebook, first, polarity, onChoose, onLeave }: CodebookSearchProps) {
  const t = useTranslations("coding.search");
  const { contains } = useFilter({ sensitivity: "base" });
  const label = t(polarity ?? "all");
  const themes = codebook.themes.toSorted(
    (a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)),
  );
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onLeave())}
      className={styles.veil ?? ""}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog aria-label={label} className={styles.dialog ?? ""}>
          <Autocomplete filter={contains}>
            <TextField aria-label={label} autoFocus>
              <Input className={styles.input ?? ""} placeholder={label} />
            </TextField>
            <Menu
              aria-label={label}
              className={styles.list ?? ""}
              renderEmptyState={() => <p className={styles.empty}>{t("empty")}</p>}
            >
              {themes.map((theme) => {
                const tags = tagsOf(theme, polarity);
                return tags.length === 0 ? null : (
                  <MenuSection key={theme.id} id={theme.id}>
                    <Header className={styles.title ?? ""}>{theme.name}</Header>
                    {tags.map((tagged) => (
                      <CodeItem key={tagged.code ?? theme.id} {...{ tagged, theme, codebook, onChoose }} />
                    ))}
                  </MenuSection>
                );
              })}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type CodeItemProps = Pick<CodebookSearchProps, "codebook" | "onChoose"> & {
  readonly tagged: Tagged;
  readonly theme: ScreenTheme;
};

/** Found by its own words and by its theme's. */
function CodeItem({ tagged, theme, codebook, onChoose }: CodeItemProps) {
  const label = tagged.code === null ? theme.name : codebook.labelOf(tagged);
  return (
    <MenuItem
      id={tagged.code ?? `theme-${theme.id}`}
      textValue={`${label} ${theme.name}`}
      aria-label={label}
      className={styles.item ?? ""}
      onAction={() => onChoose(tagged)}
    >
      <ThemeDot index={theme.lane + 1} />
      {label}
    </MenuItem>
  );
}

/** A theme with its sub-codes, or its factors of one polarity alone. */
function tagsOf(theme: ScreenTheme, polarity: Polarity | null): readonly Tagged[] {
  const codes = theme.codes.filter((code) => polarity === null || code.polarity === polarity);
  const own = polarity === null ? [{ theme: theme.id, code: null }] : [];
  return [...own, ...codes.map(({ id }) => ({ theme: theme.id, code: id }))];
}

"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Icon } from "@/app/_ui/icon/icon";
import { isTyping } from "@/app/_ui/keys/is-typing";
import { useUndoKeys } from "@/app/_ui/keys/use-undo-keys";
import { Stack } from "@/app/_ui/layout/stack";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { useLeaveWarning } from "@/app/_ui/use-leave-warning";
import type { BoardTheme, QuoteBoard } from "@/db/reads/board/quote-board";
import styles from "./board.module.css";
import { ColumnSection } from "./column-section";
import { useBoard } from "./use-board";

type BoardDeskProps = {
  readonly theme: BoardTheme;
  readonly quoted: QuoteBoard["quoted"];
  readonly may: { readonly choose: boolean; readonly open: boolean };
  readonly slug: string;
  /** Whose history of the board it is. */
  readonly user: string;
  readonly moreHref: string;
};

/** A theme's quotes by stance: what was chosen, in its order, and what can be. */
export function BoardDesk({ theme, quoted, may, slug, user, moreHref }: BoardDeskProps) {
  const t = useTranslations("board");
  const board = useBoard(slug, `${user}.${slug}.${theme.code}`, theme.columns);
  useUndoKeys({ undo: board.undo, redo: board.redo, isKept: isTyping });
  useLeaveWarning(board.pending);
  const timesQuoted = new Map(quoted.map(({ respondent, quotes }) => [respondent.code, quotes]));
  const more = theme.columns.reduce((sum, column) => sum + column.more, 0);
  return (
    <div className={styles.desk} aria-busy={board.pending}>
      <div className={styles.top}>
        <h2>
          <ThemeDot index={theme.place} /> {theme.name}
        </h2>
        {may.choose ? (
          <Stack as="row" gap="s">
            <Button
              size="s"
              icon={<Icon name="undo" />}
              because={board.last === null ? t("nothingToUndo") : undefined}
              onPress={board.undo}
              aria-keyshortcuts="Control+Z"
            >
              {board.last === null ? t("undo") : t(`undoOf.${board.last.kind}`)}
            </Button>
            <Button
              size="s"
              icon={<Icon name="redo" />}
              because={board.next === null ? t("nothingToRedo") : undefined}
              onPress={board.redo}
              aria-keyshortcuts="Control+Shift+Z"
            >
              {board.next === null ? t("redo") : t(`redoOf.${board.next.kind}`)}
            </Button>
          </Stack>
        ) : null}
      </div>
      {board.columns.length === 0 ? <EmptyState>{t("nothing")}</EmptyState> : null}
      {board.columns.map((column) => (
        <ColumnSection
          key={column.stance}
          column={column}
          theme={theme}
          board={board}
          may={may}
          slug={slug}
          timesQuoted={(code) => timesQuoted.get(code) ?? 0}
        />
      ))}
      {more > 0 ? (
        <div>
          <LinkButton href={moreHref}>{t("more", { count: more })}</LinkButton>
        </div>
      ) : null}
    </div>
  );
}

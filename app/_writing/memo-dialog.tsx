"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/app/_ui/button/icon-button";
import { Dialog } from "@/app/_ui/overlay/dialog";
import { MemoPanel, type MemoPanelProps } from "./memo-panel";

/** A button beside a thing, that opens the memos on it. */
export function MemoDialog(props: Omit<MemoPanelProps, "autoFocus">) {
  const t = useTranslations("writing.memo");
  const title = t("buttonFor", { on: props.onWords });
  return (
    <Dialog title={title} size="l" trigger={<IconButton icon="memo" size="s" label={title} />}>
      <MemoPanel {...props} autoFocus />
    </Dialog>
  );
}

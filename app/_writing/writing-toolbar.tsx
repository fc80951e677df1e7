"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { Group, ToggleButton, Toolbar } from "react-aria-components";
import { IconButton } from "@/app/_ui/button/icon-button";
import { Icon, type IconName } from "@/app/_ui/icon/icon";
import { Tooltip } from "@/app/_ui/overlay/tooltip";
import styles from "./writing.module.css";

type WritingToolbarProps = {
  readonly editor: Editor;
  readonly label: string;
  /** A summary has headings; a memo is too short for them. */
  readonly headings: boolean;
  readonly onLink: () => void;
};

/** What can be done to the words: one stop for the Tab key, with the arrows from button to button. */
export function WritingToolbar({ editor, label, headings, onLink }: WritingToolbarProps) {
  const t = useTranslations("writing.tool");
  const active = useEditorState({
    editor,
    selector: ({ editor: shown }) => ({
      bold: shown.isActive("bold"),
      italic: shown.isActive("italic"),
      heading: shown.isActive("heading"),
      bulletList: shown.isActive("bulletList"),
      orderedList: shown.isActive("orderedList"),
    }),
  });
  const toggle = (name: keyof typeof active, icon: IconName, keys: string | undefined, run: () => void) => (
    <Tooltip text={t(name)} keys={keys}>
      <ToggleButton
        aria-label={t(name)}
        isSelected={active[name]}
        onChange={run}
        className={styles.tool ?? ""}
      >
        <Icon name={icon} />
      </ToggleButton>
    </Tooltip>
  );
  const chain = () => editor.chain().focus();
  return (
    <Toolbar aria-label={label} className={styles.toolbar ?? ""}>
      <Group aria-label={t("letters")} className={styles.group ?? ""}>
        {toggle("bold", "bold", "Ctrl+B", () => chain().toggleBold().run())}
        {toggle("italic", "italic", "Ctrl+I", () => chain().toggleItalic().run())}
      </Group>
      <Group aria-label={t("blocks")} className={styles.group ?? ""}>
        {headings
          ? toggle("heading", "heading", "Ctrl+Alt+3", () => chain().toggleHeading({ level: 3 }).run())
          : null}
        {toggle("bulletList", "list", undefined, () => chain().toggleBulletList().run())}
        {toggle("orderedList", "numbered", undefined, () => chain().toggleOrderedList().run())}
      </Group>
      <IconButton icon="link" label={t("link")} keys="@" size="s" onPress={onLink} />
    </Toolbar>
  );
}

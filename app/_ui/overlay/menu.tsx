"use client";

import type { ReactElement } from "react";
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Text,
} from "react-aria-components";
import { Icon, type IconName } from "../icon/icon";
import styles from "./menu.module.css";

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly href?: string;
  readonly run?: () => void;
  /** Why it can't be chosen now. */
  readonly because?: string | undefined;
  /** For a choice among the section's entries. */
  readonly chosen?: boolean;
};

export type MenuPart = {
  readonly id: string;
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
};

type MenuProps = {
  readonly label: string;
  readonly trigger: ReactElement;
  readonly parts: readonly MenuPart[];
  readonly placement?: PopoverProps["placement"];
};

export function Menu({ label, trigger, parts, placement = "bottom end" }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ""} placement={placement}>
        <AriaMenu aria-label={label} className={styles.menu ?? ""}>
          {parts.map((part) => (
            <Section key={part.id} part={part} label={label} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Section({ part, label }: { readonly part: MenuPart; readonly label: string }) {
  const choices = part.entries.filter((entry) => entry.chosen !== undefined);
  const selection =
    choices.length > 0
      ? ({
          selectionMode: "single",
          selectedKeys: choices.filter((one) => one.chosen).map((one) => one.id),
        } as const)
      : {};
  return (
    <MenuSection
      id={part.id}
      className={styles.section ?? ""}
      aria-label={part.title ?? label}
      {...selection}
    >
      {part.title === undefined ? null : <Header className={styles.title ?? ""}>{part.title}</Header>}
      {part.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const { id, label, icon, href, run, because } = entry;
  return (
    <MenuItem
      id={id}
      className={styles.item ?? ""}
      textValue={label}
      isDisabled={because !== undefined}
      {...(href === undefined ? {} : { href })}
      {...(run === undefined ? {} : { onAction: run })}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode === "none" ? null : (
            <span className={styles.chosen}>{isSelected ? <Icon name="check" /> : null}</span>
          )}
          {icon === undefined ? null : <Icon name={icon} />}
          <span>
            <Text slot="label">{label}</Text>
            {because === undefined ? null : (
              <Text slot="description" className={styles.because ?? ""}>
                {because}
              </Text>
            )}
          </span>
        </>
      )}
    </MenuItem>
  );
}

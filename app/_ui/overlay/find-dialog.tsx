"use client";

import type { ReactNode } from "react";
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
  Text,
  TextField,
  useFilter,
} from "react-aria-components";
import styles from "./find-dialog.module.css";

export type Findable = {
  readonly id: string;
  readonly label: string;
  /** What it is found by, where that is more than its label. */
  readonly words?: string;
  /** Before the label, as a dot in a theme's hue, and at the end of the line, as a key. */
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  /** After the label, quieter. */
  readonly detail?: string;
  readonly choose: () => void;
};

type FindDialogProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly nothingFound: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Where the sections are found by what is typed: they are then shown as they are. */
  readonly onQuery?: (query: string) => void;
  /** Said under the field: how many there are, or that they are on their way. */
  readonly said?: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly Findable[];
  }[];
};

/** Finds one of many by typing a part of its words. Choosing closes it. */
export function FindDialog(props: FindDialogProps) {
  const { label, placeholder, nothingFound, isOpen, onOpenChange, onQuery, said, sections } = props;
  const { contains } = useFilter({ sensitivity: "base" });
  const choose = (item: Findable) => {
    onOpenChange(false);
    item.choose();
  };
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={styles.veil ?? ""}>
      <Modal className={styles.modal ?? ""}>
        <Dialog aria-label={label} className={styles.dialog ?? ""}>
          <Autocomplete {...(onQuery ? { onInputChange: onQuery } : { filter: contains })}>
            <TextField aria-label={label} className={styles.field ?? ""} autoFocus>
              <Input className={styles.input ?? ""} placeholder={placeholder} />
            </TextField>
            {said === undefined ? null : (
              <p role="status" className={styles.said}>
                {said}
              </p>
            )}
            <Menu
              aria-label={label}
              className={styles.list ?? ""}
              renderEmptyState={() => <p className={styles.empty}>{nothingFound}</p>}
            >
              {sections
                .filter(({ items }) => items.length > 0)
                .map(({ id, title, items }) => (
                  <MenuSection key={id} id={id}>
                    <Header className={styles.title ?? ""}>{title}</Header>
                    {items.map((item) => (
                      <MenuItem
                        key={item.id}
                        id={item.id}
                        textValue={item.words ?? item.label}
                        aria-label={[item.label, item.detail].filter(Boolean).join(", ")}
                        className={styles.item ?? ""}
                        onAction={() => choose(item)}
                      >
                        {item.start}
                        <Text slot="label" className={styles.label ?? ""}>
                          {item.label}
                        </Text>
                        {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
                        {item.end}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

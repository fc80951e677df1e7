"use client";

import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "../button/icon-button";
import { classNames } from "../class-names";
import styles from "./dialog.module.css";

type DialogProps = {
  readonly title: string;
  /** A function gets `close`. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** The button that opens it; without one, steer with isOpen and onOpenChange. */
  readonly trigger?: ReactElement | undefined;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly size?: "s" | "m" | "l";
  /** "alertdialog" where something would be lost: it has no cross and does not close by a click outside. */
  readonly role?: "dialog" | "alertdialog";
};

export function Dialog({
  title,
  children,
  trigger,
  isOpen,
  onOpenChange,
  size = "m",
  role = "dialog",
}: DialogProps) {
  const t = useTranslations("shell");
  const steering = {
    ...(isOpen === undefined ? {} : { isOpen }),
    ...(onOpenChange === undefined ? {} : { onOpenChange }),
  };
  const modal = (
    <ModalOverlay
      {...(trigger ? {} : steering)}
      className={styles.veil ?? ""}
      isDismissable={role === "dialog"}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ""} role={role}>
          {({ close }) => (
            <>
              <div className={styles.top}>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                {role === "dialog" ? (
                  <IconButton icon="cross" label={t("close")} size="s" onPress={close} />
                ) : null}
              </div>
              {typeof children === "function" ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (trigger === undefined) return modal;
  return (
    <DialogTrigger {...steering}>
      {trigger}
      {modal}
    </DialogTrigger>
  );
}

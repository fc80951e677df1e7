"use client";

import { useTranslations } from "next-intl";
import {
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from "react-aria-components";
import { Button } from "../button/button";
import { IconButton } from "../button/icon-button";
import { classNames } from "../class-names";
import { toastQueue } from "./toast-queue";
import styles from "./toast-region.module.css";

/** Where toasts appear; F6 goes there by keyboard, and a screen reader hears each one. */
export function ToastRegion() {
  const t = useTranslations("shell");
  return (
    <AriaToastRegion queue={toastQueue} className={styles.region ?? ""}>
      {({ toast }) => (
        <Toast toast={toast} className={classNames(styles.toast, styles[toast.content.tone ?? "info"])}>
          <ToastContent className={styles.words ?? ""}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo === undefined ? null : (
            <Button
              size="s"
              onPress={() => {
                toast.content.undo?.();
                toastQueue.close(toast.key);
              }}
            >
              {t("undo")}
            </Button>
          )}
          <IconButton icon="cross" label={t("close")} size="s" slot="close" />
        </Toast>
      )}
    </AriaToastRegion>
  );
}

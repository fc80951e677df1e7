"use client";

import { useTranslations } from "next-intl";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { Icon } from "@/app/_ui/icon/icon";
import type { UserId } from "@/lib/study/ids";
import { usePresence } from "./use-presence";
import styles from "./who-is-here.module.css";

type WhoIsHereProps = { readonly user: UserId; readonly study: string };

/** Which colleagues of the study are here now: signed in, and no more than that. Nothing while nobody is. */
export function WhoIsHere({ user, study }: WhoIsHereProps) {
  const t = useTranslations("shell.presence");
  const names = usePresence(user, study);
  if (names.length === 0) return null;
  return (
    <DialogTrigger>
      <Button className={styles.button ?? ""} aria-label={t("label", { count: names.length })}>
        <Icon name="members" />
        <span className={styles.count}>{names.length}</span>
      </Button>
      <Popover className={styles.popover ?? ""} placement="bottom end">
        <Dialog className={styles.dialog ?? ""}>
          <Heading slot="title" className={styles.title ?? ""}>
            {t("title")}
          </Heading>
          <ul className={styles.names}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p className={styles.what}>{t("what")}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

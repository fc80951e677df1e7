"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { SignInForm } from "@/app/_auth/sign-in-form";
import { NobodyHere } from "@/app/_offline/nobody-here";
import { Button } from "@/app/_ui/button/button";
import styles from "./session-guard.module.css";
import { tellSignedInAgain } from "./signed-in-again";

type SignedOutCoverProps = {
  readonly provider: string | null;
  /** What waits for this person's sign-in. */
  readonly kept: ReactNode;
};

/** Hides the page and asks to sign in again, there and then or, through an organisation, in another tab. */
export function SignedOutCover({ provider, kept }: SignedOutCoverProps) {
  const t = useTranslations("account.session");
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.cover ?? ""}>
      <NobodyHere />
      <Modal className={styles.card ?? ""}>
        <Dialog role="alertdialog" className={styles.dialog ?? ""}>
          <Heading slot="title" level={2}>
            {t("over.title")}
          </Heading>
          <p>{t("over.explanation")}</p>
          {kept}
          <SignInForm onSignedIn={tellSignedInAgain} />
          {provider === null ? null : (
            <div className={styles.elsewhere}>
              <a href="/inloggen" target="_blank" rel="noreferrer">
                {t("over.elsewhere", { provider })}
              </a>
              <Button size="s" onPress={tellSignedInAgain}>
                {t("over.check")}
              </Button>
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

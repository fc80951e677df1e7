"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Dialog, DialogTrigger, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "../button/icon-button";
import { classNames } from "../class-names";
import { KeySheetButton } from "../keys/key-sheet-button";
import { PaletteButton } from "../keys/palette-button";
import { setPreference } from "../preference/set-preference";
import styles from "./shell-frame.module.css";

type ShellFrameProps = {
  /** What the browser's tab says. */
  readonly title: string;
  readonly header: ReactNode;
  readonly end: ReactNode;
  readonly navigation: ReactNode;
  /** What the navigation leads through: its name for a screen reader. */
  readonly navigationName: string;
  readonly notices?: ReactNode;
  readonly status?: ReactNode;
  readonly startsFolded?: boolean;
  readonly fill?: boolean;
  readonly children: ReactNode;
};

/** The geometry of every page: header, navigation that folds (a drawer on a phone), content, status bar. */
export function ShellFrame(props: ShellFrameProps) {
  const { header, end, navigation, notices, status, startsFolded = false, fill = false, children } = props;
  const t = useTranslations("shell");
  const [folded, setFolded] = useState(startsFolded);
  const fold = () => {
    setFolded(!folded);
    void setPreference("navigation", folded ? "open" : "folded");
  };
  const look = [fill && styles.fill, folded && styles.wide, status !== undefined && styles.withStatus];
  return (
    <div className={classNames(styles.shell, ...look)}>
      <title>{props.title}</title>
      <a href="#content" className={styles.skip}>
        {t("skip")}
      </a>
      <header className={styles.header}>
        <span className={styles.onDesk}>
          <IconButton
            icon="menu"
            label={t(folded ? "navigation.unfold" : "navigation.fold")}
            aria-expanded={!folded}
            size="s"
            onPress={fold}
          />
        </span>
        <Drawer label={t("navigation.open")}>{navigation}</Drawer>
        {header}
        <div className={styles.end}>
          <PaletteButton />
          <KeySheetButton />
          {end}
        </div>
      </header>
      {folded ? null : (
        <nav className={styles.navigation} aria-label={props.navigationName}>
          {navigation}
        </nav>
      )}
      <div className={styles.content}>
        {notices}
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      {status === undefined ? null : <footer className={styles.status}>{status}</footer>}
    </div>
  );
}

/** On a phone the navigation comes in from the side, and goes when a page is chosen. */
function Drawer({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useTranslations("shell");
  const path = usePathname();
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  return (
    <span className={styles.onPhone}>
      <DialogTrigger isOpen={openedOn === path} onOpenChange={(open) => setOpenedOn(open ? path : null)}>
        <IconButton icon="menu" label={label} />
        <ModalOverlay className={styles.veil ?? ""} isDismissable>
          <Modal className={styles.drawer ?? ""}>
            <Dialog aria-label={label}>
              <div className={styles.drawerTop}>
                <IconButton icon="cross" label={t("close")} slot="close" />
              </div>
              {children}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </span>
  );
}

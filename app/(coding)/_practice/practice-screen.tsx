"use client";

import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/app/_ui/button/button";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import { InSlot } from "@/app/_ui/shell/slot";
import { browserStorage } from "@/app/(coding)/_queue/browser-storage";
import { codebookOf } from "@/app/(coding)/_screen/codebook";
import type { DeskProps } from "@/app/(coding)/_screen/desk-props";
import { OpenedScreen } from "@/app/(coding)/_screen/opened-screen";
import type { CodingScreen as Screen } from "@/db/reads/coding/coding-screen";
import { ModelAnswer } from "./model-answer";
import { practiceDoors } from "./practice-doors";
import styles from "./practice-screen.module.css";
import { practiceWork } from "./practice-work";

type PracticeScreenProps = { readonly screen: Screen; readonly settings: DeskProps["settings"] };

/** The practice interview on the coding screen, and beside one's own codings how an experienced coder did it. */
export function PracticeScreen({ screen, settings }: PracticeScreenProps) {
  const t = useTranslations("practice");
  const inBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <div className={styles.practice}>
      {inBrowser ? (
        <Practice screen={screen} settings={settings} />
      ) : (
        <h1 className="visually-hidden">{t("title")}</h1>
      )}
    </div>
  );
}

function Practice({ screen, settings }: PracticeScreenProps) {
  const t = useTranslations("practice");
  const { user, name } = screen.viewer;
  const [practice] = useState(() => practiceWork(browserStorage("sessionStorage"), user));
  const [doors] = useState(() => practiceDoors(practice));
  const [compared, setCompared] = useState(false);
  const [round, setRound] = useState(0);
  const { work, proposed } = practice.over(screen.work, name);
  const withWork = { ...screen, work, themes: codebookOf(screen.themes, proposed).themes };
  const beginAgain = async () => {
    practice.clear();
    setCompared(false);
    setRound(round + 1);
    return null;
  };
  return (
    <>
      <header className={styles.bar}>
        <p className={styles.what}>{t("what")}</p>
        <Button size="s" variant="primary" onPress={() => setCompared(!compared)}>
          {t(compared ? "back" : "compare")}
        </Button>
        <ConfirmDialog
          title={t("againTitle")}
          confirmLabel={t("again")}
          onConfirm={beginAgain}
          trigger={<Button size="s">{t("again")}</Button>}
        >
          <p>{t("againWhat")}</p>
        </ConfirmDialog>
      </header>
      <div className={styles.place}>
        {compared ? (
          <>
            <InSlot name="navigation">
              <p className={styles.aside}>{t("aside")}</p>
            </InSlot>
            <ModelAnswer screen={withWork} onBack={() => setCompared(false)} />
          </>
        ) : (
          <DeskOfPractice key={round} screen={withWork} settings={settings} doors={doors} />
        )}
      </div>
    </>
  );
}

type DeskOfPracticeProps = PracticeScreenProps & { readonly doors: ReturnType<typeof practiceDoors> };

/** Takes the work as it was when it came on the page: from there on the screen keeps its own. */
function DeskOfPractice({ screen, settings, doors }: DeskOfPracticeProps) {
  const [first] = useState(screen);
  return <OpenedScreen screen={first} settings={settings} practice={doors} />;
}

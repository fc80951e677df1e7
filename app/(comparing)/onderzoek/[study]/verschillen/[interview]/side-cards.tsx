"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Button } from "@/app/_ui/button/button";
import { classNames } from "@/app/_ui/class-names";
import { Kbd } from "@/app/_ui/keys/kbd";
import type { CodeBeside, DifferenceShown, MarkedPassage } from "@/db/reads/adjudication/differences-shown";
import settled from "./settling.module.css";
import styles from "./side-cards.module.css";
import { StanceWords } from "./stance-words";
import { aliasPlace, useAlias } from "./use-alias";

type SideCardsProps = {
  readonly difference: DifferenceShown;
  readonly text: string;
  /** Which side was taken, from 0. */
  readonly taken: number | null;
  /** Null where nothing can be chosen now. */
  readonly take: ((side: number) => () => void) | null;
};

/** Longer ones scroll, also by keyboard. */
const reachable = { tabIndex: 0, role: "region" } as const;

/** What each side says, beside each other. */
export function SideCards({ difference, text, taken, take }: SideCardsProps) {
  const t = useTranslations("settle.side");
  const aliasOf = useAlias(difference);
  return (
    <div className={styles.sides}>
      {difference.sides.map((_, at) => (
        <section
          // Sides have no name but their place.
          key={aliasOf(at)}
          {...reachable}
          aria-label={aliasOf(at)}
          className={classNames(
            styles.side,
            styles[`side${Math.min(aliasPlace(difference, at), 2)}`],
            taken === at && styles.taken,
          )}
        >
          <div className={styles.alias}>
            <h3>{aliasOf(at)}</h3>
            {taken === at ? <span className={styles.wasTaken}>{t("taken")}</span> : null}
            {take === null ? null : (
              <Button size="s" onPress={take(at)}>
                {t("take", { side: aliasOf(at) })} <KeyOfAlias place={aliasPlace(difference, at)} />
              </Button>
            )}
          </div>
          <SideWords difference={difference} at={at} text={text} />
        </section>
      ))}
    </div>
  );
}

/** The first two have a key. */
function KeyOfAlias({ place }: { readonly place: number }) {
  return place < 2 ? <Kbd keys={String(place + 1)} /> : null;
}

type SideWordsProps = Pick<SideCardsProps, "difference" | "text"> & { readonly at: number };

function SideWords({ difference, at, text }: SideWordsProps) {
  const t = useTranslations("settle.side");
  const { wording } = difference.theme;
  if (difference.kind === "judgement") {
    const side = difference.sides[at];
    if (side === undefined) return null;
    return (
      <>
        <p>
          <StanceWords stance={side.stance} wording={wording} />{" "}
          <span className={settled.quiet}>{t(`grounds.${side.grounds}`)}</span>
        </p>
        {side.reason ? <p className={settled.reason}>{side.reason}</p> : null}
        <Marked marked={side.marked} text={text} wording={wording} />
      </>
    );
  }
  if (difference.kind === "passage") {
    const { marked = [], codes = [] } = difference.sides[at] ?? {};
    return (
      <>
        {marked.length === 0 ? (
          <p className={settled.quiet}>{t("notMarked")}</p>
        ) : (
          <Marked marked={marked} text={text} wording={wording} />
        )}
        <CodesBeside codes={codes} />
      </>
    );
  }
  const side = difference.sides[at];
  if (side === undefined) return null;
  return (
    <>
      <p>
        <StanceWords stance={side.stance} wording={wording} />
      </p>
      {side.quotes.map((quote) => (
        <blockquote key={quote} lang="nl" className={settled.quote}>
          {quote}
        </blockquote>
      ))}
    </>
  );
}

/** The codes that a coder gave to these words as well; of both coders they stay as they are. */
function CodesBeside({ codes }: { readonly codes: readonly CodeBeside[] }) {
  const t = useTranslations("settle.side");
  if (codes.length === 0) return null;
  return (
    <p className={settled.quiet}>
      {t("codes", { count: codes.length })}{" "}
      {codes.map(({ label, polarity }, at) => (
        <Fragment key={`${polarity} ${label}`}>
          {at === 0 ? null : ", "}
          <span lang="nl">{label}</span>
          {polarity === null ? null : ` (${t(`polarity.${polarity}`)})`}
        </Fragment>
      ))}
      . {t("codesStay")}
    </p>
  );
}

type MarkedProps = {
  readonly marked: readonly MarkedPassage[];
  readonly text: string;
  readonly wording: DifferenceShown["theme"]["wording"];
};

/** Passages by their words, each with its stance and memo. */
export function Marked({ marked, text, wording }: MarkedProps) {
  return (
    <ul className={settled.marked}>
      {marked.map(({ from, to, stance, memo }) => (
        <li key={`${from}-${to}-${stance}`}>
          <StanceWords stance={stance} wording={wording} />
          <blockquote lang="nl" className={settled.quote}>
            {text.slice(from, to)}
          </blockquote>
          {memo === "" ? null : <p className={settled.reason}>{memo}</p>}
        </li>
      ))}
    </ul>
  );
}

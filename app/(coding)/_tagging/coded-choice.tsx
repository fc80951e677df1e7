"use client";

import { useTranslations } from "next-intl";
import type { Changing } from "@/app/(coding)/_changing/use-changing";
import type { Passage } from "@/lib/passage/passage";
import { BarButton } from "./bar-button";
import { useKeyNames } from "./use-key-names";

type CodedChoiceProps = { readonly changing: Changing; readonly passage: Passage };

/** What can be done with codings over the selected words; what can't be done here is not offered. */
export function CodedChoice({ changing, passage }: CodedChoiceProps) {
  const t = useTranslations("coding.changing");
  const { withKey } = useKeyNames();
  return (
    <>
      {changing.maySplit(passage) ? (
        <BarButton title={withKey(t("splitAround"), "split")} onPress={() => changing.split(passage)}>
          {t("split")}
        </BarButton>
      ) : null}
      {changing.mayMerge(passage) ? (
        <BarButton title={withKey(t("mergeThese"), "merge")} onPress={() => changing.merge(passage)}>
          {t("merge")}
        </BarButton>
      ) : null}
      {changing.mayRecode(passage) ? (
        <BarButton title={withKey(t("recodeThese"), "recode")} onPress={() => changing.show("recode")}>
          {t("recodeShort")}
        </BarButton>
      ) : null}
    </>
  );
}

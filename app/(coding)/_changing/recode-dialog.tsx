"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { Select } from "@/app/_ui/form/select";
import { Stack } from "@/app/_ui/layout/stack";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { Codebook, Tagged } from "@/app/(coding)/_screen/codebook";
import { tagOptions } from "@/app/(coding)/_screen/tag-options";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { type Recoding, recoded, stancesLost } from "@/lib/coding/recode-codings";
import { stances } from "@/lib/stance/stance";
import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";
import styles from "./recode-dialog.module.css";

type RecodeDialogProps = {
  readonly codings: readonly { readonly coding: CodingInSight; readonly chosen: boolean }[];
  readonly codebook: Codebook;
  readonly transcript: TurnedText;
  /** Whether the viewer can code with this theme now. */
  readonly isOpen: (theme: ScreenTheme) => boolean;
  readonly onRecode: (codings: readonly CodingInSight[], recoding: Recoding) => void;
  readonly onClose: () => void;
};

/** How many are listed at once; a code with more of them is recoded in parts. */
const listed = 200;
const heard = 80;

/** Several codings get another code, another stance, or both, at once. */
export function RecodeDialog(props: RecodeDialogProps) {
  const { codings, codebook, transcript, isOpen, onRecode, onClose } = props;
  const t = useTranslations("coding.changing.recode");
  const groups = groupsOf(codings, codebook, t);
  const [group, setGroup] = useState(groups[0]?.value ?? "");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tag, setTag] = useState("");
  const [stance, setStance] = useState("");
  const shown = (groups.find(({ value }) => value === group)?.codings ?? []).slice(0, listed);
  const chosen = shown.filter(({ id }) => !left.has(id));
  const tags = tagOptions({ ...codebook, themes: codebook.themes.filter(isOpen) });
  const to = tags.find(({ value }) => value === tag);
  const recoding: Recoding = {
    ...(to === undefined ? {} : { tag: { theme: to.theme, code: to.code } }),
    ...(stance === "" ? {} : { stance: stances.find((each) => each === stance) ?? null }),
  };
  const changes = recoded(chosen, recoding).length;
  const lost = stancesLost(chosen, recoding);
  const wording = wordingOf(codebook, to, chosen);
  const tick = (id: string, ticked: boolean) => {
    const next = new Set(left);
    if (ticked) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Dialog title={t("title")} size="l" isOpen onOpenChange={(open) => (open ? undefined : onClose())}>
      <Stack gap="m">
        <Select
          name="which"
          label={t("which")}
          options={groups.map(({ value, label }) => ({ value, label }))}
          value={group}
          onChange={(value) => {
            setGroup(value);
            setLeft(new Set());
          }}
        />
        <fieldset className={styles.list}>
          <legend className="visually-hidden">{t("codings")}</legend>
          {shown.map((coding) => (
            <Checkbox
              key={coding.id}
              checked={!left.has(coding.id)}
              onChange={(ticked) => tick(coding.id, ticked)}
              label={t("one", {
                label: codebook.labelOf(coding),
                stance: (coding.stance && codebook.themeOf(coding)?.wording[coding.stance]) ?? t("noStance"),
                turn: findTurn(transcript.turns, coding.from) + 1,
                words: transcript.text.slice(coding.from, Math.min(coding.to, coding.from + heard)),
              })}
            />
          ))}
        </fieldset>
        <div className={styles.what}>
          <Select
            name="tag"
            label={t("code")}
            placeholder={t("asIs")}
            options={tags.map(({ value, label, disabled }) => ({ value, label, disabled }))}
            value={tag}
            onChange={setTag}
          />
          {to?.code ? null : (
            <Select
              name="stance"
              label={t("stance")}
              placeholder={t("asIs")}
              options={[
                ...stances.map((value) => ({ value, label: wording?.[value] ?? t(`stances.${value}`) })),
                { value: "none", label: t("noStance") },
              ]}
              value={stance}
              onChange={setStance}
            />
          )}
        </div>
        <p role="status" className={styles.note}>
          {lost === 0 ? null : t("lost", { count: lost })}
        </p>
        <Stack as="row" gap="s">
          <Button
            variant="primary"
            because={changes === 0 ? t("nothing") : undefined}
            onPress={() => {
              onRecode(chosen, recoding);
              onClose();
            }}
          >
            {t("do", { count: changes })}
          </Button>
          <Button onPress={onClose}>{t("cancel")}</Button>
        </Stack>
      </Stack>
    </Dialog>
  );
}

/** Those at the place where the coder is, all, and those of each code. */
function groupsOf(
  codings: RecodeDialogProps["codings"],
  codebook: Codebook,
  t: ReturnType<typeof useTranslations<"coding.changing.recode">>,
) {
  const all = codings.map(({ coding }) => coding);
  const here = codings.flatMap(({ coding, chosen }) => (chosen ? [coding] : []));
  const tagged = tagOptions(codebook).map(({ value, label, theme, code }) => {
    const those = all.filter((coding) => coding.theme === theme && coding.code === code);
    return { value, label: t("of", { label: label.trim(), count: those.length }), codings: those };
  });
  return [
    { value: "here", label: t("here", { count: here.length }), codings: here },
    { value: "all", label: t("all", { count: all.length }), codings: all },
    ...tagged,
  ].filter((group) => group.codings.length > 0);
}

/** The theme's own words where there is one theme. */
function wordingOf(codebook: Codebook, to: Tagged | undefined, chosen: readonly CodingInSight[]) {
  const [theme, ...others] = to ? [to.theme] : new Set(chosen.map((coding) => coding.theme));
  return theme === undefined || others.length > 0 ? undefined : codebook.themeOf({ theme })?.wording;
}

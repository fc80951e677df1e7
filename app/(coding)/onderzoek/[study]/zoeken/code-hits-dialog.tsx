"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { Select } from "@/app/_ui/form/select";
import { Stack } from "@/app/_ui/layout/stack";
import { Dialog } from "@/app/_ui/overlay/dialog";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { ChosenHit, HitsToCode } from "@/db/reads/search/hits-to-code";
import type { TagChoice } from "@/db/reads/search/tag-choices";
import type { CodeHits } from "@/lib/coding/code-hits";
import type { Extent } from "@/lib/search/passages-to-code";
import { type Stance, stances } from "@/lib/stance/stance";
import { previewHitsAction } from "./hits-actions";
import { HitsPreview } from "./hits-preview";
import type { SearchInAddress } from "./search-in-address";

type Tag = Pick<CodeHits, "theme" | "code" | "stance">;

type CodeHitsDialogProps = {
  readonly slug: string;
  readonly search: SearchInAddress;
  readonly tags: readonly TagChoice[];
  readonly chosen: readonly ChosenHit[] | "all";
  readonly onClose: () => void;
  readonly onCode: (tag: Tag, passages: HitsToCode["passages"]) => void;
};

/** With what to code the chosen hits, then what that would make, and only then coding them. */
export function CodeHitsDialog({ slug, search, tags, chosen, onClose, onCode }: CodeHitsDialogProps) {
  const t = useTranslations("find.code");
  const explain = useRefusal();
  const choices = tagsByKey(tags);
  const [key, setKey] = useState("");
  const [stance, setStance] = useState<Stance | null>(null);
  const [extent, setExtent] = useState<Extent>("sentence");
  const [preview, setPreview] = useState<HitsToCode | null>(null);
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const choice = choices.get(key);
  const tag = choice && {
    theme: choice.tag.theme,
    code: choice.code,
    stance: choice.code === null ? stance : null,
  };
  const show = async () => {
    if (tag === undefined) return setFault(t("themeMissing"));
    setPending(true);
    const { theme, code } = tag;
    const result = await previewHitsAction({
      study: slug,
      search,
      chosen: chosen === "all" ? chosen : [...chosen],
      extent,
      theme,
      code,
    }).catch(() => null);
    setPending(false);
    setFault(result === null ? t("run.noConnection") : result.ok ? null : explain(result.refusal));
    if (result?.ok) setPreview(result.value);
  };
  return (
    <Dialog title={t("title")} isOpen onOpenChange={(open) => (open ? undefined : onClose())}>
      {preview !== null && tag ? (
        <HitsPreview
          preview={preview}
          tag={choice?.name ?? ""}
          stance={tag.stance === null ? null : (choice?.tag.wording[tag.stance] ?? null)}
          onBack={() => setPreview(null)}
          onCode={() => onCode(tag, preview.passages)}
        />
      ) : (
        <Stack gap="m">
          {fault === null ? null : <Notice tone="error">{fault}</Notice>}
          <Select
            name="tag"
            label={t("with")}
            placeholder={t("chooseTheme")}
            value={key}
            options={[...choices].map(([value, { name }]) => ({ value, label: name }))}
            onChange={setKey}
          />
          {choice === undefined || choice.code !== null ? null : (
            <RadioGroup
              name="stance"
              label={t("stance")}
              look="segments"
              value={stance ?? "none"}
              choices={[
                { value: "none", label: t("noStance") },
                ...stances.map((each) => ({
                  value: each,
                  label: choice.tag.wording[each],
                  icon: <StanceMark shape={shapeByStance[each]} />,
                })),
              ]}
              onChange={(value) => setStance(stances.find((each) => each === value) ?? null)}
            />
          )}
          <RadioGroup
            name="extent"
            label={t("extent.label")}
            value={extent}
            choices={(["sentence", "hit"] as const).map((value) => ({ value, label: t(`extent.${value}`) }))}
            onChange={(value) => setExtent(value === "hit" ? "hit" : "sentence")}
          />
          <Stack as="row" gap="s">
            <Button variant="primary" isPending={pending} onPress={show}>
              {t("preview")}
            </Button>
            <Button onPress={onClose}>{t("cancel")}</Button>
          </Stack>
        </Stack>
      )}
    </Dialog>
  );
}

type Choice = { readonly name: string; readonly tag: TagChoice; readonly code: CodeHits["code"] };

function tagsByKey(tags: readonly TagChoice[]): ReadonlyMap<string, Choice> {
  const sign = { bevorderend: "+ ", belemmerend: "− " } as const;
  return new Map(
    tags.flatMap((tag): [string, Choice][] => [
      [tag.theme, { name: tag.name, tag, code: null }],
      ...tag.codes.map(({ id, label, polarity }): [string, Choice] => [
        id,
        { name: `${tag.name}: ${polarity === null ? "" : sign[polarity]}${label}`, tag, code: id },
      ]),
    ]),
  );
}

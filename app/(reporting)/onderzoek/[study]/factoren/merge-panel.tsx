"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { type Address, addressWith } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import { Stack } from "@/app/_ui/layout/stack";
import { SidePanel } from "@/app/_ui/overlay/side-panel";
import { DataTable } from "@/app/_ui/table/data-table";
import type { MergePreview, PreviewedFactor } from "@/db/reads/factor/read-merge-preview";
import { mergeFactorsAction, partFactorsAction } from "./factor-actions";
import styles from "./factors.module.css";

type MergePanelProps = {
  readonly preview: MergePreview;
  readonly address: Address;
  readonly slug: string;
};

/** Into which factor to merge one, what that changes, and why it is done. */
export function MergePanel({ preview: { factor, choices, chosen }, address, slug }: MergePanelProps) {
  const t = useTranslations("factors.merge");
  const figures = figuresIn(useFormatter());
  const explain = useRefusal();
  const router = useRouter();
  const { change, pending } = useAddress(address);
  const closeHref = addressWith(address, { samen: null, met: null });
  const cells = ({ respondents, weighted, passages }: Omit<PreviewedFactor, "id" | "label">) => ({
    respondents,
    weighted: figures.weight(weighted),
    passages,
  });
  const takeBack = async (merge: number) => {
    const result = await partFactorsAction({ study: slug, merge });
    if (!result.ok) showToast({ tone: "error", text: explain(result.refusal) });
    router.refresh();
  };
  const submit = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    if (chosen === null) return { kind: "idle" };
    const { into } = chosen;
    const reason = String(data.get("reason") ?? "");
    const result = await mergeFactorsAction({ study: slug, factor: factor.id, into: into.id, reason });
    if (result.ok) {
      const { merge } = result.value;
      showToast({
        text: t("done", { factor: factor.label, into: into.label }),
        undo: () => void takeBack(merge),
      });
      router.replace(closeHref, { scroll: false });
      router.refresh();
    }
    return outcomeOf(result, explain);
  };
  return (
    <SidePanel title={t("title", { factor: factor.label })} subtitle={t("what")} closeHref={closeHref}>
      <Stack>
        <Select
          name="met"
          label={t("into")}
          placeholder={t("choose")}
          value={chosen?.into.id ?? ""}
          options={choices.map(({ id, label }) => ({ value: id, label }))}
          onChange={(met) => change({ met })}
        />
        {chosen === null ? null : (
          <div aria-busy={pending} className={styles.preview}>
            <DataTable
              caption={t("preview")}
              columns={[
                { id: "factor", label: t("factor") },
                { id: "respondents", label: t("respondents"), number: true },
                { id: "weighted", label: t("weighted"), number: true },
                { id: "passages", label: t("passages"), number: true },
              ]}
              rows={[
                { id: "factor", cells: { factor: factor.label, ...cells(factor) } },
                { id: "into", cells: { factor: chosen.into.label, ...cells(chosen.into) } },
                {
                  id: "together",
                  total: true,
                  cells: { factor: t("together", { into: chosen.into.label }), ...cells(chosen.together) },
                },
              ]}
            />
            <p>{t("toldBoth", { count: chosen.toldBoth })}</p>
            <Form action={submit} label={t("title", { factor: factor.label })}>
              <TextArea name="reason" label={t("reason")} rows={3} maxLength={2000} />
              <FormActions>
                <SubmitButton>{t("submit")}</SubmitButton>
              </FormActions>
            </Form>
          </div>
        )}
      </Stack>
    </SidePanel>
  );
}

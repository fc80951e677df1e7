"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { Select } from "@/app/_ui/form/select";
import type { CountUnit } from "@/lib/stance/count-unit";
import { roleRows } from "@/lib/study/respondent-role";

type RowControlsProps = {
  readonly address: Address;
  readonly attributes: readonly string[];
  readonly shown: { readonly unit: CountUnit; readonly attribute: string | null };
  readonly onAsked: (name: string) => (value: string) => void;
};

/** What the table counts, and what its rows are. */
export function RowControls({ address, attributes, shown, onAsked }: RowControlsProps) {
  const t = useTranslations("results.controls");
  const role = useTranslations("results.role");
  const byAttribute = shown.attribute !== null;
  const asked = String(address.search.rol ?? "");
  return (
    <>
      <Select
        name="eenheid"
        label={t("unit")}
        value={{ opinions: "", persons: "personen", cases: "zaken", passages: "fragmenten" }[shown.unit]}
        options={[
          { value: "", label: t("units.opinions") },
          { value: "personen", label: t("units.persons") },
          { value: "zaken", label: t("units.cases") },
          { value: "fragmenten", label: t("units.passages") },
        ]}
        onChange={onAsked("eenheid")}
      />
      {attributes.length === 0 ? null : (
        <Select
          name="kenmerk"
          label={t("rows")}
          value={shown.attribute ?? ""}
          options={[
            { value: "", label: t("byRole") },
            ...attributes.map((name) => ({ value: name, label: t("byAttribute", { name }) })),
          ]}
          onChange={onAsked("kenmerk")}
        />
      )}
      <Select
        name="rol"
        label={t("roles")}
        value={byAttribute && asked === "hoofd" ? "" : asked}
        options={[
          { value: "", label: byAttribute ? role("allen") : t("allRoles") },
          ...(byAttribute ? [] : [{ value: "hoofd", label: t("mainRoles") }]),
          ...roleRows
            .filter((row) => !byAttribute || row !== "allen")
            .map((row) => ({ value: row, label: t("only", { role: role(row) }) })),
        ]}
        onChange={onAsked("rol")}
      />
    </>
  );
}

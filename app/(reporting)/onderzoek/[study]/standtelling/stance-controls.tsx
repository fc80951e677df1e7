"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { Select } from "@/app/_ui/form/select";
import { type CountUnit, isWeighed } from "@/lib/stance/count-unit";
import type { Weighting } from "@/lib/weight/weighting";
import { WeightingFields } from "../../../_view/weighting-fields";
import { RowControls } from "./row-controls";
import type { StanceLayout } from "./stance-view";

type Named = { readonly code: string; readonly name: string };

type StanceControlsProps = {
  readonly address: Address;
  readonly themes: readonly Named[];
  readonly groups: readonly Named[];
  readonly coders: readonly Named[];
  readonly attributes: readonly string[];
  readonly shown: {
    readonly theme: string | null;
    readonly group: string | null;
    readonly coder: string | null;
    readonly unit: CountUnit;
    readonly attribute: string | null;
    readonly layout: StanceLayout;
    readonly chart: "diverging" | "stacked";
  };
  readonly weighting: Weighting;
  readonly mean: number;
};

/** How to see the stance counts. It all stands in the address, so that a view can be shared. */
export function StanceControls(props: StanceControlsProps) {
  const { address, themes, groups, coders, attributes, shown, weighting, mean } = props;
  const t = useTranslations("results.controls");
  const { change, pending } = useAddress(address);
  const options = (all: string, named: readonly Named[]) => [
    { value: "", label: all },
    ...named.map(({ code, name }) => ({ value: code, label: name })),
  ];
  // Another table has other numbers: one that was open may not be in it.
  const asked = (name: string) => (value: string) =>
    change({ [name]: value === "" ? null : value, cel: null, vanaf: null });
  return (
    <ControlBar label={t("label")} pending={pending}>
      <Select
        name="thema"
        label={t("theme")}
        value={shown.theme ?? ""}
        options={options(t("allThemes"), themes)}
        onChange={asked("thema")}
      />
      <Select
        name="groep"
        label={t("group")}
        value={shown.group ?? ""}
        options={options(t("allGroups"), groups)}
        onChange={asked("groep")}
      />
      <RowControls address={address} attributes={attributes} shown={shown} onAsked={asked} />
      {isWeighed(shown.unit) ? <WeightingFields weighting={weighting} mean={mean} onChange={change} /> : null}
      {coders.length === 0 ? null : (
        <Select
          name="codeur"
          label={t("source")}
          value={shown.coder ?? ""}
          options={options(
            t("everyone"),
            coders.map(({ code, name }) => ({ code, name: t("coder", { name }) })),
          )}
          onChange={asked("codeur")}
        />
      )}
      <Select
        name="indeling"
        label={t("layout")}
        value={{ rows: "", columns: "naast", "small-charts": "klein" }[shown.layout]}
        options={[
          { value: "", label: t("layouts.rows") },
          { value: "naast", label: t("layouts.columns") },
          { value: "klein", label: t("layouts.small") },
        ]}
        onChange={(value) => change({ indeling: value === "" ? null : value })}
      />
      {shown.layout === "columns" ? null : (
        <RadioGroup
          name="grafiek"
          label={t("chart")}
          look="segments"
          value={shown.chart}
          choices={[
            { value: "diverging", label: t("diverging") },
            { value: "stacked", label: t("stacked") },
          ]}
          onChange={(value) => change({ grafiek: value === "stacked" ? "gestapeld" : null })}
        />
      )}
    </ControlBar>
  );
}

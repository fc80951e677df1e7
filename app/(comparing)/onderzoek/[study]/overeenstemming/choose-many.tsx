"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { CheckboxGroup } from "@/app/_ui/form/checkbox-group";
import { FormActions } from "@/app/_ui/form/form-actions";
import { Dialog } from "@/app/_ui/overlay/dialog";
import styles from "./agreement.module.css";
import { mostCodes } from "./most-codes";

type ChooseManyProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** None: all. */
  readonly chosen: readonly string[];
  /** How many have to be chosen, where not all are. */
  readonly least: number;
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** A button that says what is chosen, and opens a list to choose from. */
export function ChooseMany(props: ChooseManyProps) {
  const { label, chosen } = props;
  const t = useTranslations("agreement.controls");
  const [open, setOpen] = useState(false);
  const said = chosen.length === 0 ? t("every") : t("some", { count: chosen.length });
  return (
    <div className={styles.choose}>
      <Dialog
        title={label}
        isOpen={open}
        onOpenChange={setOpen}
        trigger={<Button>{t("chooseMany", { label, said })}</Button>}
      >
        {(close) => <Choosing {...props} close={close} />}
      </Dialog>
    </div>
  );
}

function Choosing(props: ChooseManyProps & { readonly close: () => void }) {
  const { name, label, options, chosen, least, onChoose, close } = props;
  const t = useTranslations("agreement.controls");
  const [ticked, setTicked] = useState(chosen);
  const tooFew = ticked.length > 0 && ticked.length < least;
  const tooMany = ticked.length > mostCodes && ticked.length < options.length;
  const choose = (values: readonly string[]) => {
    onChoose(values.length === options.length ? [] : values);
    close();
  };
  return (
    <>
      <p className={styles.muted}>{t("none")}</p>
      <div className={styles.ticks}>
        <CheckboxGroup
          name={name}
          label={label}
          ticks={options}
          defaultValues={chosen}
          onChange={setTicked}
        />
      </div>
      <FormActions>
        <Button
          variant="primary"
          because={tooFew ? t("twoCoders") : tooMany ? t("tooMany", { most: mostCodes }) : undefined}
          onPress={() => choose(ticked)}
        >
          {t("apply")}
        </Button>
        <Button onPress={() => choose([])}>{t("clear")}</Button>
      </FormActions>
    </>
  );
}

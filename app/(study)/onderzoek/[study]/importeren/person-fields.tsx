"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import type { ImportChoices } from "@/db/reads/import/import-choices";
import { respondentRoles } from "@/lib/study/respondent-role";
import type { Place } from "./draft";
import styles from "./import.module.css";
import { isNew } from "./is-new";
import { faultsOfPerson, type PersonDraft, type PersonFault } from "./person-draft";

type PersonFieldsProps = {
  readonly id: string;
  readonly person: PersonDraft;
  /** Their place among the interview's people, from 0. */
  readonly index: number;
  readonly place: Place;
  readonly choices: ImportChoices;
  readonly onChange: (changed: Partial<PersonDraft>) => void;
  readonly onRemove: () => void;
};

/** One respondent of the interview, who is there or is made with the import. */
export function PersonFields(props: PersonFieldsProps) {
  const { id, person, index, place, choices, onChange, onRemove } = props;
  const t = useTranslations("import.people");
  const role = useTranslations("results.role");
  const faults = faultsOfPerson(person, place.people, choices);
  const wrong = (...kinds: PersonFault[]) => {
    const kind = kinds.find((each) => faults.has(each));
    return kind === undefined ? undefined : t(`missing.${kind}`);
  };
  const several = place.people.length > 1;
  return (
    <div className={styles.fields}>
      <Select
        name={`${id}-respondent`}
        label={several ? t("respondentOf", { number: index + 1 }) : t("respondent")}
        value={person.respondent}
        placeholder={t("choose")}
        options={[
          ...choices.respondents
            .filter((each) => each.case === place.case)
            .map(({ code, role: theirs, relation }) => ({
              value: code,
              label: relation ? `${code} · ${role(theirs)}, ${relation}` : `${code} · ${role(theirs)}`,
            })),
          { value: isNew, label: t("new") },
        ]}
        error={wrong("respondent") ?? (person.respondent === isNew ? undefined : wrong("respondentTwice"))}
        onChange={(respondent) => onChange({ respondent })}
      />
      {person.respondent === isNew ? (
        <>
          <TextField
            name={`${id}-respondent-code`}
            label={t("respondentCode")}
            value={person.respondentCode}
            maxLength={60}
            error={wrong("respondentCode", "respondentTaken", "respondentTwice")}
            onChange={(respondentCode) => onChange({ respondentCode })}
          />
          <Select
            name={`${id}-role`}
            label={t("role")}
            value={person.role}
            placeholder={t("choose")}
            options={respondentRoles.map((each) => ({ value: each, label: role(each) }))}
            error={wrong("role")}
            onChange={(chosen) => onChange({ role: chosen })}
          />
          <TextField
            name={`${id}-relation`}
            label={t("relation")}
            value={person.relation}
            maxLength={100}
            required={false}
            onChange={(relation) => onChange({ relation })}
          />
        </>
      ) : null}
      {several ? (
        <div className={styles.leave}>
          <Button size="s" variant="quiet" onPress={onRemove}>
            {t("remove", { number: index + 1 })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

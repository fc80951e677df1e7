"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import { Stack } from "@/app/_ui/layout/stack";
import { sharedIn } from "./draft";
import styles from "./import.module.css";
import { codeOf, newPerson } from "./person-draft";
import { PersonFields } from "./person-fields";
import type { PlaceFieldsProps } from "./place-fields-props";

/** Whom the interview was held with, mostly one; several may share one opinion. */
export function PeopleFields({ id, place, missing, choices, onChange }: PlaceFieldsProps) {
  const t = useTranslations("import.people");
  const { people } = place;
  const add = () => {
    const last = Math.max(...people.map(({ key }) => Number(key)));
    onChange({ people: [...people, newPerson(String(last + 1))] });
  };
  const opinions = sharedIn(place) === null ? people.length : 1;
  return (
    <fieldset className={styles.people}>
      <legend>{t("title")}</legend>
      {people.map((person, index) => (
        <PersonFields
          key={person.key}
          id={`${id}-${person.key}`}
          person={person}
          index={index}
          place={place}
          choices={choices}
          onChange={(changed) =>
            onChange({
              people: people.map((each) => (each.key === person.key ? { ...each, ...changed } : each)),
            })
          }
          onRemove={() => onChange({ people: people.filter(({ key }) => key !== person.key) })}
        />
      ))}
      {people.length > 1 ? (
        <SharingFields id={id} place={place} missing={missing} onChange={onChange} />
      ) : null}
      <Stack as="row" gap="s">
        <Button size="s" onPress={add}>
          {t("add")}
        </Button>
        {people.length > 1 ? (
          <p className={styles.counts}>{t("counts", { people: people.length, opinions })}</p>
        ) : null}
      </Stack>
    </fieldset>
  );
}

function SharingFields({ id, place, missing, onChange }: Omit<PlaceFieldsProps, "choices">) {
  const t = useTranslations("import.people");
  return (
    <div className={styles.fields}>
      <Select
        name={`${id}-opinion`}
        label={t("opinion")}
        description={t("opinionHelp")}
        value={sharedIn(place)?.key ?? ""}
        options={[
          { value: "", label: t("own") },
          ...place.people.map((person, index) => ({
            value: person.key,
            label: t("sharedOf", { name: codeOf(person) || t("respondentOf", { number: index + 1 }) }),
          })),
        ]}
        onChange={(opinionOf) => onChange({ opinionOf })}
      />
      {sharedIn(place) === null ? null : (
        <TextField
          name={`${id}-sharing-reason`}
          label={t("reason")}
          value={place.sharingReason}
          maxLength={500}
          error={missing.has("sharingReason") ? t("reasonMissing") : undefined}
          onChange={(sharingReason) => onChange({ sharingReason })}
        />
      )}
    </div>
  );
}

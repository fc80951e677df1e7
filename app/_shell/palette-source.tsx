"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Findable } from "@/app/_ui/keys/findable";
import { useCommands } from "@/app/_ui/keys/use-commands";
import { usePaletteSource } from "@/app/_ui/keys/use-palette-source";
import type { Findable as FindableInStudy, FindableStudy } from "@/db/reads/study/findable-of";

type Given = Partial<FindableInStudy> & { readonly studies: readonly FindableStudy[] };

const signByPolarity = { bevorderend: "+ ", belemmerend: "− " } as const;

type PaletteSourceProps = {
  readonly user: string;
  readonly study: string | null;
  readonly mayExport: boolean;
};

/** Lets the palette find the study's interviews, cases and codes, and the viewer's studies; null: no study. */
export function PaletteSource({ user, study, mayExport }: PaletteSourceProps) {
  const role = useTranslations("results.role");
  const t = useTranslations("shell.palette");
  const practice = useTranslations("practice");
  const source = useMemo(() => {
    const base = `/onderzoek/${study}`;
    const toFindables = ({
      interviews = [],
      cases = [],
      themes = [],
      studies,
    }: Given): readonly Findable[] => {
      const groupOf = new Map(cases.map((one) => [one.code, one.group]));
      const ofCase = (code: string) => {
        const group = groupOf.get(code);
        return group === undefined ? "" : `${group.code} ${group.name}`;
      };
      return [
        ...interviews.map((one): Findable => {
          const people = one.respondents.map(({ relation, role: as }) => relation || role(as)).join(", ");
          const others = one.respondents.map(({ code, role: as }) => `${code} ${role(as)}`).join(" ");
          return {
            id: one.hasTranscript
              ? `${base}/interview/${encodeURIComponent(one.code)}`
              : `${base}/zaken/${encodeURIComponent(one.case)}#${encodeURIComponent(one.code)}`,
            kind: "interview",
            label: one.code,
            detail: [people, groupOf.get(one.case)?.name, one.hasTranscript ? "" : t("noTranscript")]
              .filter(Boolean)
              .join(" · "),
            words: `${people} ${others} ${one.case} ${ofCase(one.case)}`,
          };
        }),
        ...cases.map(
          (one): Findable => ({
            id: `${base}/zaken/${encodeURIComponent(one.code)}`,
            kind: "case",
            label: one.code,
            detail: [one.title, one.group.name].filter(Boolean).join(" · "),
            words: `${one.title} ${one.group.code} ${one.group.name}`,
          }),
        ),
        ...themes.flatMap((theme): readonly Findable[] => [
          {
            id: `${base}/codeboek#${theme.id}`,
            kind: "code",
            label: theme.name,
            detail: t("theme"),
            words: theme.code,
          },
          ...theme.codes.map(
            (code): Findable => ({
              id: `${base}/codeboek#${code.id}`,
              kind: "code",
              label: `${code.polarity === null ? "" : signByPolarity[code.polarity]}${code.label}`,
              detail: theme.name,
              words: theme.name,
            }),
          ),
        ]),
        ...studies.map(
          ({ slug, name }): Findable => ({
            id: `/onderzoek/${slug}`,
            kind: "study",
            label: name,
            detail: "",
            words: slug,
          }),
        ),
      ];
    };
    return {
      name: `${user} ${study} ${t("theme")}`,
      load: async () => {
        const given = await ask(study === null ? "/api/vindbaar" : `/api${base}/vindbaar`);
        return given && toFindables(given);
      },
    };
  }, [user, study, role, t]);
  usePaletteSource(source);
  const archive = `/api/onderzoek/${study}/archief`;
  const router = useRouter();
  const toPractice = `/onderzoek/${study}/oefenen`;
  useCommands(
    study === null ? [] : [{ id: toPractice, label: practice("offer"), run: () => router.push(toPractice) }],
  );
  useCommands(
    mayExport ? [{ id: "export", label: t("export"), run: () => window.location.assign(archive) }] : [],
  );
  return null;
}

async function ask(address: string): Promise<Given | null> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    return response.ok ? asGiven(await response.json()) : null;
  } catch {
    return null;
  }
}

/** The one cast: our own route's answer. */
function asGiven(json: unknown): Given {
  return json as Given;
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components";
import { Icon } from "../icon/icon";
import { useCommands } from "../keys/use-commands";
import { Menu, type MenuPart } from "../overlay/menu";
import { valuesByPreference } from "../preference/preference";
import { usePreferences } from "../preference/use-preferences";
import type { ShellViewer } from "./shell-link";
import styles from "./user-menu.module.css";

type UserMenuProps = { readonly viewer: ShellViewer; readonly signOut: () => Promise<unknown> };

export function UserMenu({ viewer, signOut }: UserMenuProps) {
  const t = useTranslations("shell");
  const { locale, theme, setLocale, setTheme } = usePreferences();
  const leave = async () => {
    await signOut();
    // A fresh document, so that nothing this person saw is kept in memory.
    window.location.assign("/");
  };
  const ofAdministrator = [
    { id: "accounts", label: t("user.accounts"), icon: "members", href: "/beheer" },
    { id: "log", label: t("user.log"), icon: "log", href: "/logboek" },
  ] as const;
  const parts: readonly MenuPart[] = [
    {
      id: "places",
      entries: [
        { id: "studies", label: t("navigation.studies"), icon: "cases", href: "/" },
        { id: "account", label: t("user.account"), icon: "account", href: "/account" },
        ...(viewer.administrator ? ofAdministrator : []),
      ],
    },
    {
      id: "language",
      title: t("user.language"),
      entries: valuesByPreference.locale.map((one) => ({
        id: one,
        label: t(`language.${one}`),
        chosen: one === locale,
        run: () => void setLocale(one),
      })),
    },
    {
      id: "theme",
      title: t("user.theme"),
      entries: valuesByPreference.theme.map((one) => ({
        id: one,
        label: t(`theme.${one}`),
        chosen: one === theme,
        run: () => void setTheme(one),
      })),
    },
    {
      id: "leave",
      entries: [{ id: "sign-out", label: t("user.signOut"), icon: "leave", run: () => void leave() }],
    },
  ];
  const router = useRouter();
  useCommands(
    parts.flatMap(({ title, entries }) =>
      entries
        .filter((entry) => !("chosen" in entry && entry.chosen))
        .map((entry) => ({
          id: "href" in entry && entry.href !== undefined ? entry.href : `user-${entry.id}`,
          label: title === undefined ? entry.label : `${title}: ${entry.label}`,
          run: () => ("href" in entry && entry.href !== undefined ? router.push(entry.href) : entry.run?.()),
        })),
    ),
  );
  return (
    <Menu
      label={t("user.menu", { name: viewer.name })}
      parts={parts}
      trigger={
        <Button className={styles.user ?? ""} aria-label={t("user.menu", { name: viewer.name })}>
          <Icon name="account" />
          <span className={styles.name}>{viewer.name}</span>
          <Icon name="down" />
        </Button>
      }
    />
  );
}

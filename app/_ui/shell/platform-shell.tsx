import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preferenceIn } from "../preference/preference";
import { Breadcrumb } from "./breadcrumb";
import { Navigation } from "./navigation";
import { pageTitle } from "./page-title";
import { ShellFrame } from "./shell-frame";
import type { Crumb, ShellSection, ShellViewer } from "./shell-link";
import { ShellNotices } from "./shell-notices";
import { UserMenu } from "./user-menu";

type PlatformShellProps = {
  readonly viewer: ShellViewer;
  readonly trail?: readonly Crumb[];
  readonly tryOut?: boolean;
  readonly signOut: () => Promise<unknown>;
  readonly status?: ReactNode;
  readonly children: ReactNode;
};

/** The frame around pages that belong to no study: studies, account, administration, log. */
export async function PlatformShell({
  viewer,
  trail = [],
  tryOut = false,
  signOut,
  status,
  children,
}: PlatformShellProps) {
  const t = await getTranslations("shell");
  const folded = preferenceIn(await cookies(), "navigation") === "folded";
  const own: ShellSection = {
    links: [
      { href: "/", label: t("navigation.studies"), icon: "cases" },
      { href: "/account", label: t("user.account"), icon: "account" },
    ],
  };
  const ofAdministrator: ShellSection = {
    title: t("navigation.administration"),
    links: [
      { href: "/beheer", label: t("user.accounts"), icon: "members" },
      { href: "/logboek", label: t("user.log"), icon: "log" },
    ],
  };
  return (
    <ShellFrame
      startsFolded={folded}
      navigationName={t("product")}
      navigation={<Navigation sections={viewer.administrator ? [own, ofAdministrator] : [own]} />}
      title={pageTitle([t("product"), ...trail.map((crumb) => crumb.label)])}
      header={<Breadcrumb home={{ label: t("product"), href: "/" }} trail={trail} />}
      end={<UserMenu viewer={viewer} signOut={signOut} />}
      notices={<ShellNotices tryOut={tryOut} demo={false} />}
      status={status}
    >
      {children}
    </ShellFrame>
  );
}

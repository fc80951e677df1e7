import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumb } from "./breadcrumb";
import { pageTitle } from "./page-title";
import { ShellFrame } from "./shell-frame";
import type { Crumb, ShellViewer } from "./shell-link";
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
export function PlatformShell({
  viewer,
  trail = [],
  tryOut = false,
  signOut,
  status,
  children,
}: PlatformShellProps) {
  const t = useTranslations("shell");
  return (
    <ShellFrame
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

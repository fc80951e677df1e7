import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preferenceIn } from "../preference/preference";
import { Breadcrumb } from "./breadcrumb";
import { Navigation } from "./navigation";
import { pageTitle } from "./page-title";
import { PlaceKeys } from "./place-keys";
import { ShellFrame } from "./shell-frame";
import type { Crumb, ShellSection, ShellViewer } from "./shell-link";
import { ShellNotices } from "./shell-notices";
import { UserMenu } from "./user-menu";

type StudyShellProps = {
  readonly study: { readonly name: string; readonly slug: string };
  readonly viewer: ShellViewer;
  readonly sections: readonly ShellSection[];
  /** Where the page lies below the study; the last one is the page itself. */
  readonly trail?: readonly Crumb[];
  /** Said above every page: the engine is for trying out, the data are invented. */
  readonly tryOut?: boolean;
  readonly demo?: boolean;
  readonly signOut: () => Promise<unknown>;
  /** Takes the place of the study's links, as the coding screen does. */
  readonly navigation?: ReactNode;
  /** Beside the viewer's name, as "blind" is. */
  readonly remark?: ReactNode;
  readonly status?: ReactNode;
  /** The content fills the window and scrolls within itself. */
  readonly fill?: boolean;
  readonly children: ReactNode;
};

/** The frame around every page of a study: header, navigation, content and status bar. */
export async function StudyShell(props: StudyShellProps) {
  const { study, viewer, sections, trail = [], signOut, remark, status, fill = false, children } = props;
  const folded = preferenceIn(await cookies(), "navigation") === "folded";
  const t = await getTranslations("shell");
  return (
    <ShellFrame
      title={pageTitle([t("product"), study.name, ...trail.map((crumb) => crumb.label)])}
      startsFolded={folded}
      fill={fill}
      header={<Breadcrumb home={{ label: study.name, href: `/onderzoek/${study.slug}` }} trail={trail} />}
      end={
        <>
          {remark}
          <UserMenu viewer={viewer} signOut={signOut} />
        </>
      }
      navigationName={t("navigation.study")}
      navigation={props.navigation ?? <Navigation sections={sections} />}
      notices={<ShellNotices tryOut={props.tryOut ?? false} demo={props.demo ?? false} />}
      status={status}
    >
      <PlaceKeys sections={sections} />
      {children}
    </ShellFrame>
  );
}

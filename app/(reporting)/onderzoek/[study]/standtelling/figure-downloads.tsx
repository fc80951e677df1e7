"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { LinkButton } from "@/app/_ui/button/link-button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Stack } from "@/app/_ui/layout/stack";
import { downloadAsPng } from "./download-as-png";

type FigureDownloadsProps = { readonly href: string; readonly theme: string; readonly file: string };

/** The chart of a theme as a file: SVG as it is, or drawn by the browser as PNG. */
export function FigureDownloads({ href, theme, file }: FigureDownloadsProps) {
  const t = useTranslations("results.download");
  const [busy, setBusy] = useState(false);
  const png = async () => {
    setBusy(true);
    const drawn = await downloadAsPng(href, `${file}.png`);
    setBusy(false);
    if (!drawn) showToast({ text: t("failed"), tone: "error" });
  };
  return (
    <Stack as="row" gap="s">
      <LinkButton href={href} download size="s">
        SVG <span className="visually-hidden">{t("of", { theme })}</span>
      </LinkButton>
      <Button size="s" onPress={png} isPending={busy}>
        PNG <span className="visually-hidden">{t("of", { theme })}</span>
      </Button>
    </Stack>
  );
}

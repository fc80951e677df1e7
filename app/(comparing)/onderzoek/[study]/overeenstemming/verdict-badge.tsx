import { useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/feedback/badge";
import type { Verdict } from "@/lib/agreement/verdict";

const toneByVerdict = {
  reliable: "done",
  tentative: "accent",
  unreliable: "warn",
  "almost-perfect": "done",
  substantial: "done",
  moderate: "accent",
  fair: "warn",
  slight: "warn",
  "less-than-chance": "warn",
  excellent: "done",
  "fair-to-good": "accent",
  poor: "warn",
  none: "plain",
} as const satisfies Record<Verdict | "none", string>;

/** What a coefficient may be relied on for, or that no verdict is warranted. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict | null }) {
  const t = useTranslations("agreement.verdict");
  const name = verdict ?? "none";
  return <Badge tone={toneByVerdict[name]}>{t(name)}</Badge>;
}

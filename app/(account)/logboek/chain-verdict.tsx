import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/feedback/notice";
import type { LogPage } from "@/db/reads/log/log-page";
import { verifyLog } from "@/db/reads/log/verify-log";
import type { Viewer } from "@/lib/access/viewer";
import styles from "./log.module.css";

type ChainVerdictProps = { readonly viewer: Viewer; readonly chains: LogPage["choices"]["chains"] };

/** Recomputes the log's chains, and says of each how far it holds or where it was broken. */
export async function ChainVerdict({ viewer, chains }: ChainVerdictProps) {
  const t = await getTranslations("log");
  const verdict = await verifyLog(viewer);
  if (verdict === null) return null;
  const named = (chain: string) =>
    chain === "platform" ? t("platform") : (chains.find((one) => one.chain === chain)?.slug ?? chain);
  return (
    <div role="status">
      {verdict.faults.length > 0 ? (
        <Notice tone="error" title={t("broken", { count: verdict.faults.length })}>
          <ul className={styles.verdict}>
            {verdict.faults.map(({ chain, sequence, kind }) => (
              <li key={chain}>{t(`fault.${kind}`, { chain: named(chain), sequence: sequence ?? 0 })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {verdict.holding.length > 0 ? (
        <Notice tone="done" title={t("holds")}>
          <ul className={styles.verdict}>
            {verdict.holding.map(({ chain, upTo }) => (
              <li key={chain}>{t("holdsUpTo", { chain: named(chain), upTo })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}

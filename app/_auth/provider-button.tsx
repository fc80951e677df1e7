"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { leaveForProvider } from "./leave-for-provider";

type ProviderButtonProps = {
  readonly provider: string;
  /** The own path to come back to. */
  readonly comeBackTo: string;
  /** The invitation that is being accepted, if any. */
  readonly invitation?: string;
};

/** Goes to the identity provider of the organisation, and comes back signed in. */
export function ProviderButton({ provider, comeBackTo, invitation }: ProviderButtonProps) {
  const t = useTranslations("account.signIn");
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    await leaveForProvider({ invitation: invitation ?? null });
    await signIn("oidc", { callbackUrl: comeBackTo });
  };
  return (
    <Button onPress={leave} isPending={leaving}>
      {t("provider", { provider })}
    </Button>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProviderButton } from "@/app/_auth/provider-button";
import { SignInForm } from "@/app/_auth/sign-in-form";
import { Button } from "@/app/_ui/button/button";
import styles from "./sign-in.module.css";

type DemoSignIn = { readonly name: string; readonly email: string; readonly password: string };

type SignInProps = {
  readonly goOnTo: string;
  /** The name of the organisation's sign-in, where there is one. */
  readonly provider: string | null;
  readonly demo: readonly DemoSignIn[];
};

export function SignIn({ goOnTo, provider, demo }: SignInProps) {
  const t = useTranslations("account.signIn");
  const [filled, setFilled] = useState<DemoSignIn | null>(null);
  // A fresh document, so that nothing which an earlier person saw is kept in memory.
  const goOn = () => window.location.assign(goOnTo);
  return (
    <>
      {provider === null ? null : (
        <>
          <ProviderButton provider={provider} comeBackTo={goOnTo} />
          <p className={styles.or}>{t("or")}</p>
        </>
      )}
      <SignInForm key={filled?.email} onSignedIn={goOn} {...(filled === null ? {} : { filled })} />
      {demo.length === 0 ? null : (
        <section className={styles.demo} aria-labelledby="demo-accounts">
          <h2 id="demo-accounts">{t("demo.title")}</h2>
          <p>{t("demo.explanation")}</p>
          <ul>
            {demo.map((account) => (
              <li key={account.email}>
                <Button size="s" onPress={() => setFilled(account)}>
                  {account.name}
                </Button>
                <span>{account.email}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

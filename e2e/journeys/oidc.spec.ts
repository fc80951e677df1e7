import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { demoPassword } from "@/db/seed/demo-accounts";
import { type RunningApp, runApp } from "@/scripts/app/run-app.mjs";
import { runTypeScript } from "@/scripts/cli/run.mjs";
import { freePort } from "@/scripts/postgres/run-postgres.mjs";
import { type IdentityProvider, runIdentityProvider } from "../fixtures/identity-provider";

const client = { id: "samenspraak", secret: "a secret between the two of them" };
const organisation = "Testorganisatie";

test.setTimeout(180_000);

let app: RunningApp;
let organisationsSignIn: IdentityProvider;
const folder = mkdtempSync(path.join(os.tmpdir(), "samenspraak-oidc-"));

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const [port, issuerPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const redirect = `${url}/api/auth/callback/oidc`;
  organisationsSignIn = await runIdentityProvider(issuerPort, { ...client, redirect });
  const env = {
    DATA_DIR: path.join(folder, "data"),
    DATABASE_URL: "",
    DEMO: "1",
    NEXTAUTH_URL: url,
    OIDC_ISSUER: `${organisationsSignIn.issuer}/`,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: organisation,
  };
  await runTypeScript("scripts/seed-demo.ts", { env, capture: true });
  app = await runApp({ port, env, silent: true });
});

test.afterAll(async () => {
  await app?.kill();
  await organisationsSignIn?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const visitor = (browser: Browser) => browser.newPage({ baseURL: app.url, locale: "nl-NL" });
const atApp = (url: URL) => url.origin === app.url && !url.pathname.startsWith("/api/");

/** What a person does at the organisation: says who they are, and agrees. */
async function signInAtOrganisation(page: Page, name: string) {
  await page.waitForURL((url) => url.origin === organisationsSignIn.issuer);
  await page.locator("[name=login]").fill(name);
  await page.locator("[name=password]").fill("whatever");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(atApp);
}

async function invitation(page: Page): Promise<string> {
  await page.goto("/inloggen?terug=/onderzoek/oefenstudie/leden");
  await page.getByLabel("E-mailadres").fill("onderzoeker@demo.local");
  await page.getByLabel("Wachtwoord").fill(demoPassword);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  const name = page.getByLabel("Naam", { exact: true });
  // The first page of a server that has just begun does not hear a press at once.
  await expect(async () => {
    if (!(await name.isVisible()))
      await page.getByRole("button", { name: "Uitnodigen", exact: true }).click({ timeout: 2000 });
    await expect(name).toBeVisible({ timeout: 2000 });
  }).toPass();
  await name.fill("Noor");
  await page.getByRole("checkbox", { name: /codeur/i }).check();
  await page.getByRole("button", { name: "Link maken" }).click();
  return page.getByLabel("Uitnodigingslink").inputValue();
}

test("who is invited joins through their organisation, and is known there from then on", async ({
  browser,
}) => {
  const link = await invitation(await visitor(browser));
  const page = await visitor(browser);
  await page.goto(link);
  await page.getByRole("button", { name: `Inloggen met ${organisation}` }).click();
  await signInAtOrganisation(page, "noor");
  await expect(page).toHaveURL(`${app.url}/onderzoek/oefenstudie`);
  const menu = page.getByRole("button", { name: "Menu van Medewerker noor" });
  await menu.click();
  await page.getByRole("menuitem", { name: "Uitloggen" }).click();
  await page.waitForURL((url) => url.pathname === "/inloggen");

  await page.getByRole("button", { name: `Inloggen met ${organisation}` }).click();
  await page.waitForURL((url) => atApp(url) && url.pathname === "/");
  await expect(menu).toBeVisible();
  await expect(page.getByRole("link", { name: "Oefenstudie" })).toBeVisible();

  const late = await visitor(browser);
  await late.goto(link);
  await expect(late.getByText("Deze uitnodiging is al gebruikt")).toBeVisible();
});

test("whom nobody invited gets no account, and is told what to do", async ({ browser }) => {
  const page = await visitor(browser);
  await page.goto("/inloggen");
  await page.getByRole("button", { name: `Inloggen met ${organisation}` }).click();
  await signInAtOrganisation(page, "vreemde");
  await expect(page.getByRole("alert").filter({ hasText: "hebt hier nog geen account" })).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL(/\/inloggen/);
});

test("an answer that this browser did not ask for signs nobody in", async ({ browser }) => {
  const page = await visitor(browser);
  await page.goto("/api/auth/callback/oidc?code=stolen&state=made-up");
  await expect(page).toHaveURL(/\/inloggen\?.*error=/);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/inloggen/);
});

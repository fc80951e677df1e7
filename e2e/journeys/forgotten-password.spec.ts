import { expect, test } from "../fixtures/journey";
import { signIn } from "../fixtures/sign-in";
import { accountsPage } from "../pages/accounts-page";

const owner = { name: "Vera Vergeten", email: "vera@voorbeeld.nl" };
const [first, second] = ["zeven zwanen in de mist", "acht ooievaars op het dak"];

test("who forgot a password sets another by a link from the administrator", async ({
  page,
  signInAs,
  expectAccessible,
  anotherBrowser,
}) => {
  await signInAs("beheer");
  const accounts = accountsPage(page);
  const theirs = await (await anotherBrowser()).newPage();
  const setPassword = async (link: string, password: string) => {
    await theirs.goto(link);
    await expect(theirs.getByText(`Hallo ${owner.name}, kies een wachtwoord`)).toBeVisible();
    await theirs.getByLabel("Nieuw wachtwoord").fill(password);
    await theirs.getByRole("button", { name: "Wachtwoord instellen" }).click();
    await expect(theirs.getByRole("heading", { level: 1, name: "Onderzoeken" })).toBeVisible();
  };

  await test.step("an account is made, and its owner sets the first password", async () => {
    await page.goto("/beheer");
    await accounts.make.click();
    await accounts.name.fill(owner.name);
    await accounts.email.fill(owner.email);
    await accounts.makeIt.click();
    const link = await accounts.link.inputValue();
    await expectAccessible();
    await accounts.making.press("Escape");
    await expect(accounts.row(owner.email)).toContainText("nog geen wachtwoord");
    await setPassword(link, first);
  });

  await test.step("a second link ends the session and the old password", async () => {
    await page.goto("/beheer");
    await accounts.verbsFor(owner.name).click();
    await accounts.makePasswordLink.click();
    const dialog = accounts.linkFor(owner.name);
    await expect(dialog).toContainText("Na het instellen is die persoon overal uitgelogd.");
    await expectAccessible();
    await accounts.makeLink.click();
    const link = await accounts.link.inputValue();
    const elsewhere = await (await anotherBrowser()).newPage();
    await signIn(elsewhere, owner.email, first);
    await setPassword(link, second);
    await elsewhere.goto("/account");
    await expect(elsewhere).toHaveURL(/\/inloggen/);
    await elsewhere.getByLabel("E-mailadres").fill(owner.email);
    await elsewhere.getByLabel("Wachtwoord").fill(first);
    await elsewhere.getByRole("button", { name: "Inloggen", exact: true }).click();
    await expect(elsewhere.getByRole("alert").first()).toBeVisible();
    await signIn(elsewhere, owner.email, second);
    await elsewhere.goto(link);
    await expect(elsewhere.getByText("Deze link is al gebruikt of verlopen.")).toBeVisible();
  });
});

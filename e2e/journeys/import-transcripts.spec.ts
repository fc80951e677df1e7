import { docxOf } from "@/lib/interchange/docx/docx.setup";
import { expect, test } from "../fixtures/journey";
import { importPage } from "../pages/import-page";

const plainText = {
  name: "EK71-A1.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    "[00:00:05] I: Hoe is het nu, vergeleken met toen?\n[00:00:12] R: Veel rustiger. De tante belt ’s avonds.\n",
  ),
};
const wordDocument = {
  name: "EK71-O1.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(
    docxOf([
      "Interviewer: En wie besliste daarover?",
      "Moeder: Wij. Voor het eerst wij samen.",
      "Interviewer: Hoe was dat?",
      "Moeder: Spannend, maar goed.",
    ]),
  ),
};
const subtitles = {
  name: "SG71-A1.vtt",
  mimeType: "text/vtt",
  buffer: Buffer.from(
    "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ria>Wat is er besloten?</v>\n\n00:04.000 --> 00:09.000\n<v Joke>Dat hij bij zijn vader blijft.</v>\n",
  ),
};
const together = {
  name: "EK71-O2.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    "[00:00:05] I: Hoe kijken jullie erop terug?\n[00:00:12] Moeder: Met opluchting.\n[00:00:20] Vader: Ik ook, wat zij zegt.\n",
  ),
};
const broken = [
  { name: "leeg.txt", buffer: Buffer.from(""), says: "leeg.txt is leeg." },
  {
    name: "afgebroken.docx",
    buffer: wordDocument.buffer.subarray(0, 300),
    says: /^afgebroken\.docx is (afgebroken|beschadigd)/,
  },
  {
    name: "eigenlijk-pdf.txt",
    buffer: Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"),
    says: "eigenlijk-pdf.txt heet .txt, maar is een pdf.",
  },
  {
    name: "windows.txt",
    buffer: Buffer.from("I: Hoe ging het?\nR: Oké, met één zoon.\n", "latin1"),
    says: /^windows\.txt, regel 2: hier staat iets dat geen UTF-8 is\./,
  },
  {
    name: "achterstevoren.vtt",
    buffer: Buffer.from("WEBVTT\n\n00:05.000 --> 00:03.000\n<v An>Hoe?\n"),
    says: "achterstevoren.vtt, regel 3: het einde ligt hier voor het begin.",
  },
] as const;

test("transcripts of three formats are looked at, mapped and stored together", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const transcripts = importPage(page);
  await signInAs("onderzoeker");
  await page.goto("/onderzoek/nieuw");
  await page.getByLabel("Naam").fill("Importproef");
  await page.getByRole("button", { name: "Onderzoek beginnen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Importproef" })).toBeVisible();
  await page.getByRole("navigation", { name: "Onderzoek" }).getByRole("link", { name: "Importeren" }).click();
  await expect(transcripts.heading).toBeVisible();
  await expectAccessible();

  await test.step("a bad file says what is wrong with it, and keeps the others from nothing", async () => {
    await transcripts.drop.setInputFiles(
      broken.map(({ name, buffer }) => ({ name, buffer, mimeType: "application/octet-stream" })),
    );
    for (const { name, says } of broken) {
      await expect(transcripts.file(name).card.getByText(says)).toBeVisible();
      await expect(transcripts.file(name).card).toContainText("niet te lezen");
    }
    await expectAccessible();
    await transcripts
      .file("windows.txt")
      .card.getByRole("button", { name: "Lezen als windows-1252" })
      .click();
    await expect(transcripts.file("windows.txt").turns).toHaveText("2 beurten bekijken");
    await transcripts.file("windows.txt").turns.click();
    await expect(transcripts.file("windows.txt").card.getByRole("listitem").last()).toContainText(
      "Oké, met één zoon.",
    );
    await expect(transcripts.commit).toBeDisabled();
    for (const { name } of broken) await transcripts.file(name).leaveOut.click();
    await expect(transcripts.commit).toHaveCount(0);
  });

  await test.step("speakers, cases and roles are recognised or asked, and the turns shown", async () => {
    await transcripts.drop.setInputFiles([plainText, wordDocument, subtitles]);
    const [text, word, vtt] = [plainText, wordDocument, subtitles].map(({ name }) => transcripts.file(name));
    if (!text || !word || !vtt) throw new RangeError("three files");
    await expect(text.speaker("I")).toHaveValue("I");
    await expect(text.speaker("R")).toHaveValue("R");
    await expect(text.role).toHaveValue("aanmelder");
    await text.group.selectOption("EK-c");
    await word.speaker("Interviewer").selectOption("I · interviewer");
    await word.speaker("Moeder").selectOption("R · respondent");
    await expect(word.role).toHaveValue("ouder");
    await vtt.group.selectOption("Schaduwgroep");
    await vtt.speaker("Ria").selectOption("I · interviewer");
    await vtt.speaker("Joke").selectOption("R · respondent");
    await word.turns.click();
    await expect(
      word.card.getByRole("listitem").filter({ hasText: "Voor het eerst wij samen." }),
    ).toBeVisible();
    await expect(transcripts.ready("3 van 3 bestanden")).toBeVisible();
    await expectAccessible();
  });

  await test.step("nothing is stored before the commit, and all three with it", async () => {
    const elsewhere = await page.context().newPage();
    await elsewhere.goto("/onderzoek/importproef/transcripten");
    await expect(elsewhere.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(elsewhere.getByRole("link", { name: "EK71-A1" })).toHaveCount(0);
    await elsewhere.close();
    await transcripts.commit.click();
    await expect(transcripts.imported).toHaveText("3 interviews zijn geïmporteerd");
    await expectAccessible();
  });

  await test.step("the same file a second time is refused and stored nowhere", async () => {
    await transcripts.drop.setInputFiles([plainText]);
    const again = transcripts.file(plainText.name);
    await expect(again.card).toContainText("Er is al een interview met deze code.");
    await again.interview.fill("EK71-A2");
    await expect(transcripts.ready("1 van 1 bestand")).toBeVisible();
    await transcripts.commit.click();
    await expect(
      page.getByText(/deze tekst staat al in het onderzoek, als interview “EK71-A1”/),
    ).toBeVisible();
  });

  await test.step("two respondents of one interview each have their turns, and one opinion together", async () => {
    await transcripts.file(plainText.name).leaveOut.click();
    await transcripts.drop.setInputFiles([together]);
    const both = transcripts.file(together.name);
    await expect(both.case).toHaveValue("EK71");
    await both.another.click();
    await both.person(1).relation.fill("moeder");
    await both.person(2).code.fill("EK71-O2");
    await both.person(2).role.selectOption("ouder");
    await expect(both.card.getByText("Deze respondent staat er al.")).toBeVisible();
    await both.person(2).code.fill("EK71-O3");
    await both.person(2).relation.fill("vader");
    await both.speaker("Moeder").selectOption("R1 · EK71-O2");
    await both.speaker("Vader").selectOption("R2 · EK71-O3");
    await both.opinion.selectOption("samen die van EK71-O2");
    await expect(transcripts.commit).toBeDisabled();
    await both.sharingReason.fill("Hij nam haar verhaal over.");
    await expect(both.card.getByText("2 respondenten, 1 mening")).toBeVisible();
    await both.turns.click();
    await expect(both.card.getByRole("listitem").filter({ hasText: "wat zij zegt" })).toContainText("R2");
    await expectAccessible();
    await transcripts.commit.click();
    await expect(transcripts.imported).toHaveText("Eén interview is geïmporteerd");
    await page.goto("/onderzoek/importproef/zaken/EK71");
    const father = page.getByRole("row").filter({ hasText: "vader" });
    await expect(father).toContainText("EK71-O2");
    await expect(father).toContainText("deelt die van EK71-O2");
    await father.getByRole("link", { name: "EK71-O2" }).click();
    await expect(page.getByRole("link", { name: "R1 moeder, R2 vader" })).toBeVisible();
  });

  await test.step("one of them opens", async () => {
    await page.goto("/onderzoek/importproef/transcripten");
    await expect(page.getByRole("row")).toHaveCount(5);
    await expectAccessible();
    await page.getByRole("link", { name: "EK71-O1" }).click();
    await expect(page.getByRole("textbox", { name: "Tekst van interview EK71-O1" })).toContainText(
      "Wij. Voor het eerst wij samen.",
    );
    await expectAccessible();
  });
});

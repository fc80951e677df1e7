import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { RunningApp } from "@/scripts/app/run-app.mjs";
import { codingPage } from "../pages/coding-page";
import { addFigure } from "./figures";
import { test } from "./long-study";
import { coded, codingsEach, pathOf } from "./study/long-interviews";

const mostMb = 300;

test("Memory of the server after opening ten interviews of 20,000 words and 2,000 codings", async ({
  engine,
  app,
  coderPage,
}) => {
  const before = memoryOf(app);
  for (const interview of coded) {
    await coderPage.goto(pathOf(interview));
    await codingPage(coderPage, interview)
      .codings.nth(codingsEach - 1)
      .waitFor({ state: "attached" });
  }
  const after = memoryOf(app);
  const target = engine === "PostgreSQL" ? `below ${mostMb} MB` : "";
  addFigure(`on ${engine}, signed in and nothing opened`, mb(before.residentMb));
  addFigure(`on ${engine}, ten interviews opened`, mb(after.residentMb), target);
  addFigure("the most it ever held", after.peakMb === null ? "only Linux tells" : mb(after.peakMb));
  addFigure(`of ${mostMb} MB`, `${((100 * after.residentMb) / mostMb).toFixed(0)} %`);
});

/** What is resident, in megabytes of a million bytes; Next serves in the process that it is started as. */
function memoryOf({ pid }: RunningApp): { readonly residentMb: number; readonly peakMb: number | null } {
  if (process.platform !== "linux") {
    const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
    return { residentMb: (Number(kilobytes) * 1024) / 1e6, peakMb: null };
  }
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mbOf = (name: string) =>
    (Number(new RegExp(`^${name}:\\s*(\\d+) kB`, "m").exec(status)?.[1]) * 1024) / 1e6;
  return { residentMb: mbOf("VmRSS"), peakMb: mbOf("VmHWM") };
}

function mb(value: number): string {
  return `${value.toFixed(0)} MB`;
}

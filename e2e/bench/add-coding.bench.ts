import { serveBarePage } from "./bare-page";
import { addFigure, ms } from "./figures";
import { test } from "./long-study";
import { openInterview } from "./open-interview";
import { addInFrames, frameAtRestMs, pressedToPaintedMs } from "./pressed-to-painted";
import { median } from "./quantile";
import { sizes, textOf } from "./study/long-interviews";

const rounds = 60;
/** Between two keys: twenty a second is faster than anyone types. */
const typingMs = 50;

for (const size of sizes) {
  const { interview, words, codings } = size;
  test(`Adding a coding among ${codings} in ${words} words, from key press to painted`, async ({
    coderPage,
  }) => {
    const add = { rounds, adds: true, press: () => coderPage.keyboard.press("ArrowUp") };
    const bare = await serveBarePage(textOf(interview).text);
    await coderPage.goto(bare.url);
    const bareMs = await pressedToPaintedMs(coderPage, add);
    await bare.stop();

    const { status } = await openInterview(coderPage, size);
    const frame = await frameAtRestMs(coderPage);
    const addedMs = await pressedToPaintedMs(coderPage, {
      ...add,
      async leadUp() {
        for (const key of ["j", "s", "1"]) {
          await coderPage.keyboard.press(key);
          await coderPage.waitForTimeout(typingMs);
        }
      },
    });
    await status.getByText("Opgeslagen").waitFor();

    addFigure("a frame of the page at rest", ms(frame));
    addInFrames("bare page", bareMs, frame);
    addInFrames("interview", addedMs, frame, { median: "at most 1 frame", most: "at most 3 frames" });
    addFigure("interview - bare page, median", ms(median(addedMs) - median(bareMs)));
  });
}

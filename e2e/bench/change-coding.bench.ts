import { seeingPage } from "../pages/seeing-page";
import { addFigure, ms } from "./figures";
import { test } from "./long-study";
import { openInterview } from "./open-interview";
import { addInFrames, frameAtRestMs, pressedToPaintedMs } from "./pressed-to-painted";
import { sizes } from "./study/long-interviews";

for (const size of sizes) {
  const { words, codings } = size;
  test(`Moving a boundary and filtering among ${codings} codings in ${words} words`, async ({
    coderPage,
  }) => {
    const { keyboard } = coderPage;
    const { status } = await openInterview(coderPage, size);
    const frame = await frameAtRestMs(coderPage);
    addFigure("a frame of the page at rest", ms(frame));

    for (const key of ["j", "j", "t", "1", "ArrowUp"]) await keyboard.press(key);
    await status.getByText("Opgeslagen").waitFor();
    await keyboard.press("]");
    const movedMs = await pressedToPaintedMs(coderPage, {
      ...{ rounds: 40, adds: false },
      press: (round) => keyboard.press(round % 2 === 0 ? "ArrowLeft" : "ArrowRight"),
    });
    await keyboard.press("Escape");
    addInFrames("a boundary by a word", movedMs, frame, { median: "at most 1 frame" });

    await keyboard.press("f");
    const theme = seeingPage(coderPage).tick("Veiligheid");
    await theme.waitFor();
    const filteredMs = await pressedToPaintedMs(coderPage, {
      ...{ rounds: 12, adds: false },
      press: () => theme.dispatchEvent("click"),
    });
    addInFrames("a theme hidden or shown again", filteredMs, frame);
  });
}

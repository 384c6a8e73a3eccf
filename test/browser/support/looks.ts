import type Axe from "axe-core";
import { readFileSync } from "node:fs";
import type { WatchedPage } from "./session";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe calls serious or critical, in the pane, the page's bar, menus and dialogs; the sheet is a canvas of Univer's. */
export async function seriousFaults({ page }: WatchedPage): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const dialog = document.querySelector("[role=dialog]");
    const places = ["aside[aria-label]", "header[aria-label]", "[role=menu]"];
    const present = dialog ? ["[role=dialog]"] : places.filter((place) => document.querySelector(place));
    // A colour on its way to another is no fault; what turns for ever is not waited for.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { violations } = await axe.run({
      include: present.map((place) => [place]),
      // Fluent's own guards at the ends of a list of tabs: focusable for a moment only, to hand the focus on.
      exclude: [["[data-tabster-dummy]"]],
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Whatever in the pane, its menus and dialogs scrolls sideways. */
export const tooWide = ({ page }: WatchedPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("aside[aria-label] *, [role=dialog], [role=dialog] *, [role=menu] *")]
      .filter((element) => /auto|scroll/u.test(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.outerHTML.slice(0, 160)),
  );

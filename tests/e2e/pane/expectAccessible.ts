import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import type { OpenedPane } from "./openSample";

/** What a pane is to evaluate before `expectAccessible` looks at it. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screenshots = path.join(projectPaths().folder, "build", "screenshots");
mkdirSync(screenshots, { recursive: true });

export const THEMES = [
  { theme: "light", colorScheme: "light", forcedColors: "none" },
  { theme: "dark", colorScheme: "dark", forcedColors: "none" },
  { theme: "contrast", colorScheme: "dark", forcedColors: "active" },
] as const;
const BACKGROUND = { light: "#ffffff", dark: "#292929" } as const;

declare global {
  interface Window {
    axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

/** Waits until the theme, which is fetched, is there, and no colour is on its way from the one before it. */
async function themeShown({ frame }: OpenedPane, background: string): Promise<void> {
  await frame.waitForFunction((wanted) => {
    const provider = document.querySelector(".fui-FluentProvider");
    const shown = provider && getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim();
    return shown === wanted && document.getAnimations().every(({ playState }) => playState !== "running");
  }, background);
}

/** axe finds nothing and nothing overflows, in a theme; a screenshot of it is kept, scrolled to `shown` if it is given. */
export async function expectAccessible(
  pane: OpenedPane,
  { theme, colorScheme, forcedColors }: (typeof THEMES)[number],
  name: string,
  shown?: Locator,
): Promise<void> {
  await pane.workbench.page.emulateMedia({ colorScheme, forcedColors });
  await themeShown(pane, BACKGROUND[colorScheme]);
  const results = await pane.frame.evaluate(() =>
    window.axe.run(document, {
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(results.passes.length).toBeGreaterThan(0);
  const overflow = await pane.frame.evaluate(() => ({
    page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    parts: [...document.querySelectorAll("main > section:not([hidden]) *")]
      .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((part) => part.outerHTML.slice(0, 120)),
  }));
  expect(overflow).toEqual({ page: 0, parts: [] });
  await shown?.evaluate((element) => element.scrollIntoView());
  const iframe = await pane.workbench.page.waitForSelector("iframe");
  await iframe.screenshot({ path: path.join(screenshots, `${name}-${theme}.png`) });
}

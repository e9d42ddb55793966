/**
 * Renders the icons from their SVG source, in every size that the manifest names. Run by hand after the source changes;
 * the PNG files are kept in the repository, since a browser is needed to make them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../workbench/driver/findBrowser";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Below this the drawing of the large icon blurs, and the small one is used. */
const SMALLEST_LARGE = 24;

const assets = path.join(import.meta.dirname, "..", "assets");
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
for (const size of SIZES) {
  const source = readFileSync(path.join(assets, size < SMALLEST_LARGE ? "icon-small.svg" : "icon.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
  );
  writeFileSync(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

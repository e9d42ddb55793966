import path from "node:path";
import { expect, test } from "vitest";
import { resolveInside } from "../../../workbench/server/resolveInside";

const root = path.resolve("/srv/addin");

test.each(["/taskpane.html", "assets/icon-16.png", "/a%20b.html", "/./x/../taskpane.html"])(
  "%s is inside",
  (urlPath) => {
    expect(resolveInside(root, urlPath)?.startsWith(root + path.sep)).toBe(true);
  },
);

test.each([
  "/../secret",
  "/..%2fsecret",
  "/%2e%2e/secret",
  "/..%5csecret",
  "/a/../../addin-other/x",
  "/%00",
  "/%E0%A4%A",
  "",
  "/",
])("%s is refused", (urlPath) => {
  expect(resolveInside(root, urlPath)).toBeNull();
});

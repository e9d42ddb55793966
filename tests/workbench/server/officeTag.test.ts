import { expect, test } from "vitest";
import { pointOfficeTagAt } from "../../../workbench/server/officeTag";

test("only the tag that loads Office.js changes", () => {
  const html = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script defer src="https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js" type="text/javascript"></script>
    <script src="functions.js"></script><a href="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">source</a>`;
  expect(pointOfficeTagAt(html, "/officejs")).toBe(
    `<script src="/officejs/office.js"></script>
    <script defer src="/officejs/office.debug.js" type="text/javascript"></script>
    <script src="functions.js"></script><a href="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">source</a>`,
  );
});

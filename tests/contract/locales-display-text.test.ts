import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ROOT } from "./files";

/** Attributes whose text a person sees or hears. */
const SEEN_OR_HEARD =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|label|title|alt|placeholder|hint|validationMessage|text|content)$/;
const LETTERS = /\p{L}{2,}/u;

/** Text that a person would read and that does not come from the catalogues. */
function displayTextIn(fileName: string, source: string): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const literalsIn = (node: ts.Node): string[] => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
    if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
    if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression);
    if (ts.isBinaryExpression(node)) return [...literalsIn(node.left), ...literalsIn(node.right)];
    return [];
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text);
    if (ts.isJsxExpression(node) && node.expression !== undefined && !ts.isJsxAttribute(node.parent)) {
      // A comparison is no text: what stands beside === is only compared.
      if (!ts.isBinaryExpression(node.expression) || node.expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
        found.push(...literalsIn(node.expression));
      }
    }
    if (ts.isJsxAttribute(node) && SEEN_OR_HEARD.test(node.name.getText(file)) && node.initializer !== undefined) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value !== undefined) found.push(...literalsIn(value));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((text) => LETTERS.test(text)).map((text) => `${path.basename(fileName)}: ${text.trim()}`);
}

describe("text that people read", () => {
  it("comes from the catalogues: there is none in the pane's own code", () => {
    const files = ts.sys.readDirectory(path.join(ROOT, "src", "taskpane"), [".tsx"]);
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => displayTextIn(file, ts.sys.readFile(file) ?? ""))).toEqual([]);
  });

  it("comes from the catalogues: the page it is shown in has none", () => {
    const html = ts.sys.readFile(path.join(ROOT, "src", "taskpane", "taskpane.html")) ?? "";
    const text = html
      .replace(/<!--[^]*?-->/g, "")
      .replace(/<(script|style)[^]*?<\/\1>/g, "")
      .replace(/<[^>]+>/g, " ");
    expect(text.replace("Fellesark", "").trim()).toBe("");
  });

  it.each([
    ["<p>Hello</p>", ["x.tsx: Hello"]],
    ['<p>{"Hello"}</p>', ["x.tsx: Hello"]],
    ["<p>{ready ? `Ready ${n}` : text}</p>", ["x.tsx: Ready"]],
    ['<Button aria-label="Close" />', ["x.tsx: Close"]],
    ['<Field label={open ? "Open" : text()} />', ["x.tsx: Open"]],
    ['<Text className="semibold" data-testid="reason">{say(reason)}{" "}</Text>', []],
    ['<p>{kind === "fees" && text()}</p>', []],
  ])("is found by this test: %s", (jsx, expected) => {
    expect(displayTextIn("x.tsx", `export const x = ${jsx};`)).toEqual(expected);
  });
});

import type { BrowserContext, Page } from "playwright-core";

/** Something that went wrong in the browser: an uncaught error, an error in the console, a refused load. */
export interface Problem {
  readonly kind: "error" | "console" | "policy";
  readonly text: string;
}

const BINDING = "workbenchPolicyViolation";

interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly source: string;
}

/** Gathers what goes wrong from now on. Two inline styles that Office.js itself sets against the policy are left out. */
export async function gatherProblems(context: BrowserContext, page: Page): Promise<() => readonly Problem[]> {
  const problems: Problem[] = [];
  await context.exposeBinding(BINDING, (_source, { directive, blocked, source }: Violation) => {
    const isOffices = source.includes("/officejs/") && directive.startsWith("style-src");
    if (!isOffices) problems.push({ kind: "policy", text: `${directive} refused ${blocked} in ${source}` });
  });
  await context.addInitScript((binding) => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
      const report = (globalThis as unknown as Record<string, (violation: object) => void>)[binding];
      report?.({ directive: effectiveDirective, blocked: blockedURI, source: sourceFile });
    });
  }, BINDING);
  page.on("pageerror", (error) => problems.push({ kind: "error", text: error.stack ?? error.message }));
  page.on("console", (message) => {
    // The browser reports a policy violation here too; it has been counted above.
    const isPolicy = message.text().includes("Content Security Policy");
    if (message.type() === "error" && !isPolicy) problems.push({ kind: "console", text: message.text() });
  });
  return () => [...problems];
}

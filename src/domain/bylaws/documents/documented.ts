import { normalWord } from "../../words";
import { type Bylaw, findBylaw, scopeKey } from "../bylaw";
import { type BylawId, bylawIdOf } from "../bylawId";
import { bylawStatus } from "../status";
import type { DocumentFacts } from "./documentFacts";

/**
 * What the documents themselves have of a rule: they state it, it follows from them, or they leave it open, mentioned or
 * not. A rule that was answered since has a value in the workbook that the documents do not have.
 */
export type Documented =
  | { readonly state: "stated" | "inferred"; readonly bylaw: Bylaw }
  | { readonly state: "open"; readonly bylaw: Bylaw | null }
  | {
      readonly state: "answered";
      readonly bylaw: Bylaw;
      /** Null where the workbook does not say who decided it. */
      readonly by: string | null;
    };

type Rules = Pick<DocumentFacts, "bylaws" | "answers">;

/** What the documents have of the rule that concerns `scope`: one that names it goes before one that is for all. */
export function documented({ bylaws, answers }: Rules, rule: BylawId, scope: string | null): Documented {
  return documentedBy(findBylaw(bylaws, rule, scope), answers);
}

/** What the documents have of the rule for `scope` alone, whatever there is for all. */
export function documentedFor({ bylaws, answers }: Rules, rule: BylawId, scope: string): Documented {
  const own = bylaws.find((one) => bylawIdOf(one.rule) === rule && isFor(one.scope, scope));
  return documentedBy(own ?? null, answers);
}

export function isFor(scope: string | null, wanted: string): boolean {
  return scope !== null && scopeKey(scope) === scopeKey(wanted);
}

/** Whether the documents have a rule, by their words or by what follows from them. */
export function isDocumented(rule: Documented): boolean {
  return rule.state === "stated" || rule.state === "inferred";
}

/** What is said of a document that leaves a rule out, in the source of the rule. */
const SILENT =
  /[:;,]?\s*\b(?:sier|seier) (?:ingenting|ikke noe|ikkje noko)\b.*$|[:;,]?\s*\b(?:silent|says nothing)\b.*$/isu;

/** The document and section that a source names, without what it says of what stands there. */
export function documentOf(source: string): string {
  const inferred = bylawStatus({ value: 0, source }) === "inferred";
  return (inferred ? source.replace(/^[^:]*:\s*/u, "") : source).replace(SILENT, "").trim();
}

function documentedBy(bylaw: Bylaw | null, answers: Rules["answers"]): Documented {
  if (bylaw === null) return { state: "open", bylaw };
  const status = bylawStatus(bylaw);
  if (status !== "stated") return { state: status, bylaw };
  const source = normalWord(bylaw.source ?? "");
  const answer = [...answers]
    .reverse()
    .find(({ rule, scope }) => bylawIdOf(bylaw.rule) === rule && scopeKey(scope ?? "") === scopeKey(bylaw.scope ?? ""));
  // A source that names the answer's own decision, or none at all, names no document; one that was changed since does.
  const isByAnswer = answer !== undefined && (source === "" || source === normalWord(answer.by ?? ""));
  return isByAnswer || SILENT.test(source)
    ? { state: "answered", bylaw, by: answer?.by ?? null }
    : { state: "stated", bylaw };
}

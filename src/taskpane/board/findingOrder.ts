import type { Finding } from "../../domain/board/finding";

/** How a finding stands: one that is set aside no longer counts, and a rule that is broken matters as the bylaws say. */
export type Standing = "breach" | "warning" | "advice" | "undecidable" | "setAside" | "met";

/** What is most pressing comes first. */
const STANDINGS: readonly Standing[] = ["breach", "warning", "advice", "undecidable", "setAside", "met"];

interface Judged extends Pick<Finding, "verdict" | "severity"> {
  readonly isSetAside: boolean;
}

export function standingOf({ verdict, severity, isSetAside }: Judged): Standing {
  if (verdict === "met") return "met";
  if (isSetAside) return "setAside";
  return verdict === "broken" ? severity : "undecidable";
}

/** Findings with the most pressing first; those that stand alike keep their order. */
export function mostPressingFirst(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding): number =>
    STANDINGS.indexOf(standingOf({ ...finding, isSetAside: finding.exception !== null }));
  return [...findings].sort((a, b) => place(a) - place(b));
}

import type { FinancingModel } from "../../fees/readFinancingModel";
import { message } from "../../message";
import { type BylawId, bylawIdOf } from "../bylawId";
import { bylawValue } from "../bylawValue";
import { documented } from "./documented";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";
import { aboutGaps, type Gap, type GapName, gapOf } from "./gap";

type Parameter = Extract<GapName, `fees.${string}`> & BylawId;

/** The models that count inhabitants. */
const BY_POPULATION: readonly FinancingModel[] = ["perCapita", "basePlus", "tiered", "share"];

/**
 * The documents set a fee, and leave open what its amount depends on: the day inhabitants are counted, rounding, whether it
 * is regulated, and where it is by which numbers and from which year.
 */
export function feeParameters(facts: DocumentFacts): DocumentFinding | null {
  const models = facts.bylaws.filter(({ rule }) => bylawIdOf(rule) === "fees.model");
  const gaps = distinct(models.flatMap(({ scope }) => gapsFor(facts, scope)));
  if (gaps.length === 0) return null;
  return documentFinding({
    check: "documents.feeParameters",
    wrong: [message("documents.feeParameters", { count: gaps.length })],
    gaps,
    ...aboutGaps(gaps, message("documents.feeParameters.decide", {})),
    bylaws: [],
  });
}

function gapsFor(facts: DocumentFacts, scope: string | null): Gap[] {
  const model = bylawValue(facts.bylaws, "fees.model", scope);
  if (!model.ok || model.value === null || model.value === "none") return [];
  const index = bylawValue(facts.bylaws, "fees.index", scope);
  const isRegulated = index.ok && index.value !== null && index.value !== "none";
  const asked: Parameter[] = [
    ...(BY_POPULATION.includes(model.value) ? (["fees.populationDate"] as const) : []),
    "fees.unit",
    "fees.index",
    ...(isRegulated ? (["fees.index.vintage", "fees.index.baseYear"] as const) : []),
  ];
  return asked.flatMap((rule) => gapOf(rule, documented(facts, rule, scope)));
}

/** A rule that is for all is left open once, and so is one that is not mentioned. */
function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [`${gap.name} ${String(gap.bylaw?.row ?? "")}`, gap] as const)).values()].sort(
    (a, b) => (a.bylaw?.row ?? Infinity) - (b.bylaw?.row ?? Infinity),
  );
}

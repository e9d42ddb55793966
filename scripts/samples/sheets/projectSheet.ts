import { ALLOCATE } from "../../../src/functions/allocate";
import type { Arguments } from "../../../src/functions/declaration";
import { cellAddress, rangeAddress } from "../../../src/workbook/address";
import { cell } from "../cells";
import { headingRowOf, type SheetPlan } from "../layOut";
import type { Sample, SampleMember, SampleProject } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

const [POPULATION, PART] = [2, 3];
/** Beside the members, one column apart. */
const AMOUNTS = PART + 3;

/**
 * A project that is paid for by those who take part, each by its population: one FELLES.ALLOCATE, so that the parts are the
 * cost to the øre.
 * @throws where one of them is no member with a population
 */
export function projectSheet(project: SampleProject, members: Sample["members"]): SheetPlan {
  const { name, title, notes, headings, terms } = project;
  const taking = project.rows.map((row) => memberNamed(members.rows, row));
  const firstRow = headingRowOf(project) + 1;
  const column = (position: number): string =>
    rangeAddress({ top: firstRow, bottom: firstRow + taking.length - 1, left: position, right: position });
  const [cost, unit] = [cellAddress(firstRow, AMOUNTS), cellAddress(firstRow + 1, AMOUNTS)];
  const parts = allocated(
    terms.cost.amount,
    taking.map(({ population }) => population),
    terms.unit.amount,
  );
  const formula = { text: `=FELLES.ALLOCATE(${cost},${column(POPULATION)},${unit})`, rows: taking.length };
  const sum = { text: `=SUM(${column(PART)})`, rows: 1 };
  const total = parts.reduce((before, part) => before + part, 0);
  return {
    name,
    title,
    notes,
    columns: [
      { heading: headings.number, width: null, cells: taking.map(({ number }) => cell(number, "text")) },
      { heading: headings.member, width: null, cells: taking.map((member) => cell(member.name)) },
      {
        heading: headings.population,
        width: null,
        cells: taking.map(({ population }) => cell(population, "wholeAmount")),
      },
      {
        heading: headings.part,
        width: null,
        cells: parts.map((value, row): CellContent => ({
          value,
          style: "wholeAmount",
          ...(row === 0 && { formula }),
        })),
      },
      { heading: null, width: null, cells: [] },
      {
        heading: terms.heading,
        width: null,
        cells: [terms.cost.label, terms.unit.label, terms.sum].map((label) => cell(label)),
      },
      {
        heading: terms.amountHeading,
        width: null,
        cells: [
          cell(terms.cost.amount, "wholeAmount"),
          cell(terms.unit.amount, "wholeAmount"),
          { value: total, style: "boldWholeAmount", formula: sum },
        ],
      },
    ],
    frozenColumns: 0,
    table: null,
  };
}

function memberNamed(members: readonly SampleMember[], name: string): SampleMember {
  const member = members.find((one) => one.name === name);
  if (member?.population === null || member === undefined) throw new Error(`No member with a population: ${name}`);
  return member;
}

/** What the function itself gives. A project's parts are whole kroner, which add up as numbers without loss. */
function allocated(total: number, weights: readonly (number | null)[], unit: number): number[] {
  const values: Readonly<Record<string, number>> = { total, unit };
  const given: Arguments = {
    cell: (name) => values[name] ?? null,
    rows: () => weights.map((weight) => [weight]),
  };
  const outcome = ALLOCATE.run(given);
  if (outcome.kind !== "cells") throw new Error(`No parts: ${JSON.stringify(outcome)}`);
  return outcome.rows.map(([part]) => {
    if (typeof part !== "number" || !Number.isInteger(part)) throw new Error(`No whole part: ${JSON.stringify(part)}`);
    return part;
  });
}

import { Button, Caption1, Field, Select, Spinner } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { whole } from "../../../domain/numbers/exact";
import { countiesIn } from "../../../registers/counties";
import { loadMunicipalityChanges } from "../../../registers/loadMunicipalityChanges";
import { loadPopulations } from "../../../registers/loadPopulations";
import type { MunicipalityChanges } from "../../../registers/municipalityChanges";
import { municipalitiesOfCounty } from "../../../registers/municipalities";
import type { Populations } from "../../../registers/populations";
import type { Change } from "../../../workbook/change/change";
import type { Partnership } from "../../../workbook/partnership";
import { CellList } from "../../CellList";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { cellOf } from "../../places";
import { type RegisterTexts, useRegisterTexts } from "./useRegisterTexts";
import { Told } from "../../Told";
import { useLoaded } from "../../useLoaded";
import { Source } from "../Source";
import { type Figure, lookUpMembers, type MembersLookedUp } from "./lookUpMembers";
import { membersChange, numbersChange, populationsChange, renumberedChange } from "./registerChange";

type FoundMembers = Extract<Partnership["members"], { kind: "found" }>;

interface Registers {
  readonly populations: Populations;
  readonly changes: MunicipalityChanges;
}

async function loadRegisters(): Promise<Registers> {
  const [populations, changes] = await Promise.all([loadPopulations(), loadMunicipalityChanges()]);
  return { populations, changes };
}

interface RegisterSectionProps {
  readonly members: FoundMembers;
  /** The year of the population date that the bylaws set, if they do. */
  readonly year: number | null;
}

/** Populations and municipalities from the register, beside what the sheet says. The user's own figures are never changed unasked. */
export default function RegisterSection({ members, year }: RegisterSectionProps): ReactNode {
  const { pane } = useRegisterTexts();
  const registers = useLoaded(loadRegisters);
  if (registers === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (registers === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  return <Register registers={registers} members={members} bylawsYear={year} />;
}

interface RegisterProps {
  readonly registers: Registers;
  readonly members: FoundMembers;
  readonly bylawsYear: number | null;
}

function Register({ registers: { populations, changes }, members, bylawsYear }: RegisterProps): ReactNode {
  const { pane } = useRegisterTexts();
  const latest = populations.years.at(-1) ?? 0;
  const [chosen, setChosen] = useState<number | null>(null);
  const preferred = bylawsYear !== null && populations.byYear.has(bylawsYear) ? bylawsYear : latest;
  const year = chosen ?? preferred;
  const change = useChange();
  const looked = useMemo(
    () => lookUpMembers(members.content, populations, changes, year),
    [members, populations, changes, year],
  );
  return (
    <>
      <Caption1>{pane["register.explain"]()}</Caption1>
      <Field label={pane["register.year"]()}>
        <Select value={String(year)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {[...populations.years].reverse().map((one) => (
            <option key={one} value={one}>
              {pane["register.date"]({ year: String(one) })}
            </option>
          ))}
        </Select>
      </Field>
      {bylawsYear !== null && year !== bylawsYear && (
        <Told intent="info" text={pane["register.otherYear"]({ year: String(bylawsYear) })} />
      )}
      {members.content.length === 0 ? (
        <NewMembers
          populations={populations}
          year={year}
          onChoose={(figures) => {
            const made = membersChange(members.table, figures, pane["register.kind"]());
            if (made !== null) change.apply(made, null);
          }}
        />
      ) : (
        <Compared members={members} looked={looked} onApply={(made) => change.apply(made, null)} />
      )}
      <ChangeBar
        change={change}
        writtenText={(made) => pane["register.written"]({ cells: cellsText(made, pane) })}
        unchangedText={() => pane["register.unchanged"]()}
      />
      <Source source={populations.source} />
    </>
  );
}

function cellsText({ contents }: Change, pane: RegisterTexts["pane"]): string {
  const count = contents.reduce((sum, { rows }) => sum + rows.length, 0);
  return pane["register.cells"]({ count });
}

interface NewMembersProps {
  readonly populations: Populations;
  readonly year: number;
  readonly onChoose: (municipalities: readonly Figure["municipality"][]) => void;
}

/** Where the sheet has no members yet: those of a county. */
function NewMembers({ populations, year, onChoose }: NewMembersProps): ReactNode {
  const { pane } = useRegisterTexts();
  const counties = countiesIn(populations, year);
  const [chosen, setChosen] = useState<string | null>(null);
  const county = counties.find(({ number }) => number === chosen) ?? counties[0];
  if (county === undefined) return null;
  const municipalities = municipalitiesOfCounty(populations, county.number, year);
  return (
    <>
      <Field label={pane["register.county"]()}>
        <Select value={county.number} onChange={(_event, { value }) => setChosen(value)}>
          {counties.map(({ number, name }) => (
            <option key={number} value={number}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button className="start" onClick={() => onChoose(municipalities)}>
        {pane["register.addMembers"]({ count: municipalities.length, county: county.name })}
      </Button>
    </>
  );
}

interface ComparedProps {
  readonly members: FoundMembers;
  readonly looked: MembersLookedUp;
  readonly onApply: (change: Change) => void;
}

function Compared({ members: { table }, looked, onApply }: ComparedProps): ReactNode {
  const texts = useRegisterTexts();
  const { pane, number } = texts;
  const fill = populationsChange(table, looked.blank);
  const replace = populationsChange(table, looked.differing);
  const numbers = numbersChange(table, looked.withoutNumber);
  const renumber = renumberedChange(table, looked.stale);
  const at = (row: number, column: "population" | "number" | "name"): CellOf => {
    const place = cellOf(table, row, column) ?? cellOf(table, row, "name");
    return place === null ? [] : [{ sheet: table.sheet, place }];
  };
  return (
    <>
      {looked.same > 0 && <Caption1>{pane["register.same"]({ count: looked.same })}</Caption1>}
      {fill !== null && (
        <Button appearance="primary" className="start" onClick={() => onApply(fill)}>
          {pane["register.fill"]({ count: looked.blank.length })}
        </Button>
      )}
      {numbers !== null && (
        <Button className="start" onClick={() => onApply(numbers)}>
          {pane["register.fillNumbers"]({ count: looked.withoutNumber.length })}
        </Button>
      )}
      <CellList
        title={pane["register.differing"]({ count: looked.differing.length })}
        cells={looked.differing.flatMap(({ member, municipality, own }) =>
          at(member.row, "population").map((cell) => ({
            ...cell,
            text: pane["register.differs"]({
              name: member.name,
              own: number(own),
              register: number(whole(municipality.population)),
            }),
          })),
        )}
      />
      {replace !== null && (
        <Button className="start" onClick={() => onApply(replace)}>
          {pane["register.replace"]({ count: looked.differing.length })}
        </Button>
      )}
      <CellList
        title={pane["register.stale"]({ count: looked.stale.length })}
        cells={looked.stale.flatMap((stale) =>
          at(stale.member.row, "number").map((cell) => ({ ...cell, text: staleText(stale, texts) })),
        )}
      />
      {renumber !== null && (
        <Button className="start" onClick={() => onApply(renumber)}>
          {pane["register.renumber"]()}
        </Button>
      )}
      <CellList
        title={pane["register.unknown"]({ count: looked.unknown.length })}
        cells={looked.unknown.flatMap(({ row, name }) => at(row, "number").map((cell) => ({ ...cell, text: name })))}
      />
    </>
  );
}

type CellOf = readonly { readonly sheet: string; readonly place: { readonly row: number; readonly column: number } }[];

function staleText({ member, number, current }: MembersLookedUp["stale"][number], { pane }: RegisterTexts): string {
  return current.kind === "unknown"
    ? member.name
    : pane["register.staleNumber"]({
        name: member.name,
        number,
        kind: current.kind,
        since: String(current.since),
        into: current.into.join(", "),
      });
}

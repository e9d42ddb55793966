import { Button, Caption1, Checkbox, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { readBylaw } from "../../../domain/bylaws/bylaw";
import { textOf } from "../../../domain/cell";
import type { Member } from "../../../domain/members/member";
import { isEqual } from "../../../domain/numbers/compare";
import { multiply } from "../../../domain/numbers/multiply";
import { ONE, whole } from "../../../domain/numbers/exact";
import { ok } from "../../../domain/result";
import type { Partnership } from "../../../workbook/partnership";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { type ProjectTexts, useProjectTexts } from "./useProjectTexts";
import { projectChange, type ProjectLabels, sheetNameFor } from "./projectChange";
import { type ProjectFields, splitProject, type ProjectSplitted } from "./splitProject";

interface ProjectSectionProps {
  readonly members: readonly Member[];
  readonly bylaws: Partnership["bylaws"];
}

/** A project's cost split among those of the members who take part. */
export default function ProjectSection({ members, bylaws }: ProjectSectionProps): ReactNode {
  const texts = useProjectTexts();
  const { pane, say, amount } = texts;
  const [name, setName] = useState("");
  const [fields, setFields] = useState<ProjectFields>({ cost: "", split: splitOf(bylaws), unit: "" });
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const change = useChange();
  const candidates = members.filter(({ kind }) => kind.ok && kind.value !== "observer");
  const taking = useMemo(() => members.filter(({ row }) => chosen.has(row)), [members, chosen]);
  const split = splitProject(fields, taking);
  const sheet = sheetNameFor(name);
  const field = (key: keyof ProjectFields, hint?: string): ReactNode => (
    <Field
      label={pane[`project.${key}`]()}
      {...(hint !== undefined && { hint })}
      {...(split.kind === "field" &&
        split.field === key && { validationState: "error", validationMessage: say(split.problem) })}
    >
      <Input
        autoComplete="off"
        inputMode={key === "split" ? "text" : "decimal"}
        value={fields[key]}
        onChange={(_event, { value }) => setFields({ ...fields, [key]: value })}
      />
    </Field>
  );
  return (
    <>
      <Caption1>{pane["project.explain"]()}</Caption1>
      <Field label={pane["project.name"]()}>
        <Input autoComplete="off" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      {field("cost")}
      {field("split", pane["project.splitHint"]())}
      {field("unit", pane["project.unitHint"]())}
      <fieldset className="list list-tight">
        <legend>{pane["project.taking"]({ count: taking.length, of: candidates.length })}</legend>
        <div className="buttons">
          <Button size="small" onClick={() => setChosen(new Set(candidates.map(({ row }) => row)))}>
            {pane["project.all"]()}
          </Button>
          <Button size="small" onClick={() => setChosen(new Set())}>
            {pane["project.nobody"]()}
          </Button>
        </div>
        <div className="choices">
          {candidates.map(({ row, name: memberName }) => (
            <Checkbox
              key={row}
              label={memberName}
              checked={chosen.has(row)}
              onChange={(_event, { checked }) => setChosen(withOrWithout(chosen, row, checked === true))}
            />
          ))}
        </div>
      </fieldset>
      {split.kind === "member" && (
        <p className="problem" role="alert">
          {pane["project.memberProblem"]({ name: split.member.name, problem: say(split.problem) })}
        </p>
      )}
      {split.kind === "split" && (
        <>
          <Parts split={split} />
          <Caption1 role="status">
            {pane["project.sum"]({ amount: amount(split.cost), count: split.parts.length })}
          </Caption1>
          <Button
            className="start"
            appearance="primary"
            disabledFocusable={change.isWriting || sheet === ""}
            onClick={() => change.apply(projectChange(sheet, split, sheetTexts(name, split, texts)), null)}
          >
            {change.isWriting ? pane["change.writing"]() : pane["project.write"]()}
          </Button>
          {sheet === "" && <Caption1>{pane["project.nameMissing"]()}</Caption1>}
        </>
      )}
      <ChangeBar
        change={change}
        writtenText={({ newSheets }) => pane["project.written"]({ sheet: newSheets.join(", ") })}
        unchangedText={({ newSheets }) => pane["project.written"]({ sheet: newSheets.join(", ") })}
      />
    </>
  );
}

/** What the bylaws say of how projects are split; nothing where they leave it open. */
function splitOf(bylaws: Partnership["bylaws"]): string {
  if (bylaws.kind !== "found") return "";
  const split = readBylaw(bylaws.content, "fees.projects", null, (cell) => ok(textOf(cell)));
  return split.ok ? (split.value ?? "") : "";
}

function withOrWithout(rows: ReadonlySet<number>, row: number, isIn: boolean): ReadonlySet<number> {
  return new Set(isIn ? [...rows, row] : [...rows].filter((one) => one !== row));
}

function Parts({ split }: { readonly split: Extract<ProjectSplitted, { kind: "split" }> }): ReactNode {
  const { pane, amount } = useProjectTexts();
  return (
    <table className="data-table" aria-label={pane["project.table"]()}>
      <thead>
        <tr>
          <th scope="col">{pane["fees.member"]()}</th>
          <th scope="col" className="fees-fee">
            {pane["project.part"]()}
          </th>
        </tr>
      </thead>
      <tbody>
        {split.parts.map(({ member, amount: part }) => (
          <tr key={member.row}>
            <td className="fees-member">{member.name}</td>
            <td className="fees-fee">{amount(part)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sheetTexts(
  name: string,
  { equally, unit }: Extract<ProjectSplitted, { kind: "split" }>,
  { pane, amount, number }: ProjectTexts,
): ProjectLabels {
  const percent = number(multiply(equally, whole(100)));
  return {
    title: name.trim(),
    about: pane["project.about"]({
      equally: isEqual(equally, ONE) ? "all" : "some",
      percent,
      unit: amount(unit),
    }),
    cost: pane["project.cost"](),
    equally: pane["project.equally"](),
    unit: pane["project.unit"](),
    number: pane["project.number"](),
    member: pane["fees.member"](),
    population: pane["project.population"](),
    weight: pane["project.weight"](),
    amount: pane["project.part"](),
    sum: pane["project.total"](),
  };
}

import { Field, Input, Select } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { Part } from "../../../domain/meeting/changePart";
import type { AttendanceActions } from "./AttendanceSection";
import type { AttendingMember } from "./attendingMembers";
import { useAttendanceTexts } from "./useAttendanceTexts";

interface MemberPanelProps {
  readonly one: AttendingMember;
  readonly members: readonly AttendingMember[];
  readonly actions: AttendanceActions;
}

const FORMS = ["inPerson", "digital"] as const;

/** How one member takes part: itself or by proxy, and to whom; on the spot or from afar; and who its delegate is. */
export function MemberPanel({ one, members, actions }: MemberPanelProps): ReactNode {
  const { pane } = useAttendanceTexts();
  const [isGivingProxy, setGivingProxy] = useState(false);
  const kind = isGivingProxy ? "represented" : one.part.kind;
  const holders = members.filter(
    ({ hasVote, part, member }) => hasVote && part.kind === "present" && member.row !== one.member.row,
  );
  const holder = one.holder?.row ?? null;
  const choose = (value: string): void => {
    setGivingProxy(value === "represented" && one.part.kind !== "represented");
    if (value === "present" || value === "absent") actions.takePart([one], { kind: value });
  };
  const give = (row: string): void => {
    const to = holders.find(({ member }) => String(member.row) === row);
    if (to === undefined) return;
    setGivingProxy(false);
    actions.takePart([one], { kind: "represented", by: to.name });
  };
  return (
    <fieldset className="card" aria-label={one.name} data-member={one.name}>
      <Field label={pane["attendance.part"]({ member: one.name })}>
        <Select value={kind} onChange={(_event, { value }) => choose(value)}>
          <option value="present">{pane["attendance.part.present"]()}</option>
          <option value="absent">{pane["attendance.part.absent"]()}</option>
          {one.hasVote && <option value="represented">{pane["attendance.part.byProxy"]()}</option>}
        </Select>
      </Field>
      {kind === "represented" && (
        <Field label={pane["attendance.holder"]()} hint={pane["attendance.holder.hint"]()}>
          <Select value={holder === null ? "" : String(holder)} onChange={(_event, { value }) => give(value)}>
            <option value="">{holderText(one.part, pane["attendance.holder.none"]())}</option>
            {holders.map(({ member, name }) => (
              <option key={member.row} value={String(member.row)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === "present" && (
        <Field label={pane["attendance.form"]()}>
          <Select
            value={one.form ?? ""}
            onChange={(_event, { value }) => {
              const form = FORMS.find((known) => known === value);
              actions.describe(one, { how: form === undefined ? "" : pane[`attendance.word.${form}`]() });
            }}
          >
            <option value="">{pane["attendance.form.none"]()}</option>
            {FORMS.map((form) => (
              <option key={form} value={form}>
                {pane[`attendance.state.${form}`]()}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind !== "represented" && (
        <Delegate value={one.delegate} onSave={(delegate) => actions.describe(one, { delegate })} />
      )}
    </fieldset>
  );
}

/** What stands where no holder is chosen: nothing, or the sheet's words for one that is not known. */
function holderText(part: Part, none: string): string {
  return part.kind === "represented" ? part.by : none;
}

interface DelegateProps {
  readonly value: string;
  readonly onSave: (delegate: string) => void;
}

/** Who comes for the member; written when the field is left, or with Enter. */
function Delegate({ value, onSave }: DelegateProps): ReactNode {
  const { pane } = useAttendanceTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    if (typed !== null && typed.trim() !== value) onSave(typed.trim());
    setTyped(null);
  };
  return (
    <Field label={pane["attendance.delegate"]()}>
      <Input
        autoComplete="off"
        value={typed ?? value}
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={save}
        onKeyDown={({ key }: KeyboardEvent) => {
          if (key === "Enter") save();
        }}
      />
    </Field>
  );
}

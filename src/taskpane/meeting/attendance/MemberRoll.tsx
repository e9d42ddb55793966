import { Caption1, Field, Input } from "@fluentui/react-components";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { AttendanceActions } from "./AttendanceSection";
import { type AttendingMember, searched } from "./attendingMembers";
import { MemberPanel } from "./MemberPanel";
import { partText } from "./partText";
import { useAttendanceTexts } from "./useAttendanceTexts";

interface MemberRollProps {
  readonly members: readonly AttendingMember[];
  readonly actions: AttendanceActions;
}

/** So far a page goes. */
const PAGE = 10;

/**
 * Every member, one line each: the arrow keys go from one to the next, Space and Enter say that it came or left. What else is
 * known of the one that is chosen stands below.
 */
export function MemberRoll({ members, actions }: MemberRollProps): ReactNode {
  const texts = useAttendanceTexts();
  const { pane } = texts;
  const [words, setWords] = useState("");
  const [chosenRow, setChosenRow] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = searched(members, words);
  const position = Math.max(
    0,
    found.findIndex(({ member }) => member.row === chosenRow),
  );
  const chosen = found[position] ?? null;
  const optionId = (row: number): string => `${id}-${String(row)}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosenRow]);

  const turn = (one: AttendingMember): void =>
    actions.takePart([one], { kind: one.part.kind === "absent" ? "present" : "absent" });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = goalOf(event.key, position, found.length);
    const isTurned = event.key === " " || event.key === "Enter";
    if (to === null && !isTurned) return;
    event.preventDefault();
    if (to !== null) setChosenRow(found[to]?.member.row ?? null);
    else if (chosen !== null && !event.repeat) turn(chosen);
  };

  const onClick = ({ target }: MouseEvent): void => {
    const option = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
    if (option !== null) setChosenRow(Number(option.dataset["row"]));
  };

  return (
    <>
      <Field label={pane["attendance.search"]()}>
        <Input autoComplete="off" type="search" value={words} onChange={(_event, { value }) => setWords(value)} />
      </Field>
      <Caption1 id={`${id}-keys`}>{pane["attendance.keys"]()}</Caption1>
      {found.length === 0 && <Caption1>{pane["attendance.nobodyFound"]()}</Caption1>}
      {chosen !== null && (
        <>
          <div
            ref={list}
            className="member-roll"
            role="listbox"
            tabIndex={0}
            aria-label={pane["attendance.members"]()}
            aria-describedby={`${id}-keys`}
            aria-activedescendant={optionId(chosen.member.row)}
            onKeyDown={onKeyDown}
            onClick={onClick}
          >
            {found.map((one) => (
              <div
                key={one.member.row}
                id={optionId(one.member.row)}
                role="option"
                aria-selected={one === chosen}
                data-part={one.part.kind}
                data-row={one.member.row}
              >
                <span className="semibold">{one.name}</span> <MemberState one={one} />
              </div>
            ))}
          </div>
          <MemberPanel key={chosen.member.row} one={chosen} members={members} actions={actions} />
        </>
      )}
    </>
  );
}

function MemberState({ one }: { readonly one: AttendingMember }): ReactNode {
  const texts = useAttendanceTexts();
  const { pane } = texts;
  const isForm = one.part.kind === "present" && (one.form === "digital" || one.form === "inPerson");
  const states = [
    isForm ? pane[`attendance.state.${one.form === "digital" ? "digital" : "inPerson"}`]() : partText(one.part, texts),
    ...(one.hasVote ? [] : [pane["attendance.observer"]()]),
    ...(one.delegate === "" || one.part.kind !== "present" ? [] : [one.delegate]),
  ];
  return <span className="quiet">{states.join(" · ")}</span>;
}

/** Where a key goes to among so many; null where it goes nowhere. */
function goalOf(key: string, from: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, last);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "PageDown":
      return Math.min(from + PAGE, last);
    case "PageUp":
      return Math.max(from - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

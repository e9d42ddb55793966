import { Caption1 } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { memberIndex } from "../../../domain/members/findMember";
import { writtenName } from "../../../domain/members/writtenName";
import { MEETING } from "../../../workbook/layout";
import { makeSheets } from "../../../workbook/makeSheets";
import type { Partnership } from "../../../workbook/partnership";
import { MissingTable } from "../../MissingTable";
import type { DecidedMeeting } from "../decideMeeting";
import { MakeSheet } from "../MakeSheet";
import { Deadlines } from "./Deadlines";
import { DetailField } from "./DetailField";
import { DETAILS } from "./details";
import { useOpeningTexts } from "./useOpeningTexts";

interface OpeningSectionProps {
  readonly meeting: DecidedMeeting;
  readonly partnership: Pick<Partnership, "meeting" | "bylaws">;
}

/** What is true of the meeting as a whole, from the notice to the end, and the days that follow from the day it is held. */
export default function OpeningSection({ meeting, partnership }: OpeningSectionProps): ReactNode {
  const { pane, language } = useOpeningTexts();
  const { meeting: sheet, bylaws } = partnership;
  const find = useMemo(() => memberIndex(meeting.members), [meeting.members]);
  const members = useMemo(() => meeting.members.map((member) => writtenName(member, find)), [meeting.members, find]);
  if (sheet.kind === "missing") {
    const name = MEETING.names[language];
    return (
      <MakeSheet
        explanation={pane["opening.missing"]({ sheet: name })}
        button={pane["opening.make"]({ sheet: name })}
        made={pane["opening.made"]({ sheet: name })}
        changeWith={(texts) => makeSheets([{ kind: "meeting", name, existing: null }], texts, language)}
      />
    );
  }
  if (sheet.kind !== "found") return <MissingTable reading={sheet} layout={MEETING} />;
  return (
    <>
      <Caption1>{pane["opening.explain"]({ sheet: sheet.table.sheet })}</Caption1>
      <div className="terms">
        {DETAILS.map((detail) => (
          <DetailField
            key={detail}
            table={sheet.table}
            detail={detail}
            read={meeting.details.get(detail)}
            members={members}
          />
        ))}
      </div>
      <Deadlines meeting={meeting} bylaws={bylaws.kind === "found" ? bylaws.content : []} />
    </>
  );
}

import { Body1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneQuestions } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneQuestions";
import { toNumber } from "../../../domain/numbers/toNumber";
import type { FoundTable } from "../../../workbook/findTable";
import type { BylawsColumn } from "../../../workbook/partnership";
import OpenQuestions from "../../open/OpenQuestions";
import type { OpenRule } from "../../open/openRules";
import { withPartTexts } from "../../partTexts";
import { useTexts } from "../../texts";
import type { DecidedMeeting } from "../decideMeeting";
import { openVoters } from "./openVoters";

/** More than these and the names would hide what is asked. */
const MOST_NAMED = 3;

interface QuestionsSectionProps {
  readonly meeting: DecidedMeeting;
  readonly rules: readonly OpenRule[];
  readonly table: FoundTable<BylawsColumn>;
}

/** What the bylaws leave open and matters now; what hangs on who may vote is said in numbers. */
export default function QuestionsSection({ meeting, rules, table }: QuestionsSectionProps): ReactNode {
  const { pane }: { readonly pane: PaneQuestions } = withPartTexts(useTexts(), catalogues);
  const open = openVoters(meeting);
  const votes = meeting.entitled === null ? null : toNumber(meeting.entitled.votes);
  return (
    <>
      {open.length > 0 && open.length <= MOST_NAMED && votes !== null && (
        <Body1>
          {pane["questions.votes"]({
            names: open.map(({ name }) => name).join(", "),
            withThem: votes,
            withoutThem: votes - open.length,
          })}
        </Body1>
      )}
      <OpenQuestions rules={rules} table={table} />
    </>
  );
}

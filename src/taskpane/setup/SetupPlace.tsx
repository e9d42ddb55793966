import { Body1, Spinner, Subtitle2 } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { contentOf } from "../../domain/cell";
import type { Fault } from "../../workbook/excel";
import type { Setup } from "../../workbook/mapping";
import type { Partnership } from "../../workbook/partnership";
import { readVisibleSheets } from "../../workbook/readVisibleSheets";
import type { SheetCells } from "../../workbook/sheetCells";
import { FaultBar } from "../FaultBar";
import { Section } from "../Section";
import { usePlaceTexts } from "../texts";
import { MakeSheets } from "./MakeSheets";

const Tables = lazy(() => import(/* webpackChunkName: "tables" */ "./Tables"));
const ProfileSection = lazy(() => import(/* webpackChunkName: "profile" */ "../profile/ProfileSection"));
const SelfCheck = lazy(() => import(/* webpackChunkName: "check" */ "./SelfCheck"));

interface SetupPlaceProps {
  /** The sheets are looked through again whenever these are read again, while the place is shown. */
  readonly partnership: Partnership;
  readonly setup: Setup;
  readonly isShown: boolean;
}

/** Where each part of the workbook stands, and what Fellesark has and lacks here. */
export default function SetupPlace({ partnership, setup, isShown }: SetupPlaceProps): ReactNode {
  const { pane } = usePlaceTexts("setup");
  const { sheets, fault } = useVisibleSheets(partnership, isShown);
  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["setup.heading"]()}</Subtitle2>
      {sheets === null && fault === null && <Spinner label={pane.reading()} />}
      <FaultBar fault={fault} />
      {sheets !== null && !sheets.some(hasContent) && <Body1>{pane["setup.empty"]()}</Body1>}
      {sheets?.some(hasContent) === true && (
        <Suspense fallback={<Spinner label={pane.reading()} />}>
          <Tables partnership={partnership} setup={setup} sheets={sheets} />
        </Suspense>
      )}
      <MakeSheets partnership={partnership} setup={setup} />
      <Section title={pane["setup.profile"]()}>
        <ProfileSection partnership={partnership} setup={setup} />
      </Section>
      <Section title={pane["check.heading"]()}>
        <SelfCheck />
      </Section>
    </div>
  );
}

/** The sheets as they were last read. After a fault they stay, with what the user has chosen of them. */
function useVisibleSheets(
  partnership: Partnership,
  isShown: boolean,
): { readonly sheets: SheetCells[] | null; readonly fault: Fault | null } {
  const [sheets, setSheets] = useState<SheetCells[] | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let isCurrent = isShown;
    if (isShown) {
      void readVisibleSheets().then((answer) => {
        if (!isCurrent) return;
        if (answer.ok) setSheets(answer.value);
        setFault(answer.ok ? null : answer.fault);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [partnership, isShown]);
  return { sheets, fault };
}

/** An empty workbook has nothing to recognise: one sentence says so, in place of a card for each part that is not there. */
function hasContent({ rows }: SheetCells): boolean {
  return rows.some((row) => row.some((cell) => contentOf(cell) !== null));
}

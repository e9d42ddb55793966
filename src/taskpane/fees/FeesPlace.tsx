import { MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { lazy, type ReactNode, useMemo, useState } from "react";
import { type PlannedFees, planFeesBeside } from "../../workbook/feeFormula";
import { BYLAWS, MEMBERS } from "../../workbook/layout";
import type { Setup } from "../../workbook/mapping";
import type { Partnership } from "../../workbook/partnership";
import { MissingTable } from "../MissingTable";
import { HiddenRows } from "../HiddenRows";
import { cellName } from "../places";
import { ProblemList } from "../ProblemList";
import { Section } from "../Section";
import { usePlaceTexts } from "../texts";
import { chartPoints } from "./chartPoints";
import { computeFees, NOTHING_CHANGED, type TermChanges, termsInUse, termSources } from "./computeFees";
import { FeeSum } from "./FeeSum";
import { feesProblems } from "./feesProblems";
import { FeeTable } from "./FeeTable";
import { openRules } from "./open/openRules";
import { populationYear } from "./populationYear";
import { lastFees } from "./lastFees";
import { TermFields } from "./TermFields";
import { WriteFees } from "./WriteFees";

const OpenQuestions = lazy(() => import(/* webpackChunkName: "open" */ "./open/OpenQuestions"));
const RegisterSection = lazy(() => import(/* webpackChunkName: "register" */ "./register/RegisterSection"));
const ProjectSection = lazy(() => import(/* webpackChunkName: "project" */ "./project/ProjectSection"));
const ProfileSection = lazy(() => import(/* webpackChunkName: "profile" */ "../profile/ProfileSection"));
const FeeChart = lazy(() => import(/* webpackChunkName: "chart" */ "./FeeChart"));

interface FeesPlaceProps {
  readonly partnership: Partnership;
  readonly setup: Setup;
}

/** What each member pays and why, and the fees written to the sheet. */
export default function FeesPlace({ partnership, setup }: FeesPlaceProps): ReactNode {
  const { pane, language } = usePlaceTexts("fees");
  const [changes, setChanges] = useState<TermChanges>(NOTHING_CHANGED);
  const { members, bylaws } = partnership;
  const inUse = useMemo(() => termsInUse(bylaws, changes), [bylaws, changes]);
  const fees = useMemo(
    () => (members.kind === "found" && inUse.modelProblem === null ? computeFees(members.content, inUse) : null),
    [members, inUse],
  );
  const open = openRules(bylaws, "fees.");
  const computed = fees?.kind === "fees" && fees.rows.length > 0 ? fees : null;

  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["fees.heading"]()}</Subtitle2>
      <TermFields inUse={inUse} faulty={fees?.kind === "term" ? fees : null} changes={changes} onChange={setChanges} />
      {bylaws.kind !== "found" && <MissingTable reading={bylaws} layout={BYLAWS} />}
      {members.kind !== "found" && <MissingTable reading={members} layout={MEMBERS} />}
      {members.kind === "found" && <EmptyMembers members={members} />}
      {computed !== null && <FeeSum fees={computed} />}
      <Section title={pane["fees.profile"]()}>
        <ProfileSection partnership={partnership} setup={setup} />
      </Section>
      {open.length > 0 && (
        <Section title={pane["fees.open"]({ count: open.length })}>
          <OpenQuestions bylaws={bylaws} />
        </Section>
      )}
      {members.kind === "found" && (
        <Section title={pane["fees.register"]()}>
          <RegisterSection members={members} year={populationYear(bylaws)} />
        </Section>
      )}
      <HiddenRows readings={[members, bylaws]} />
      <ProblemList problems={feesProblems(partnership, inUse, fees)} />
      {members.kind === "found" && computed !== null && (
        <>
          <PlanOrReason
            planned={planFeesBeside(members, inUse.model, termSources(inUse), computed.isWholeKroner, language)}
          />
          <Section title={pane["fees.chart"]()}>
            <FeeChart points={chartPoints(computed.rows)} />
          </Section>
          <Section title={pane["fees.project"]()}>
            <ProjectSection members={members.content} bylaws={bylaws} />
          </Section>
          <FeeTable rows={computed.rows} total={computed.total} lastFees={lastFees(members.content)} />
        </>
      )}
    </div>
  );
}

type FoundMembers = Extract<Partnership["members"], { kind: "found" }>;

/** The fees to be written, or why they cannot be. */
function PlanOrReason({ planned }: { readonly planned: PlannedFees }): ReactNode {
  const { pane } = usePlaceTexts("fees");
  if (planned.kind !== "sums") return <WriteFees plan={planned.kind === "plan" ? planned.plan : null} />;
  const cells = planned.sums.map(({ sheet, place }) => cellName(sheet, place)).join(", ");
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{pane["fees.sums"]({ cells })}</MessageBarBody>
    </MessageBar>
  );
}

/** Says what a members' table lacks before there can be fees. */
function EmptyMembers({ members: { table, content } }: { readonly members: FoundMembers }): ReactNode {
  const { pane, language } = usePlaceTexts("fees");
  const headings = MEMBERS.columns.population[language];
  const text = !table.columns.has("population")
    ? pane["missing.column"]({ sheet: table.sheet, headings })
    : content.length === 0
      ? pane["missing.rows"]({ sheet: table.sheet })
      : null;
  if (text === null) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

import { MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { lazy, type ReactNode, useMemo, useState } from "react";
import { BYLAWS, MEMBERS } from "../../workbook/layout";
import type { Setup } from "../../workbook/mapping";
import type { Partnership } from "../../workbook/partnership";
import { MissingTable } from "../MissingTable";
import { HiddenRows } from "../HiddenRows";
import { openRules } from "../open/openRules";
import { ProblemList } from "../ProblemList";
import { Section } from "../Section";
import { type TextsOf, usePlaceTexts } from "../texts";
import { Told } from "../Told";
import { chartPoints } from "./chartPoints";
import { feesIn, hasFees } from "./computeFees";
import { faultsWithoutCell, feesProblems } from "./feesProblems";
import { FeeSum } from "./FeeSum";
import { FeeTable } from "./FeeTable";
import { lastFees } from "./lastFees";
import { populationYear } from "./populationYear";
import { type RuleGroup, ruleGroups } from "./ruleGroups";
import { AS_IN_THE_BYLAWS, type Scenario } from "./scenario";

const CompareSection = lazy(() => import(/* webpackChunkName: "compare" */ "./compare/CompareSection"));
const FeeChart = lazy(() => import(/* webpackChunkName: "chart" */ "./FeeChart"));
const InvoicesOfFees = lazy(() => import(/* webpackChunkName: "invoices" */ "./invoice/InvoicesOfFees"));
const OpenQuestions = lazy(() => import(/* webpackChunkName: "open" */ "../open/OpenQuestions"));
const ProfileSection = lazy(() => import(/* webpackChunkName: "profile" */ "../profile/ProfileSection"));
const ProjectSection = lazy(() => import(/* webpackChunkName: "project" */ "./project/ProjectSection"));
const RegisterSection = lazy(() => import(/* webpackChunkName: "register" */ "./register/RegisterSection"));
const RuleFields = lazy(() => import(/* webpackChunkName: "rules" */ "./RuleFields"));
const SettingsSection = lazy(() => import(/* webpackChunkName: "settings" */ "./settings/SettingsSection"));
const WriteSection = lazy(() => import(/* webpackChunkName: "write" */ "./write/WriteSection"));
const SolveSection = lazy(() => import(/* webpackChunkName: "solve" */ "./solve/SolveSection"));

interface FeesPlaceProps {
  readonly partnership: Partnership;
  readonly setup: Setup;
}

/** What each member pays and why, what it would pay by other rules, and the fees written to the sheet. */
export default function FeesPlace({ partnership, setup }: FeesPlaceProps): ReactNode {
  const texts = usePlaceTexts("fees");
  const { pane } = texts;
  const [scenario, setScenario] = useState<Scenario>(AS_IN_THE_BYLAWS);
  const { members, bylaws } = partnership;
  const found = members.kind === "found" ? members : null;
  const rows = bylaws.kind === "found" ? bylaws.content : NO_BYLAWS;
  const table = bylaws.kind === "found" ? bylaws.table : null;
  const groups = useMemo(() => ruleGroups(scenario, rows, table), [scenario, rows, table]);
  const view = useMemo(
    () => (found === null ? null : feesIn(scenario, partnership, found.content)),
    [scenario, partnership, found],
  );
  const computed = view !== null && view.fees.rows.length > 0 && hasFees(view) ? view : null;
  const open = openRules(bylaws, "fees.");
  const hasFault = groups.some(({ model, terms }) =>
    [model, ...terms].some((field) => (field?.problem ?? null) !== null),
  );
  const isUnfinished =
    hasFault || groups.every(({ chosenModel }) => chosenModel === null) || (view?.undecided ?? []).length > 0;

  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["fees.heading"]()}</Subtitle2>
      <Section title={rulesTitle(groups, texts)} isOpenAtFirst={isUnfinished}>
        <RuleFields groups={groups} undecided={view?.undecided ?? []} scenario={scenario} onChange={setScenario} />
      </Section>
      <Section title={pane["fees.settings"]()}>
        <SettingsSection
          bylaws={rows}
          table={table}
          index={partnership.index}
          scenario={scenario}
          onChange={setScenario}
        />
      </Section>
      {table !== null && open.length > 0 && (
        <Section title={pane["fees.open"]({ count: open.length })}>
          <OpenQuestions rules={open} table={table} />
        </Section>
      )}
      {bylaws.kind !== "found" && <MissingTable reading={bylaws} layout={BYLAWS} />}
      {members.kind !== "found" && <MissingTable reading={members} layout={MEMBERS} />}
      {found !== null && <EmptyMembers members={found} />}
      {computed !== null && <FeeSum fees={computed.fees} kinds={computed.kinds} />}
      {bylaws.kind === "found" && scenario.length > 0 && <Told intent="info" text={pane["fees.tried"]()} />}
      {view !== null && <Faults partnership={partnership} view={view} />}
      <HiddenRows readings={[members, bylaws]} />
      <ProblemList problems={feesProblems(partnership, view)} />
      {computed !== null && (
        <>
          <Section title={pane["fees.write"]()}>
            <WriteSection view={computed} partnership={partnership} />
          </Section>
          <FeeTable rows={computed.fees.rows} total={computed.fees.total} lastFees={lastFees(found?.content ?? [])} />
          <Section title={pane["fees.chart"]()}>
            <FeeChart points={chartPoints(computed.fees.rows)} />
          </Section>
          <Section title={pane["fees.compare"]()}>
            <CompareSection scenario={scenario} view={computed} partnership={partnership} onUse={setScenario} />
          </Section>
          <Section title={pane["fees.solve"]()}>
            <SolveSection scenario={scenario} view={computed} onUse={setScenario} />
          </Section>
          <Section title={pane["fees.invoice"]()}>
            <InvoicesOfFees view={computed} partnership={partnership} />
          </Section>
        </>
      )}
      {found !== null && (
        <>
          <Section title={pane["fees.register"]()}>
            <RegisterSection members={found} year={populationYear(bylaws)} />
          </Section>
          <Section title={pane["fees.project"]()}>
            <ProjectSection members={found.content} bylaws={bylaws} />
          </Section>
        </>
      )}
      <Section title={pane["fees.profile"]()}>
        <ProfileSection partnership={partnership} setup={setup} />
      </Section>
    </div>
  );
}

const NO_BYLAWS: readonly never[] = [];

/** The models in use, so that they are seen without opening the rules. */
function rulesTitle(groups: readonly RuleGroup[], { pane }: TextsOf<"fees">): string {
  const models = groups.flatMap(({ chosenModel }) =>
    chosenModel === null ? [] : [pane[`fees.model.${chosenModel}`]()],
  );
  return models.length === 0
    ? pane["fees.rules.undecided"]()
    : pane["fees.rules"]({ models: [...new Set(models)].join(", ") });
}

type FoundMembers = Extract<Partnership["members"], { kind: "found" }>;
type View = NonNullable<ReturnType<typeof feesIn>>;

/** What is wrong that stands in no cell: a row or a sheet that is missing, a need that cannot be met. */
function Faults({ partnership, view }: { readonly partnership: Partnership; readonly view: View }): ReactNode {
  const { say } = usePlaceTexts("fees");
  return faultsWithoutCell(partnership, view).map((fault) => (
    <Told key={JSON.stringify(fault)} intent="error" text={say(fault.problem)} />
  ));
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

import { Body1, Button, Caption1, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { bylawValue } from "../../../domain/bylaws/bylawValue";
import { findBylaw } from "../../../domain/bylaws/bylaw";
import type { Exact } from "../../../domain/numbers/exact";
import { ratioText } from "../../../domain/numbers/ratio";
import { toText } from "../../../domain/numbers/toText";
import { Told } from "../../Told";
import type { FeesInScenario } from "../computeFees";
import { type Scenario, withChange } from "../scenario";
import { hasRate, type NeedSolved, solveNeed } from "./solveNeed";
import { type SolveTexts, useSolveTexts } from "./useSolveTexts";

interface SolveSectionProps {
  readonly scenario: Scenario;
  /** The fees of that scenario. */
  readonly view: FeesInScenario;
  readonly onUse: (scenario: Scenario) => void;
}

/** The rate that meets a need, exactly and with caps; and the need shared to the krone. */
export default function SolveSection({ scenario, view, onUse }: SolveSectionProps): ReactNode {
  const texts = useSolveTexts();
  const { pane, say } = texts;
  const rows = view.bylaws;
  const [written, setWritten] = useState(() => needOf(rows));
  const solved = solveNeed(written, view);
  const kind = view.kinds.find((one) => hasRate(view, one));
  const scopeOf = (rule: "fees.model" | "fees.rate"): string | null =>
    findBylaw(rows, rule, kind === undefined || kind === "unsaid" ? null : kind)?.scope ?? null;
  return (
    <>
      <Caption1>{pane["solve.explain"]()}</Caption1>
      <Field
        label={pane["solve.need"]()}
        {...(solved.kind === "field" && { validationState: "error", validationMessage: say(solved.problem) })}
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={written}
          onChange={(_event, { value }) => setWritten(value)}
        />
      </Field>
      <Answer solved={solved} texts={texts} />
      {solved.kind === "solved" && (
        <div className="buttons">
          <Button onClick={() => onUse(withRate(scenario, solved.rateInCell, scopeOf("fees.rate")))}>
            {pane["solve.useRate"]()}
          </Button>
          <Button onClick={() => onUse(withShare(scenario, solved.need, scopeOf("fees.model")))}>
            {pane["solve.share"]()}
          </Button>
        </div>
      )}
    </>
  );
}

function Answer({
  solved,
  texts: { pane, amount, number },
}: {
  readonly solved: NeedSolved;
  readonly texts: SolveTexts;
}): ReactNode {
  switch (solved.kind) {
    case "solved":
      return (
        <div className="card" role="status">
          <Body1 className="semibold figures" data-testid="solved-rate">
            {pane["solve.rate"]({ rate: number(solved.rateInCell) })}
          </Body1>
          <Caption1>{pane["solve.exactly"]({ rate: ratioText(solved.rate) })}</Caption1>
          <Caption1 className="quiet">
            {pane["solve.of"]({
              members: solved.members,
              need: amount(solved.need),
              others: amount(solved.others),
            })}
          </Caption1>
        </div>
      );
    case "unreachable":
      return (
        <Told
          intent="info"
          text={
            solved.most === null
              ? pane["solve.belowLeast"]({ least: amount(solved.least) })
              : pane["solve.unreachable"]({ least: amount(solved.least), most: amount(solved.most) })
          }
        />
      );
    case "noRate":
      return <Told intent="info" text={pane["solve.noRate"]()} />;
    case "unknownFee":
      return <Told intent="info" text={pane["solve.unknownFee"]({ name: solved.name })} />;
    case "unfinished":
    case "field":
      return null;
  }
}

/** The need that the bylaws set, to begin with. */
function needOf(rows: FeesInScenario["bylaws"]): string {
  const need = bylawValue(rows, "fees.need", null);
  return need.ok && need.value !== null ? toText(need.value) : "";
}

function withRate(scenario: Scenario, rate: Exact, scope: string | null): Scenario {
  return withChange(scenario, { rule: "fees.rate", scope, value: toText(rate) });
}

/** The need shared: the model becomes that, and no rate needs to be named. */
function withShare(scenario: Scenario, need: Exact, scope: string | null): Scenario {
  const asShare = withChange(scenario, { rule: "fees.model", scope, value: "share" });
  return withChange(asShare, { rule: "fees.need", scope, value: toText(need) });
}

import { Button, Caption1, Link, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ruleHelpPath } from "../../documents/help/ruleHelpPath";
import type { Verdict as Judged } from "../../domain/board/finding";
import type { Severity } from "../../domain/bylaws/severity";
import { type TextsOf, usePlaceTexts } from "../texts";
import { useKeptFocus } from "../useKeptFocus";
import { Verdict, type VerdictTone } from "../Verdict";
import { type Standing, standingOf } from "./findingOrder";

interface FindingCardProps {
  /** The id that the rule's help page goes by: of a rule of the bylaws, or of a check of the documents. */
  readonly rule: string;
  readonly title: string;
  readonly verdict: Judged;
  /** The words for the verdict, where they are not those of a rule of composition. */
  readonly verdictText?: string;
  readonly severity: Severity;
  readonly isSetAside?: boolean;
  readonly reason: string;
  /** What there is to say beside the reason. */
  readonly details?: ReactNode;
  /** Those that it concerns; none where that goes without saying. */
  readonly whom?: readonly string[];
  readonly source: string | null;
  /** Null where there are no cells to select. */
  readonly onSelect: (() => void) | null;
  /** Buttons beside the one that selects the cells. */
  readonly actions?: ReactNode;
  /** Which of the card's parts is open, where it has any: what had the focus may go with it. */
  readonly openPart?: string | null;
  readonly children?: ReactNode;
}

const TONES: Readonly<Record<Standing, VerdictTone>> = {
  breach: "bad",
  warning: "warning",
  advice: "warning",
  undecidable: "open",
  setAside: "none",
  met: "good",
};

/** More than these are counted. */
const MOST_NAMED = 9;

/** What a rule says: its verdict and how much that matters, why, of whom, by which clause, and where the rule is explained. */
export function FindingCard(props: FindingCardProps): ReactNode {
  const { rule, title, verdict, severity, isSetAside = false, reason, whom = [], source, onSelect } = props;
  const texts = usePlaceTexts("board");
  const { pane, language } = texts;
  const standing = standingOf({ verdict, severity, isSetAside });
  // What had the focus may be gone: a form that has done its work, or the button for what is no longer to be done.
  const card = useKeptFocus<HTMLLIElement>([standing, props.openPart ?? null]);
  return (
    <li ref={card} className="card" tabIndex={-1} data-rule={rule} data-verdict={verdict} data-standing={standing}>
      <Text as="h3" className="semibold">
        {title}
      </Text>
      <span className="list list-inline finding-verdict">
        <Verdict tone={TONES[standing]}>
          {props.verdictText ?? pane[`board.verdict.${standing === "setAside" ? standing : verdict}`]()}
        </Verdict>
        {verdict !== "met" && <Caption1 className="quiet">{pane[`board.severity.${severity}`]()}</Caption1>}
      </span>
      <Text data-testid="reason">{reason}</Text>
      {props.details}
      {whom.length > 0 && <Caption1>{whomText(whom, texts)}</Caption1>}
      {source !== null && <Caption1 className="quiet">{pane.source({ source })}</Caption1>}
      <div className="buttons finding-actions">
        {onSelect !== null && (
          <Button size="small" aria-label={pane["cells.selectFor"]({ what: title })} onClick={onSelect}>
            {pane["cells.select"]()}
          </Button>
        )}
        {props.actions}
        <Link
          href={ruleHelpPath(rule, language)}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={pane["board.aboutRule"]({ rule: title })}
        >
          {pane["board.about"]()}
        </Link>
      </div>
      {props.children}
    </li>
  );
}

function whomText(whom: readonly string[], { pane }: TextsOf<"board">): string {
  const named = whom.slice(0, MOST_NAMED).join(", ");
  const rest = whom.length - MOST_NAMED;
  return rest > 0 ? pane["board.whomMore"]({ whom: named, count: rest }) : pane["board.whom"]({ whom: named });
}

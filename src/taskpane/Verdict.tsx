import {
  CheckmarkCircle16Filled,
  CircleHint16Filled,
  DismissCircle16Filled,
  QuestionCircle16Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ComponentProps, ReactNode } from "react";

/** How a verdict is marked: by a sign of its own beside the words, never by colour alone. */
export type VerdictTone = "good" | "bad" | "warning" | "open" | "none";

const SIGNS = {
  good: CheckmarkCircle16Filled,
  bad: DismissCircle16Filled,
  warning: Warning16Filled,
  open: QuestionCircle16Filled,
  none: CircleHint16Filled,
};

interface VerdictProps extends ComponentProps<"span"> {
  readonly tone: VerdictTone;
}

export function Verdict({ tone, children, ...rest }: VerdictProps): ReactNode {
  const Sign = SIGNS[tone];
  return (
    <span {...rest} className={`verdict verdict-${tone}`}>
      <Sign aria-hidden />
      {children}
    </span>
  );
}

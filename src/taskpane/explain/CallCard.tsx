import { Caption1, Text } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { cellName } from "../places";
import { Steps } from "../Steps";
import { type TextsOf, usePlaceTexts } from "../texts";
import type { ArgumentShown, CallExplanation, CallOutcome } from "./explainCell";
import { cellText } from "./cellText";

interface CallCardProps {
  readonly call: CallExplanation;
  /** Whether what is wrong with the first call has been said already. */
  readonly isTrouble: boolean;
}

/** One call of a function: what the function does, what it is given, and how its result came about. */
export function CallCard({ call, isTrouble }: CallCardProps): ReactNode {
  const texts = usePlaceTexts("explain");
  const { pane } = texts;
  const name = `FELLES.${call.id}`;
  const description = descriptionOf(call.id, texts);
  return (
    <section className="card" aria-label={name}>
      <Text as="h2" className="semibold">
        {name}
      </Text>
      {description !== null && <Text>{description}</Text>}
      <dl className="facts">
        {call.arguments.map((argument, index) => (
          <Fragment key={index}>
            <dt>
              {argument.parameter === null
                ? pane["explain.argument.unknown"]({ number: index + 1 })
                : argument.parameter.replaceAll("_", " ")}
            </dt>
            <dd>{argumentText(argument, texts)}</dd>
          </Fragment>
        ))}
      </dl>
      <Outcome outcome={call.outcome} isTrouble={isTrouble} />
    </section>
  );
}

function Outcome({ outcome, isTrouble }: { readonly outcome: CallOutcome; readonly isTrouble: boolean }): ReactNode {
  const texts = usePlaceTexts("explain");
  const { pane } = texts;
  if (outcome.kind !== "explained") return <Text>{notExplainedText(outcome, texts)}</Text>;
  const { shown, steps, problem } = outcome.explained;
  if (isTrouble && steps.length === 0) return null;
  return (
    <>
      <Text as="h3" className="semibold">
        {pane["explain.steps"]({ value: cellText(shown, texts) })}
      </Text>
      {steps.length > 0 && <Steps steps={steps} />}
      {problem !== null && !isTrouble && <Text>{problem.text}</Text>}
      {steps.length === 0 && problem === null && <Caption1 className="quiet">{pane["explain.noSteps"]()}</Caption1>}
    </>
  );
}

function notExplainedText(outcome: Exclude<CallOutcome, { kind: "explained" }>, { pane }: TextsOf<"explain">): string {
  switch (outcome.kind) {
    case "unread":
      return pane["explain.not.unread"]({ arguments: outcome.texts.join(", ") });
    case "severalResults":
      return pane["explain.not.severalResults"](outcome);
    case "unknownFunction":
      return pane["explain.not.unknownFunction"]();
    case "tooLarge":
      return pane["explain.not.tooLarge"]();
  }
}

function argumentText({ text, value }: ArgumentShown, texts: TextsOf<"explain">): string {
  const { pane } = texts;
  switch (value.kind) {
    case "leftOut":
      return pane["explain.argument.leftOut"]();
    case "constant":
      return text;
    case "unread":
      return pane["explain.argument.unread"]({ text });
    case "one":
      return pane["explain.argument.one"]({ text, value: cellText(value.cell, texts) });
    case "own":
      return value.sheet === null
        ? pane["explain.argument.one"]({ text, value: cellText(value.cell, texts) })
        : pane["explain.argument.own"]({
            text,
            address: cellName(value.sheet, value.place),
            value: cellText(value.cell, texts),
          });
    case "many":
    case "tooLarge":
      return pane["explain.argument.many"]({ text, count: value.count });
  }
}

/** What Excel is told that the function does, where it is one of ours. */
function descriptionOf(id: string, { pane }: TextsOf<"explain">): string | null {
  const descriptions: Readonly<Record<string, (() => string) | undefined>> = { ...pane.functions };
  return descriptions[`${id}.gives`]?.() ?? null;
}

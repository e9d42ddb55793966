import { Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Partnership } from "../../../workbook/partnership";
import { cellName } from "../../places";
import { Told } from "../../Told";
import type { FeesInScenario } from "../computeFees";
import { useWriteTexts } from "./useWriteTexts";
import { feesToWrite } from "./writableFees";
import { WriteFees } from "./WriteFees";

interface WriteSectionProps {
  readonly view: FeesInScenario;
  readonly partnership: Partnership;
}

/** The fees to be written, with what they came about under, or why they cannot be. */
export default function WriteSection({ view, partnership }: WriteSectionProps): ReactNode {
  const texts = useWriteTexts();
  const { pane } = texts;
  const planned = feesToWrite(view, partnership, texts);
  switch (planned.kind) {
    case "nothing":
      return <Told intent="info" text={pane["write.nothing"]()} />;
    case "sums":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {pane["write.sums"]({ cells: planned.sums.map(({ sheet, place }) => cellName(sheet, place)).join(", ") })}
          </MessageBarBody>
        </MessageBar>
      );
    case "writable":
      return (
        <>
          <Caption1>{pane["write.with"]()}</Caption1>
          <ul className="bullets facts-list" data-testid="about-fees">
            {planned.about.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <WriteFees fees={planned.fees} asValues={planned.asValues} />
        </>
      );
  }
}

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ToldProps {
  readonly intent: "success" | "info" | "error";
  readonly text: string;
}

/** One sentence on how something went. What went wrong is read out at once, the rest when there is time. */
export function Told({ intent, text }: ToldProps): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === "error" ? "alert" : "status"}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

import type { ReactNode } from "react";
import type { Message } from "../domain/message";
import { useTexts } from "./texts";

/** The steps that led to a result, in the order they were taken. */
export function Steps({ steps }: { readonly steps: readonly Message[] }): ReactNode {
  const { say } = useTexts();
  return (
    <ol className={"steps"}>
      {steps.map((step, index) => (
        <li key={index}>{say(step)}</li>
      ))}
    </ol>
  );
}

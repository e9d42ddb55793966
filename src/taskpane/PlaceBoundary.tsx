import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "./texts";

interface PlaceBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps what goes wrong in one place there, such as a file that could not be fetched: the others can still be used. */
export class PlaceBoundary extends Component<PlaceBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failure /> : this.props.children;
  }
}

function Failure(): ReactNode {
  const { pane } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{pane["fault.place"]()}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => location.reload()}>{pane["fault.place.reload"]()}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

import { Button, Spinner } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactNode, Suspense, useId, useState } from "react";
import { PlaceBoundary } from "./PlaceBoundary";
import { useTexts } from "./texts";

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a place that is opened when it is needed. What is in it is fetched then, and keeps what was typed when it is closed. */
export function Section({ title, children }: SectionProps): ReactNode {
  const { pane } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const id = useId();
  return (
    <section className="section" aria-label={title}>
      <h2>
        <Button
          className="section-toggle"
          appearance="subtle"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-controls={wasOpened ? id : undefined}
          onClick={() => {
            setOpen(!isOpen);
            setOpened(true);
          }}
        >
          {title}
        </Button>
      </h2>
      {wasOpened && (
        <div id={id} className="section-content" hidden={!isOpen}>
          <PlaceBoundary>
            <Suspense fallback={<Spinner label={pane.reading()} />}>{children}</Suspense>
          </PlaceBoundary>
        </div>
      )}
    </section>
  );
}

import { Button, Spinner } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactNode, Suspense, useId, useState } from "react";
import { PlaceBoundary } from "./PlaceBoundary";
import { useTexts } from "./texts";

interface SectionProps {
  readonly title: string;
  /** Whether it is open until the user closes it: there is something in it to do. */
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A part of a place that is opened when it is needed. What is in it is fetched then, and keeps what was typed when it is closed. */
export function Section({ title, isOpenAtFirst = false, children }: SectionProps): ReactNode {
  const { pane } = useTexts();
  // Until the user has opened or closed it, it is open where there is something to do.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [wasOpened, setOpened] = useState(false);
  const isOpen = chosen ?? isOpenAtFirst;
  if (isOpen && !wasOpened) setOpened(true);
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
          onClick={() => setChosen(!isOpen)}
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

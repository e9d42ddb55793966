import { Button, Spinner } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactNode, Suspense, useId, useState } from "react";
import { PlaceBoundary } from "./PlaceBoundary";
import { useTexts } from "./texts";

interface SectionProps {
  readonly title: string;
  /** Whether it opens by itself: there is something in it to do. */
  readonly isOpenAtFirst?: boolean;
  /** Whether it is a part of a card, and its heading one below the card's. */
  readonly isInCard?: boolean;
  readonly children: ReactNode;
}

/** A part of a place that is opened when it is needed. What is in it is fetched then, and keeps what was typed when it is closed. */
export function Section({ title, isOpenAtFirst = false, isInCard = false, children }: SectionProps): ReactNode {
  const { pane } = useTexts();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [wasOpened, setOpened] = useState(false);
  // What has opened by itself stays until the user closes it: the first digit typed into it may be all that there was to
  // do, and would close it around the field that is being typed in.
  const isOpen = chosen ?? (isOpenAtFirst || wasOpened);
  if (isOpen && !wasOpened) setOpened(true);
  const id = useId();
  const Heading = isInCard ? "h3" : "h2";
  return (
    <section className="section" aria-label={title}>
      <Heading>
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
      </Heading>
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

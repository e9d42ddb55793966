import { Body1, Button, Caption1, Text } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { checkDocuments } from "../../../domain/bylaws/documents/checkDocuments";
import type { DocumentFinding } from "../../../domain/bylaws/documents/documentFinding";
import type { Gap } from "../../../domain/bylaws/documents/gap";
import { dateOfSerial } from "../../../domain/calendar/excelDate";
import type { Partnership } from "../../../workbook/partnership";
import { excelTime } from "../../excelTime";
import type { Cells } from "../../places";
import { FindingCard } from "../FindingCard";
import { cellsBySheet } from "./cellsBySheet";
import { factsOf } from "./factsOf";
import { type DocumentTexts, useDocumentTexts } from "./useDocumentTexts";

interface DocumentsSectionProps {
  readonly partnership: Partnership;
  readonly onSelect: (cells: Cells) => void;
}

/** Where the partnership's own documents contradict themselves or leave something out, and what to decide. */
export default function DocumentsSection({ partnership, onSelect }: DocumentsSectionProps): ReactNode {
  const { pane } = useDocumentTexts();
  const findings = useMemo(
    () => checkDocuments(factsOf(partnership, dateOfSerial(excelTime(new Date())))),
    [partnership],
  );
  const decided = findings.filter(({ severity }) => severity === "advice").length;
  return (
    <div className="list">
      <Caption1>{pane["documents.explain"]()}</Caption1>
      {findings.length === 0 ? (
        <Body1>{pane["documents.none"]()}</Body1>
      ) : (
        <>
          <Caption1 as="p">{pane["documents.counts"]({ open: findings.length - decided, decided })}</Caption1>
          <ul className="list">
            {findings.map((finding) => (
              <DocumentCard key={finding.check} finding={finding} partnership={partnership} onSelect={onSelect} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface DocumentCardProps extends DocumentsSectionProps {
  readonly finding: DocumentFinding;
}

function DocumentCard({ finding, partnership, onSelect }: DocumentCardProps): ReactNode {
  const texts = useDocumentTexts();
  const { pane, sayOfDocuments } = texts;
  const title = pane[`${finding.check}.title`]();
  const [first = null, ...others] = cellsBySheet(finding.cells, partnership);
  return (
    <FindingCard
      rule={finding.check}
      title={title}
      verdict="broken"
      verdictText={pane[finding.severity === "advice" ? "documents.decided" : "documents.toDecide"]()}
      severity={finding.severity}
      reason={finding.wrong.map(sayOfDocuments).join(" ")}
      details={
        <>
          {finding.gaps.length > 0 && (
            <ul className="bullets">
              {finding.gaps.map((gap) => (
                <li key={`${gap.name} ${String(gap.bylaw?.row ?? "")}`}>{gapText(gap, texts)}</li>
              ))}
            </ul>
          )}
          <Text data-testid="decide">{sayOfDocuments(finding.decide)}</Text>
        </>
      }
      source={finding.sources.length > 0 ? finding.sources.join("; ") : null}
      onSelect={first === null ? null : () => onSelect(first)}
      actions={others.map((cells) => (
        <Button
          key={cells.sheet}
          size="small"
          aria-label={pane["documents.selectInFor"]({ sheet: cells.sheet, what: title })}
          onClick={() => onSelect(cells)}
        >
          {pane["documents.selectIn"]({ sheet: cells.sheet })}
        </Button>
      ))}
    />
  );
}

function gapText({ name, bylaw, answer }: Gap, { pane }: DocumentTexts): string {
  const plain = pane[`documents.gap.${name}`]();
  const scope = name.startsWith("meeting.majority.") ? null : (bylaw?.scope ?? null);
  const rule = scope === null ? plain : pane["documents.scoped"]({ rule: plain, scope });
  if (answer === null) return pane["documents.isOpen"]({ rule });
  const { value, by } = answer;
  return by === null
    ? pane["documents.isAnswered"]({ rule, value })
    : pane["documents.isAnsweredBy"]({ rule, value, by });
}

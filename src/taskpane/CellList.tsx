import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place } from "../workbook/selectCells";
import { FaultBar } from "./FaultBar";
import { cellName } from "./places";
import { useTexts } from "./texts";
import { useSelectCells } from "./useSelectCells";

/** More than this and the list hides what it is about; the rest are counted. */
const MOST_SHOWN = 10;

interface CellListProps {
  readonly title: string;
  readonly cells: readonly { readonly sheet: string; readonly place: Place; readonly text: string }[];
  readonly showsAll?: boolean;
  readonly role?: "status";
  /** What is said of them all, under the list. */
  readonly children?: ReactNode;
}

/** Cells that something is said about, each with a link that selects it; nothing where there are none. */
export function CellList({ title, cells, showsAll = false, role, children }: CellListProps): ReactNode {
  const { pane } = useTexts();
  const { select, fault } = useSelectCells();
  if (cells.length === 0) return null;
  const shown = showsAll ? cells : cells.slice(0, MOST_SHOWN);
  return (
    <>
      <MessageBar intent="warning" layout="multiline" {...(role !== undefined && { role })}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          <ul className="bullets">
            {shown.map(({ sheet, place, text }, index) => (
              <li key={index}>
                <Link
                  as="button"
                  inline
                  aria-label={pane["cell.select"]({ address: cellName(sheet, place) })}
                  onClick={() => select({ sheet, places: [place] })}
                >
                  {cellName(sheet, place)}
                </Link>{" "}
                {text}
              </li>
            ))}
          </ul>
          {cells.length > shown.length && <p>{pane["problems.more"]({ count: cells.length - shown.length })}</p>}
          {children}
        </MessageBarBody>
      </MessageBar>
      <FaultBar fault={fault} />
    </>
  );
}

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellAddress } from "../workbook/address";
import type { SheetLayout } from "../workbook/layout";
import type { Reading } from "../workbook/partnership";
import { type Texts, useTexts } from "./texts";

interface MissingTableProps<Column extends string> {
  readonly reading: Exclude<Reading<Column, unknown>, { kind: "found" }>;
  readonly layout: SheetLayout<Column>;
}

/** Why a sheet cannot be used, and what to do about it. */
export function MissingTable<Column extends string>({ reading, layout }: MissingTableProps<Column>): ReactNode {
  const texts = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{reasonOf(reading, layout, texts)}</MessageBarBody>
    </MessageBar>
  );
}

function reasonOf<Column extends string>(
  reading: MissingTableProps<Column>["reading"],
  layout: SheetLayout<Column>,
  { pane, language }: Texts,
): string {
  switch (reading.kind) {
    case "missing":
      return pane["missing.sheet"]({ names: layout.names[language] });
    case "noHeadings":
      return pane["missing.headings"]({
        sheet: reading.sheet,
        headings: reading.needed.map((column) => layout.columns[column][language]).join(", "),
      });
    case "doubleHeading": {
      const { column, address } = reading.double;
      return pane["missing.doubleHeading"]({
        sheet: reading.sheet,
        heading: layout.columns[column][language],
        cells: address.columns.map((position) => cellAddress(address.row, position)).join(", "),
      });
    }
  }
}

/** How big a new sheet is made. Univer's sheets have an edge; it moves when something is written beyond it. */
export const SHEET_SIZE = { rowCount: 2000, columnCount: 52 } as const;

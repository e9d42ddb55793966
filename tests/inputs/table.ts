/** A table for reading in a terminal: one line a row, columns as wide as their widest cell. */
export function table(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? "")].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.replace(/\s/g, " ").padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [title, line(headings), ...rows.map(line)].join("\n");
}

/** Asks what is to be seen of a range, some rows of which are hidden. */
export function askVisibleView(range: Excel.Range): Excel.RangeView {
  const view = range.getVisibleView();
  view.load("cellAddresses");
  return view;
}

/**
 * The rows of the sheet (from 0) that are hidden, by hand or by a filter, in each of some ranges that have been loaded
 * with `rowHidden`. Only where a range has some, and its view has not been asked for with it, does it cost a round trip to
 * learn which.
 */
export async function findHiddenRows(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  asked: ReadonlyMap<Excel.Range, Excel.RangeView | null> = new Map(),
): Promise<ReadonlyMap<Excel.Range, readonly number[]>> {
  const withHidden = ranges.filter((range) => !range.isNullObject && isAnyHidden(range));
  const loaded = withHidden.map((range) => {
    const known = asked.get(range) ?? null;
    return { range, known, view: isAllHidden(range) ? null : (known ?? askVisibleView(range)) };
  });
  if (loaded.some(({ view, known }) => view !== null && known === null)) await context.sync();
  return new Map(
    loaded.map(({ range, view }) => {
      const addresses = view === null ? [] : (view.cellAddresses as unknown[][]);
      const visible = new Set(addresses.map((row) => rowOf(String(row[0]))));
      const rows = Array.from({ length: range.values.length }, (_, row) => range.rowIndex + row);
      return [range, rows.filter((row) => !visible.has(row))] as const;
    }),
  );
}

/** Excel says null where some rows are hidden and others are not. */
function isAnyHidden({ rowHidden }: { readonly rowHidden: boolean | null }): boolean {
  return rowHidden !== false;
}

/** Of a range with nothing to be seen there is no view. */
function isAllHidden({ rowHidden }: { readonly rowHidden: boolean | null }): boolean {
  return rowHidden === true;
}

/** The row, from 0, of an address such as Medlemmer!$C$12. */
function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0) - 1;
}

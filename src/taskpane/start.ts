// Runs as soon as the shared runtime starts, which may be long before anyone opens the pane: a workbook with FELLES
// formulas starts it to calculate. So this does nothing but wait for the pane to be shown, and then fetch its code.
import { whenShown } from "./whenShown";

void whenShown().then(async () => {
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./pane");
  await mountPane(Office.context.displayLanguage);
});

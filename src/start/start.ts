// Runs as soon as the shared runtime starts, which may be long before anyone opens the pane: a workbook with FELLES
// formulas starts it to calculate. So this does nothing but wait for the pane to be shown, and then fetch its code.
// It is also where the two doors meet: the pane checks and explains the figures of the functions, which it does not know otherwise.
import { evaluate, explain, functionIds, parametersOf } from "../functions/evaluate";
import { whenShown } from "../taskpane/whenShown";

void whenShown().then(async () => {
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "../taskpane/pane");
  await mountPane(Office.context.displayLanguage, { ids: functionIds(), parametersOf, evaluate, explain });
});

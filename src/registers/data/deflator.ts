import type { RegisterSource } from "../source";

export const SOURCE: RegisterSource = {
  publisher: "Finansdepartementet",
  title: "Kommunal deflator: statsbudsjettet, revidert nasjonalbudsjett, prisomregningsfaktorer",
  address: null,
  licence: null,
};

/** The series that the realised figures were read from; it ends in May 2026. */
export const REALISED_SOURCE = "Finansdepartementet, prisomregningsfaktorer (github.com/marhip97/realvekst)";

/**
 * A line a figure: year, vintage, change on the year before in per cent, `?` where it is still an estimate, document. The
 * realised figures name no document: it is the same for all of them.
 */
export const DEFLATOR = `
2014|realised|3.1
2015|realised|2.4
2016|realised|2.6
2016|budgetTime|2.7||Statsbudsjettet 2016 (planer.elverum.no)
2017|realised|2.4
2018|realised|3.1
2019|realised|3.2
2019|budgetTime|2.8||Grønt hefte 2019 (kommunal-rapport.no, 2018-10)
2020|realised|1.0
2021|realised|4.4
2021|budgetTime|2.7||KS, kommunal deflator: bruk, oppbygging og anslag (ks.no)
2021|revised|3.3||Nasjonalbudsjettet 2022 (ks.no)
2022|realised|6.7
2022|budgetTime|2.5||Nasjonalbudsjettet 2022 (ks.no)
2022|revised|5.3||Nasjonalbudsjettet 2023 (ks.no)
2023|realised|4.3
2023|budgetTime|3.7||Nasjonalbudsjettet 2023 (ks.no)
2023|revised|5.2||Revidert nasjonalbudsjett 2023 (ks.no)
2024|realised|5.0
2024|budgetTime|4.3||Nasjonalbudsjettet 2024, rundskriv H-2/24 (regjeringen.no)
2024|revised|4.3||Revidert nasjonalbudsjett 2024, rundskriv H-2/24 (regjeringen.no)
2025|realised|4.7
2025|budgetTime|4.1||Nasjonalbudsjettet 2025, Prop. 142 S (2024–2025) (regjeringen.no)
2025|revised|3.9||Revidert nasjonalbudsjett 2025, Prop. 142 S (2024–2025) (regjeringen.no)
2026|realised|4.1|?`;

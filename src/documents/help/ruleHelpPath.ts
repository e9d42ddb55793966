import type { Language } from "../../locales/language";

/**
 * Where the help page of a rule stands, from the pane's own page.
 * @param rule the id of a rule of the bylaws, or of a check of the documents (`documents.countyVote`)
 */
export function ruleHelpPath(rule: string, language: Language): string {
  return `help/${language}/rules/${rule.toLowerCase()}.html`;
}

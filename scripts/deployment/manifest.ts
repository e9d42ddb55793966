import { DEVELOPMENT_ID, DEVELOPMENT_ORIGIN, type Target } from "./target";

const TEXT_OR_ADDRESS = /\b(DefaultValue|Value)="([^"]*)"/g;
const NAME = /Fellesark( \((development|utvikling)\))?/g;

/**
 * The manifest for a target, made from the one for development: its id, version and label, and every address below its
 * base. Nothing else differs, so what is tried in development is what is deployed.
 * @throws where the development manifest does not have what is to be replaced
 */
export function productionManifest(development: string, { baseUrl, id, label, version }: Target): string {
  const withValues = development.replace(TEXT_OR_ADDRESS, (_, attribute: string, value: string) => {
    const replaced = isAddress(value)
      ? escapeXml(baseUrl) + value.slice(DEVELOPMENT_ORIGIN.length)
      : value.replace(NAME, () => escapeXml(label));
    return `${attribute}="${replaced}"`;
  });
  const withId = replaceOnce(withValues, `<Id>${DEVELOPMENT_ID}</Id>`, `<Id>${id}</Id>`);
  const withVersion = replaceOnce(withId, /<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
  return replaceOnce(withVersion, /<!-- For development[^>]*-->\n/, "");
}

function isAddress(value: string): boolean {
  return value.startsWith(`${DEVELOPMENT_ORIGIN}/`);
}

function replaceOnce(text: string, from: string | RegExp, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`manifest.xml is to have one ${String(from)}, not ${parts.length - 1}`);
  return parts.join(to);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

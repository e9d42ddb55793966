// Lets Fluent's styles in: the hash is that of an empty <style> element.
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The pane's policy, as in production but for two things that belong to the workbench: Office.js comes from the pane's own
 * origin, and the page that asks whether this host is trusted is framed from there.
 */
export function paneContentSecurityPolicy(hostOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${hostOrigins.join(" ")}`,
  ].join("; ");
}

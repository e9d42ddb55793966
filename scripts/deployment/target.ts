/** Where a build is to be served from, and under what name Excel is to know it. */
export interface Target {
  /** As it stands before a file's name: https, without a slash at the end. */
  readonly baseUrl: string;
  /** The add-in's GUID: each environment has its own, so that Excel keeps them apart. */
  readonly id: string;
  /** What the add-in is called in lists and on the ribbon. */
  readonly label: string;
  /** The manifest's version, four numbers. */
  readonly version: string;
}

export type TargetReading =
  | { readonly kind: "development" }
  | { readonly kind: "production"; readonly target: Target }
  /** What is wrong, as one line that says what to do. */
  | { readonly kind: "refused"; readonly line: string };

export const DEVELOPMENT_ORIGIN = "https://localhost:3000";
export const DEVELOPMENT_ID = "04fd2e39-fc1a-47a3-9bac-4dceca50cfb0";
const LABEL = "Fellesark";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NO_GUID = "00000000-0000-0000-0000-000000000000";
/** Four numbers of at most five digits, as Office compares them. */
const VERSION = /^(\d{1,5}\.){3}\d{1,5}$/;
/** The ribbon cuts longer labels, and the manifest's texts that hold it stay within their own limits. */
const LONGEST_LABEL = 50;
/** An address in the manifest has at most 2048 characters; the longest path below the base is far shorter than what is left. */
const LONGEST_BASE_URL = 1900;
const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)\.?$/;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the target from the environment: `ADDIN_BASE_URL` and `ADDIN_ID`, and where they are given `ADDIN_LABEL` and
 * `ADDIN_VERSION`. With none of them it is a build for development.
 * @param packageVersion the version in package.json, three numbers
 */
export function readTarget(environment: Environment, packageVersion: string): TargetReading {
  const given = (name: string): string => (environment[name] ?? "").trim();
  const [url, id, label, version] = ["ADDIN_BASE_URL", "ADDIN_ID", "ADDIN_LABEL", "ADDIN_VERSION"].map(given) as [
    string,
    string,
    string,
    string,
  ];
  if (url === "" && id === "") {
    return label === "" && version === ""
      ? { kind: "development" }
      : refused("ADDIN_LABEL and ADDIN_VERSION are for production: give ADDIN_BASE_URL and ADDIN_ID too");
  }
  if (url === "") return refused("ADDIN_ID is given but ADDIN_BASE_URL is not: give both, or neither");
  const wrong = wrongUrl(url) ?? wrongId(id) ?? wrongLabel(label) ?? wrongVersion(version);
  if (wrong !== null) return refused(wrong);
  return {
    kind: "production",
    target: {
      baseUrl: withoutSlash(new URL(url).href),
      id: id.toLowerCase(),
      label: label === "" ? LABEL : label,
      version: version === "" ? `${packageVersion}.0` : version,
    },
  };
}

function refused(line: string): TargetReading {
  return { kind: "refused", line };
}

/** What is wrong with the address. It is not repeated where it may hold a password. */
function wrongUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:") return "ADDIN_BASE_URL must be an address that begins with https://";
  if (url.username !== "" || url.password !== "") return "ADDIN_BASE_URL must not hold a user name or a password";
  if (/[?#]/.test(text)) return "ADDIN_BASE_URL must end with a path: it has a query (?) or a fragment (#)";
  if (LOOPBACK.test(url.hostname)) {
    return `ADDIN_BASE_URL leads to this machine only (${url.hostname}): leave it and ADDIN_ID out for development`;
  }
  return url.href.length > LONGEST_BASE_URL
    ? `ADDIN_BASE_URL has ${url.href.length} characters; at most ${LONGEST_BASE_URL} are allowed`
    : null;
}

function wrongId(text: string): string | null {
  if (text === "") return "ADDIN_BASE_URL is given but ADDIN_ID is not: give both, or neither";
  if (!GUID.test(text) || text === NO_GUID) {
    return `ADDIN_ID must be a GUID such as one that "node -p crypto.randomUUID()" prints`;
  }
  return text.toLowerCase() === DEVELOPMENT_ID
    ? "ADDIN_ID is that of the development manifest: each environment needs its own"
    : null;
}

function wrongLabel(text: string): string | null {
  if (/\p{Cc}/u.test(text)) return "ADDIN_LABEL must be one line of text";
  return text.length > LONGEST_LABEL
    ? `ADDIN_LABEL has ${text.length} characters; at most ${LONGEST_LABEL} are allowed`
    : null;
}

function wrongVersion(text: string): string | null {
  return text === "" || VERSION.test(text) ? null : "ADDIN_VERSION must be four numbers such as 0.1.0.1";
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}

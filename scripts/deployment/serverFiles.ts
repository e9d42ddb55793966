import { ANY_ORIGIN, HASHED_FOLDER, HEADERS, KEPT_FOR_GOOD, MEDIA_TYPES, METADATA_FILES, REVALIDATED } from "./headers";

/** The settings of the servers that the guide has, by the name of their file in `deploy`. */
export function serverFiles(): Readonly<Record<string, string>> {
  return {
    "nginx.conf": nginx(),
    "web.config": iis(),
    "staticwebapp.config.json": azureStaticWebApps(),
  };
}

/** Those that the server reads from the folder it serves, and that a production build therefore holds. */
export const READ_FROM_THE_FOLDER: readonly string[] = ["web.config", "staticwebapp.config.json"];

const MADE_BY = "Made by `npm run servers` from scripts/deployment/headers.ts";

// A location of its own would lose the headers around it, so what differs by file is looked up.
function nginx(): string {
  const [corsHeader, corsValue] = ANY_ORIGIN;
  const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => {
    return `    ${(type.split(";")[0] ?? "").padEnd(17)} ${extension.slice(1)};`;
  });
  const textTypes = Object.values(MEDIA_TYPES)
    .map((type) => type.split("; "))
    .flatMap(([type = "", charset]) => (charset === undefined ? [] : [type]));
  const notHtml = textTypes.filter((type) => type !== "text/html");
  const names = METADATA_FILES.map((file) => file.replaceAll(".", "\\.")).join("|");
  return `# ${MADE_BY}; goes into nginx's conf.d or sites-enabled.
# Put the host's name, the certificate and the folder in; leave the rest as it is.

map $uri $fellesark_caching {
  default                          "${REVALIDATED}";
  "~/${HASHED_FOLDER}/[^/]+\\.js$"  "${KEPT_FOR_GOOD}";
}
map $uri $fellesark_origin {
  default "";
  "~/(${names})$" "${corsValue}";
}

server {
  listen 80;
  listen [::]:80;
  server_name fellesark.example.no;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl;
  listen [::]:443 ssl;
  server_name fellesark.example.no;
  ssl_certificate     /etc/ssl/certs/fellesark.example.no.pem;
  ssl_certificate_key /etc/ssl/private/fellesark.example.no.key;
  ssl_protocols       TLSv1.2 TLSv1.3;

  # What \`npm run build\` left in dist. For an address with a path, such as /fellesark, it is copied to a folder of that name in here.
  root /srv/fellesark;
  index index.html;
  server_tokens off;

  types {
${types.join("\n")}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${notHtml.join(" ")};
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${notHtml.join(" ")};

${Object.entries(HEADERS)
  .map(([header, value]) => `  add_header ${header} "${value}" always;`)
  .join("\n")}
  add_header Cache-Control $fellesark_caching;
  add_header ${corsHeader} $fellesark_origin;

  location / {
    try_files $uri $uri/ =404;
  }
  # The settings of other servers, which a build for production holds too.
  location ~ /(web\\.config|staticwebapp\\.config\\.json)$ {
    return 404;
  }
}
`;
}

function iis(): string {
  const [corsHeader, corsValue] = ANY_ORIGIN;
  const add = (header: string, value: string): string => `<add name="${header}" value="${escapeXml(value)}" />`;
  const types = Object.entries(MEDIA_TYPES).map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  );
  const metadata = METADATA_FILES.map(
    (file) => `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          ${add(corsHeader, corsValue)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  const [custom, age] = splitMaxAge(KEPT_FOR_GOOD);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${MADE_BY}; belongs in the folder that IIS serves. -->
<configuration>
  <system.webServer>
    <staticContent>
      <!-- ${REVALIDATED} -->
      <clientCache cacheControlMode="DisableCache" />
${types.join("\n")}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(HEADERS)
  .map(([header, value]) => `        ${add(header, value)}`)
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${HASHED_FOLDER}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${age}" cacheControlCustom="${custom}" />
      </staticContent>
    </system.webServer>
  </location>
${metadata.join("\n")}
</configuration>
`;
}

/** IIS keeps the age apart from the rest, as days and a time of day. */
function splitMaxAge(caching: string): [rest: string, age: string] {
  const parts = caching.split(", ");
  const seconds = Number(parts.find((part) => part.startsWith("max-age="))?.slice("max-age=".length));
  return [parts.filter((part) => !part.startsWith("max-age=")).join(", "), `${seconds / 86_400}.00:00:00`];
}

function azureStaticWebApps(): string {
  const [corsHeader, corsValue] = ANY_ORIGIN;
  const settings = {
    globalHeaders: { ...HEADERS, "Cache-Control": REVALIDATED },
    routes: [
      { route: `/${HASHED_FOLDER}/*`, headers: { "Cache-Control": KEPT_FOR_GOOD } },
      ...METADATA_FILES.map((file) => ({ route: `/${file}`, headers: { [corsHeader]: corsValue } })),
    ],
    mimeTypes: MEDIA_TYPES,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

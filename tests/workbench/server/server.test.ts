import { mkdtemp, mkdir, rm, writeFile, readFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type ServerOptions, type WorkbenchServer } from "../../../workbench/server/server";
import type { SessionDescription } from "../../../workbench/server/sessionDescription";

const FIXTURE = path.join(import.meta.dirname, "..", "..", "e2e", "workbench", "fixture");

let folder: string;
let options: ServerOptions;
let server: WorkbenchServer;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks as no browser would: the path goes out as it is written, under any host name. */
function ask(origin: string, urlPath: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: urlPath, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-server-"));
  await mkdir(path.join(folder, "page"));
  await mkdir(path.join(folder, "office", "agaveerrorux"), { recursive: true });
  await writeFile(path.join(folder, "page", "index.html"), "<title>page</title>");
  await writeFile(path.join(folder, "office", "office.js"), "// office");
  await writeFile(path.join(folder, "office", "agaveerrorux", "x.js"), "// lower");
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await writeFile(path.join(folder, "book.xlsx"), "bytes");
  options = {
    addinFolder: path.join(FIXTURE, "addin"),
    manifestFile: path.join(FIXTURE, "manifest.xml"),
    pageFolder: path.join(folder, "page"),
    officeFolder: path.join(folder, "office"),
    workbooks: new Map([["book.xlsx", path.join(folder, "book.xlsx")]]),
  };
  server = await startServer(options);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("the add-in", () => {
  test("is served byte for byte, but for the tag of Office.js in the pane", async () => {
    const script = await ask(server.addinOrigin, "/functions.js", {
      Host: `localhost:${new URL(server.addinOrigin).port}`,
    });
    expect(script.body).toBe(await readFile(path.join(FIXTURE, "addin", "functions.js"), "utf8"));
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    const pane = await ask(server.addinOrigin, "/taskpane.html");
    expect(pane.body).toBe(
      (await readFile(path.join(FIXTURE, "addin", "taskpane.html"), "utf8")).replace(
        "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
        "/officejs/office.js",
      ),
    );
  });

  test("has production's policy, with the workbench as the only frame around it", async () => {
    const { headers } = await ask(server.addinOrigin, "/taskpane.html");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain(`frame-ancestors ${server.pageOrigin}`);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("gets Office.js and the page that is asked for trust, whatever the case of its folder", async () => {
    expect((await ask(server.addinOrigin, "/officejs/office.js")).body).toBe("// office");
    expect((await ask(server.addinOrigin, "/officejs/AgaveErrorUX/x.js")).body).toBe("// lower");
    const trust = await ask(server.addinOrigin, "/officejs/AgaveErrorUX/index.html");
    expect(trust.body).toContain("hostUserTrusted");
    expect(trust.headers["content-security-policy"]).toMatch(/script-src 'sha256-/);
  });
});

describe("the page", () => {
  test("is on an origin of its own", async () => {
    expect(server.pageOrigin).not.toBe(server.addinOrigin);
    expect((await ask(server.pageOrigin, "/")).body).toBe("<title>page</title>");
    expect((await ask(server.pageOrigin, "/taskpane.html")).status).toBe(404);
    expect((await ask(server.addinOrigin, "/index.html")).status).toBe(404);
  });

  test("is told of the add-in in the language it asks for", async () => {
    const read = async (language: string): Promise<SessionDescription> =>
      JSON.parse((await ask(server.pageOrigin, `/session.json?language=${language}`)).body) as SessionDescription;
    expect(await read("nb-NO")).toMatchObject({
      addinName: "Prøvetillegg",
      addinUrl: `${server.addinOrigin}/taskpane.html`,
      namespace: "TRY",
      workbooks: ["book.xlsx"],
    });
    expect(JSON.parse((await read("en-US")).metadata)).toMatchObject({ allowErrorForDataTypeAny: true });
    expect(await read("")).toMatchObject({ addinName: "Fixture" });
  });

  test("gets the workbooks it was given, and no other file", async () => {
    expect((await ask(server.pageOrigin, "/workbooks/book.xlsx")).body).toBe("bytes");
    expect((await ask(server.pageOrigin, "/workbooks/other.xlsx")).status).toBe(404);
    expect((await ask(server.pageOrigin, "/workbooks/..%2Fsecret.txt")).status).toBe(404);
  });
});

describe("what is refused", () => {
  test.each(["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/..%5csecret.txt", "//../secret.txt"])(
    "%s, on both origins",
    async (urlPath) => {
      for (const origin of [server.pageOrigin, server.addinOrigin]) {
        const { status, body } = await ask(origin, urlPath);
        expect([400, 404]).toContain(status);
        expect(body).not.toContain("secret");
      }
      expect((await ask(server.addinOrigin, `/officejs${urlPath}`)).body).not.toContain("secret");
    },
  );

  test.each(["evil.example", "evil.example:80", "localhost", "localhost:1", "127.0.0.1.evil.example"])(
    "a request for the host %s",
    async (host) => {
      expect((await ask(server.pageOrigin, "/", { Host: host })).status).toBe(421);
      expect((await ask(server.addinOrigin, "/taskpane.html", { Host: host })).status).toBe(421);
    },
  );

  test("another method than reading", async () => {
    expect((await ask(server.pageOrigin, "/", {}, "POST")).status).toBe(405);
  });
});

describe("a start that cannot be made says why in one line", () => {
  test("a port that is taken", async () => {
    await expect(startServer({ ...options, port: server.port })).rejects.toThrow(
      `Port ${server.port} is taken; choose another with --port`,
    );
  });

  test("an add-in that has not been built", async () => {
    await expect(startServer({ ...options, addinFolder: folder })).rejects.toThrow("run npm run build first");
  });

  test("no manifest", async () => {
    await expect(startServer({ ...options, manifestFile: path.join(folder, "manifest.xml") })).rejects.toThrow(
      "manifest.xml is missing",
    );
  });
});

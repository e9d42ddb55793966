import { describe, expect, it } from "vitest";
import { readProxyLimit } from "../../../src/domain/meeting/proxyLimit";

describe("readProxyLimit", () => {
  it("reads how many, and the words for none", () => {
    expect(readProxyLimit(2)).toEqual({ ok: true, value: 2 });
    expect(readProxyLimit("1")).toEqual({ ok: true, value: 1 });
    expect(readProxyLimit(" Ikke tillatt ")).toEqual({ ok: true, value: 0 });
    expect(readProxyLimit(null)).toEqual({ ok: true, value: null });
  });

  it("refuses what is no count, and hands on an error by its name", () => {
    const refused = { key: "bylaw.valueUnreadable", params: { text: "to", rule: "proxies" } };
    expect(readProxyLimit("to")).toEqual({ ok: false, problem: refused });
    expect(readProxyLimit(0.5).ok).toBe(false);
    expect(readProxyLimit({ error: "#REF!" })).toMatchObject({ ok: false, problem: { params: { error: "#REF!" } } });
  });
});

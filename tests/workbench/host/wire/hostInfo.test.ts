import { expect, test } from "vitest";
import { frameName } from "../../../../workbench/host/wire/hostInfo";

test("the frame's name says host, platform, language, conversation and that custom functions share the runtime", () => {
  const name = frameName({ id: "talk", controlId: "control", hostOrigin: "http://localhost:1" }, "nn-NO");
  expect(JSON.parse(name)).toEqual({
    hostInfo: "Excel$Web$16.01$nn-NO$talk$$$3$",
    xdmInfo: "talk|control|http://localhost:1",
    serializerVersion: 1,
  });
});

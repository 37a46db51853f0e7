import { describe, expect, it } from "vitest";
import { fromRoot, uriOf } from "../src/paths.ts";

describe("fromRoot", () => {
  it("puts the prefix before a path", () => {
    expect(fromRoot("Dockerfile", "")).toBe("Dockerfile");
    expect(fromRoot("api/Dockerfile", "apps/shop/")).toBe("apps/shop/api/Dockerfile");
  });

  it("resolves steps upwards, as far as there is something to leave", () => {
    expect(fromRoot("../web/./next.config.ts", "apps/shop/")).toBe("apps/web/next.config.ts");
    expect(fromRoot("../../../x", "apps/shop/")).toBe("../x");
  });

  it("leaves absolute paths alone", () => {
    expect(fromRoot("/etc/Dockerfile", "apps/")).toBe("/etc/Dockerfile");
    expect(fromRoot("C:/x/Dockerfile", "apps/")).toBe("C:/x/Dockerfile");
  });
});

describe("uriOf", () => {
  it("encodes each segment", () => {
    expect(uriOf("a b/c:d/道#1?.yaml")).toBe("a%20b/c%3Ad/%E9%81%93%231%3F.yaml");
  });

  it("survives names that are no text", () => {
    expect(uriOf("a\ud800b")).toBe("a%EF%BF%BDb");
  });
});

import { expect, test } from "vitest";
import { describeAddress, explainHost, parseHost } from "./host.mjs";

test.each([undefined, "", " ", "localhost"])(
  "HOST=%s listens on this machine alone",
  (text) => {
    expect(parseHost(text)).toBe("127.0.0.1");
  },
);

test.each(["0.0.0.0", "::", "192.0.2.7", "maps.local"])(
  "HOST=%s is listened on as it is",
  (host) => {
    expect(parseHost(host)).toBe(host);
  },
);

test.each([
  ["127.0.0.1", "http://localhost:3000", null],
  ["::1", "http://localhost:3000", null],
  ["0.0.0.0", "http://localhost:3000", "(HOST=0.0.0.0)"],
  ["::", "http://localhost:3000", "(HOST=::)"],
  ["192.0.2.7", "http://192.0.2.7:3000", null],
  ["fe80::1", "http://[fe80::1]:3000", null],
])("HOST=%s is told as %s", (host, address, note) => {
  const told = describeAddress(host, 3000);
  expect(told.address).toBe(address);
  if (note === null) expect(told.note).toBeNull();
  else expect(told.note).toContain(note);
});

test("an address that this machine does not have is told with the remedy", () => {
  expect(explainHost("192.0.2.7", "EADDRNOTAVAIL")).toMatch(
    /^HOST is "192\.0\.2\.7".*0\.0\.0\.0/,
  );
  expect(explainHost("127.0.0.1", "EADDRINUSE")).toBeNull();
});

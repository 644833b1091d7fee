import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { explainPort, parsePort, requireFreePort } from "./port.mjs";

test.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
  [" 3001 ", 3001],
])("PORT=%s is %s", (text, port) => {
  expect(parsePort(text)).toBe(port);
});

test.each(["abc", "3000a", "-1", "65536", "3.5", "1e3"])(
  "PORT=%s is no port, and one line says so",
  (text) => {
    expect(() => parsePort(text)).toThrow(/^PORT is .*PORT=3001 npm start$/);
  },
);

test("a busy port is told with the remedy", () => {
  expect(explainPort(3000, "EADDRINUSE")).toBe(
    "Port 3000 is busy, another program listens on it: end that program, or choose another one, such as PORT=3001 npm start",
  );
  expect(explainPort(65535, "EADDRINUSE")).toMatch(/PORT=3000 npm start$/);
});

test("a reserved port is told with the remedy", () => {
  expect(explainPort(80, "EACCES")).toMatch(/^Port 80 .*PORT=3000 npm start$/);
});

test("an address that a machine does not have is no fault of the port", () => {
  expect(explainPort(3000, "EADDRNOTAVAIL")).toBeNull();
  expect(explainPort(3000, undefined)).toBeNull();
});

test.each([undefined, "127.0.0.1"])(
  "a port that is held on %s is found busy, and free after that",
  async (host) => {
    const server = createServer();
    await new Promise<void>((done) => server.listen({ port: 0, host }, done));
    const { port } = server.address() as AddressInfo;
    await expect(requireFreePort(port)).rejects.toThrow(`Port ${port} is busy`);
    await new Promise((done) => server.close(done));
    await expect(requireFreePort(port)).resolves.toBeUndefined();
  },
);

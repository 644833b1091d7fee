import { expect, test } from "vitest";
import {
  isLoopbackOrigin,
  readSiteOrigin,
  takeServedOrigin,
} from "./site-origin";

test.each([
  [
    { SITE_URL: "https://maps.example.org/", PORT: "4250" },
    "https://maps.example.org",
  ],
  [{ PORT: "4250" }, "http://localhost:4250"],
  [{ SITE_URL: " ", PORT: " 4250 " }, "http://localhost:4250"],
  [{}, "http://localhost:3000"],
  [{ PORT: "0" }, "http://localhost:3000"],
  [{ PORT: "" }, "http://localhost:3000"],
])("the origin of a site built with %o is %s", (env, origin) => {
  expect(readSiteOrigin(env)).toBe(origin);
});

test.each([
  "http://localhost:3000",
  "http://maps.localhost",
  "http://127.0.0.1:80",
  "http://127.1.2.3",
  "http://[::1]:8080",
  "http://0.0.0.0:3000",
])("%s is an address for one computer", (origin) => {
  expect(isLoopbackOrigin(origin)).toBe(true);
});

test.each([
  "https://maps.example.org",
  "https://localhost.example.org",
  "http://192.168.1.7:3000",
  "http://128.0.0.1",
  "null",
  "",
])("%s is not", (origin) => {
  expect(isLoopbackOrigin(origin)).toBe(false);
});

const local = "http://localhost:3000";
const served = "https://maps.example.org";

test("a text takes the address at which its page is served, in queries too", () => {
  const text = `${local}/en/?a=1 mailto:a@b?body=${encodeURIComponent(`${local}/en/`)}`;
  expect(takeServedOrigin(text, local, served)).toBe(
    `${served}/en/?a=1 mailto:a@b?body=${encodeURIComponent(`${served}/en/`)}`,
  );
});

test("an address that was chosen stays, and so does any where the page is a file", () => {
  const chosen = "https://other.example.org/en/";
  expect(takeServedOrigin(chosen, "https://other.example.org", served)).toBe(
    chosen,
  );
  expect(takeServedOrigin(`${local}/en/`, local, "null")).toBe(`${local}/en/`);
});

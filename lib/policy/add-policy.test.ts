import { expect, test } from "vitest";
import { addPolicy, joinFlight } from "./add-policy";

const page = `<!DOCTYPE html><html><head><link rel="icon" href="data:,"/><meta charSet="utf-8"/><style>p{margin:0}</style><script src="/a.js" async=""></script><script type="application/json">{}</script></head><body><script>run()</script></body></html>`;

/** `printf 'run()' | openssl dgst -sha256 -binary | base64` */
const ofRun = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='";

test("a document names its own scripts and styles by their hashes, and lets no other run", () => {
  const html = addPolicy(page, "site");
  const policy = /content="([^"]*)"/.exec(html)?.[1]?.split(";") ?? [];
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain(`script-src 'self' ${ofRun}`);
  expect(policy.find((one) => one.startsWith("style-src "))).toMatch(
    /^style-src 'self' 'sha256-[\w+/]{43}='$/,
  );
  expect(policy).toEqual(
    expect.arrayContaining(["object-src 'none'", "base-uri 'none'"]),
  );
  expect(policy.join()).not.toMatch(/script-src[^,]*unsafe|unsafe-eval/);
});

test("the encoding is said first, and once", () => {
  const html = addPolicy(page, "site");
  expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv=/);
  expect(html.match(/charset/gi)).toHaveLength(1);
});

test("a document that stands alone loads nothing", () => {
  expect(addPolicy(page, "nothing")).toContain(
    `content="default-src 'none';script-src ${ofRun};`,
  );
});

test("what a page hydrates stands in one script, in its order, where the last stood", () => {
  const html = `<script>(self.__next_f=self.__next_f||[]).push([0])</script><p></p><script>self.__next_f.push([1,"a"])</script><i></i><script>self.__next_f.push([1,"b"])</script><b></b>`;
  expect(joinFlight(html)).toBe(
    `<p></p><i></i><script>(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])</script><b></b>`,
  );
  expect(joinFlight("<p></p>")).toBe("<p></p>");
});

import { expect, test } from "vitest";
import { formatReportUrl } from "./report-error";

const address = "https://maps.example.org/ru/x/north/#s1";
const report = { subject: "Ошибка: Север & Юг", address };

test("a letter names the record and its address, whatever stands in them", () => {
  const href = formatReportUrl({ email: "maps+x@example.org" }, report);
  const url = new URL(href ?? "");
  expect(url.protocol).toBe("mailto:");
  expect(decodeURIComponent(url.pathname)).toBe("maps+x@example.org");
  // A mailto address knows no plus for a space: RFC 6068.
  expect(href).not.toContain("+x");
  expect(url.search).not.toContain("+");
  expect(url.searchParams.get("subject")).toBe(report.subject);
  expect(url.searchParams.get("body")?.trim()).toBe(address);
});

test("a page gets the address in its query, and keeps what it has", () => {
  const href = formatReportUrl(
    { url: "https://example.org/form?to=maps#top" },
    report,
  );
  const url = new URL(href ?? "");
  expect(url.searchParams.get("to")).toBe("maps");
  expect(url.searchParams.get("statement")).toBe(address);
  expect(url.hash).toBe("#top");
});

test("without a contact there is nowhere to report to", () => {
  expect(formatReportUrl(undefined, report)).toBeNull();
});

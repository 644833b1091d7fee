import { describe, expect, test } from "vitest";
import { describeDate, startOf } from "./describe";

const plain = (value: string, lang: string) =>
  describeDate(value, lang).text.replace(/[\u2009\u00a0\u202f]/g, " ");

describe("describeDate", () => {
  test("is no more precise than the date", () => {
    expect(plain("2018-04-30", "en")).toBe("30 April 2018");
    expect(plain("2011-11", "en")).toBe("November 2011");
    expect(plain("2016", "en")).toBe("2016");
  });

  test("joins a range as the language does", () => {
    expect(plain("2018-04-29/2018-04-30", "en")).toBe("29–30 April 2018");
    expect(plain("2018-04-29/2018-04-30", "ru")).toBe("29–30 апреля 2018 г.");
    expect(plain("2010-09/2011-11-30", "en")).toBe(
      "September 2010 – 30 November 2011",
    );
  });

  test("keeps the Russian word for the year on the line of its number", () => {
    expect(describeDate("2018-04-30", "ru").text).toMatch(/2018\u00a0г\.$/);
    expect(describeDate("2010-09/2011-11-30", "ru").text).toMatch(
      /2010\u00a0г\. .*2011\u00a0г\.$/,
    );
  });

  test("says when the end is not known and when a date is about right only", () => {
    expect(describeDate("2021-12-08/", "en")).toEqual({
      text: "8 December 2021",
      end: "unknown",
      approximate: false,
    });
    expect(describeDate("2026-11~", "en")).toMatchObject({
      approximate: true,
      end: "closed",
    });
  });
});

test("dates of unlike precision can be put in order", () => {
  const dates = [
    "2018-04-30",
    "2011-11",
    "2018-04-29/2018-04-30",
    "2010-09/2011-11-30",
  ];
  expect([...dates].sort((a, b) => startOf(a) - startOf(b))).toEqual([
    "2010-09/2011-11-30",
    "2011-11",
    "2018-04-29/2018-04-30",
    "2018-04-30",
  ]);
});

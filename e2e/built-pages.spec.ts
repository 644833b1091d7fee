import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { isBuiltAt, readBuiltPages, type BuiltPage } from "./built-pages";
import { langs, pagePaths, root } from "./live-briefing";

const pages = readBuiltPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** Pages of the site itself, without embeds and one-file reports, which stand alone. */
const own = pages.filter(({ address }) =>
  langs.some((lang) => address.startsWith(`/${lang}/`)),
);

/** What is wrong with a link of a page; null where it leads somewhere, or to another site. */
function findFault(href: string, from: BuiltPage): string | null {
  const base = "http://site.invalid";
  const url = new URL(href, base + from.address);
  if (url.origin !== base) return null;
  // Kept versions are there once they are published.
  if (url.pathname.startsWith("/v/")) return null;
  if (!isBuiltAt(url.pathname)) return "no such file";
  const target = byAddress.get(url.pathname);
  const id = decodeURIComponent(url.hash.slice(1)).split(":~:")[0] ?? "";
  if (id === "" || target === undefined || target.ids.includes(id)) return null;
  return "no such part of it";
}

test("every link of every built page within the site leads to a file and to a part that is there", () => {
  const faults = pages.flatMap((page) =>
    [...new Set(page.hrefs)].flatMap((href) => {
      const fault = findFault(href, page);
      return fault === null ? [] : [`${page.address} → ${href}: ${fault}`];
    }),
  );
  expect(own.length).toBeGreaterThan(langs.length * pagePaths.length);
  expect(own.flatMap(({ hrefs }) => hrefs).length).toBeGreaterThan(1000);
  expect(faults).toEqual([]);
});

test("every document has its policy, which names each script and sheet in it and leaves no others", () => {
  const faults = pages.flatMap(({ address, meta, inline }) => {
    const policy = meta.get("Content-Security-Policy") ?? "";
    const rules = new Map(
      policy.split(";").map((rule) => {
        const [name = "", ...values] = rule.split(" ");
        return [name, values];
      }),
    );
    const unnamed = inline.filter(({ kind, text }) => {
      const hash = createHash("sha256").update(text).digest("base64");
      return !rules.get(`${kind}-src`)?.includes(`'sha256-${hash}'`);
    });
    const isOpen = ["script-src", "style-src"].some((name) =>
      rules.get(name)?.some((value) => value.startsWith("'unsafe")),
    );
    return unnamed.length > 0 || isOpen || !rules.has("default-src")
      ? [address]
      : [];
  });
  expect(pages.flatMap(({ inline }) => inline).length).toBeGreaterThan(
    pages.length,
  );
  expect(faults).toEqual([]);
});

test("no id stands twice in a page", () => {
  const twice = pages.flatMap(({ address, ids }) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test("every page has its language, its title, its own address and those in the other languages, and a picture", () => {
  for (const lang of langs) {
    for (const path of pagePaths) {
      const page = byAddress.get(root(lang) + path);
      if (page === undefined)
        throw new Error(`${root(lang)}${path} is not built`);
      expect(page.lang, page.address).toBe(lang);
      expect(page.title, page.address).toMatch(/\S/);
      const addressOf = (rel: string, hreflang?: string) => {
        const link = page.links.find(
          (one) => one.rel === rel && one.hreflang === hreflang,
        );
        return new URL(link?.href ?? "").pathname;
      };
      expect(addressOf("canonical")).toBe(page.address);
      for (const other of langs) {
        expect(addressOf("alternate", other)).toBe(root(other) + path);
        expect(isBuiltAt(root(other) + path)).toBe(true);
      }
      const picture = new URL(page.meta.get("og:image") ?? "").pathname;
      expect(picture).toMatch(/\.png$/);
      expect(isBuiltAt(picture)).toBe(true);
    }
  }
});

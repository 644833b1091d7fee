import { extract, setProviderList } from "@extractus/oembed-extractor";
import { unfurl } from "unfurl.js";
import { expect, test } from "./host-page";
import { say } from "./words";
import { briefing, large, nameOf } from "./live-briefing";

test("two consumers that are not ours read our oEmbed", async ({
  page,
  site,
}) => {
  const address = `${site}/en/${briefing.id}/${large}/`;
  await page.goto(address);
  const link = page.locator('link[type="application/json+oembed"]');
  const { origin, pathname: path } = new URL(
    (await link.getAttribute("href")) ?? "",
  );

  setProviderList([
    {
      provider_name: say("Site.name"),
      provider_url: site,
      endpoints: [{ schemes: [`${site}/*`], url: site + path }],
    },
  ]);
  const extracted = await withPlainHttp(site, () => extract(address));
  expect(extracted).toMatchObject({ type: "rich", version: "1.0" });
  expect(extracted.title).toContain(nameOf(large));

  // Unfurl follows the discovery link of the page; the build wrote its own address there.
  const html = (await (await page.request.get(address)).text()).replaceAll(
    origin,
    site,
  );
  const unfurled = await unfurl(address, {
    fetch: (url: string) =>
      (url === address
        ? Promise.resolve(
            new Response(html, { headers: { "content-type": "text/html" } }),
          )
        : fetch(url)) as never,
  });
  expect(unfurled.oEmbed).toMatchObject({ type: "rich" });

  const json = (await (await page.request.get(path)).json()) as Record<
    string,
    unknown
  >;
  const xml = await (
    await page.request.get(path.replace(/json$/, "xml"))
  ).text();
  // Those two have characters that XML writes otherwise.
  const plain = Object.entries(json).filter(
    ([name]) => !["html", "title"].includes(name),
  );
  for (const [name, value] of plain)
    expect(xml).toContain(`<${name}>${String(value)}</${name}>`);
});

/**
 * The extractor asks by https whatever it is told, and the test's site has no certificate: here its
 * requests to the site go by http.
 */
async function withPlainHttp<Result>(
  site: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const fetchAny = globalThis.fetch;
  const secure = site.replace(/^http:/, "https:");
  globalThis.fetch = (input, init) =>
    fetchAny(String(input).replace(secure, site), init);
  try {
    return await run();
  } finally {
    globalThis.fetch = fetchAny;
  }
}

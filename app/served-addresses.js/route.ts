import { bundleScript } from "@/browser/bundle/bundle";
import { siteOrigin } from "@/lib/url/site";

export const dynamic = "force-static";

/** What the pages of a site without an address of its own ask for; the others don't. */
export async function GET() {
  const script = await bundleScript("browser/served/served-addresses.ts", {
    builtAt: JSON.stringify(siteOrigin),
  });
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
}

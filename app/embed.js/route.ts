import { bundleScript } from "@/browser/bundle/bundle";
import { listSiteContents } from "@/browser/host/site-contents";

export const dynamic = "force-static";

export async function GET() {
  const script = await bundleScript("browser/host/host-script.ts", {
    SITE_CONTENTS: JSON.stringify(listSiteContents()),
  });
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
}

import { bundleScript } from "@/components/embed/bundle";
import { listSiteContents } from "@/components/embed/host-script/site-contents";

export const dynamic = "force-static";

export async function GET() {
  const script = await bundleScript("components/embed/host-script/main.ts", {
    SITE_CONTENTS: JSON.stringify(listSiteContents()),
  });
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
}

import { bundleScript } from "@/browser/bundle/bundle";
import { isLocalSite, siteOrigin } from "@/lib/url/site";
import { StaticContent } from "./static-content";

let script: Promise<string> | undefined;

/** The script by which a site without an address of its own takes the one at which it is served. */
export async function ServedAddresses() {
  if (!isLocalSite) return null;
  script ??= bundleScript("browser/served/served-addresses.ts", {
    builtAt: JSON.stringify(siteOrigin),
  });
  return (
    <StaticContent>
      <script dangerouslySetInnerHTML={{ __html: await script }} />
    </StaticContent>
  );
}

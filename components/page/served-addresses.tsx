import { isLocalSite, withBase } from "@/lib/url/site";
import { StaticContent } from "./static-content";

/** The script by which a site without an address of its own takes the one at which it is served. */
export function ServedAddresses() {
  if (!isLocalSite) return null;
  return (
    <StaticContent>
      <script src={withBase("/served-addresses.js")} defer />
    </StaticContent>
  );
}

import type { OpenPage } from "@/wording/page/open-page";
import { isLocalSite, siteOrigin } from "@/lib/url/site";
import { Phrase } from "./phrase";

type LocalFilesNoteProps = Pick<OpenPage, "words"> & { className?: string };

/**
 * Says that files hold the local address for which the site was built. `as-built`: they do so wherever the
 * page is served, so that this address stays as it is written (browser/served).
 */
export function LocalFilesNote({ words, className = "" }: LocalFilesNoteProps) {
  if (!isLocalSite) return null;
  return (
    <p className={`as-built ${className}`.trim()}>
      <Phrase {...words.marked("Address.menu", { origin: siteOrigin })} />
    </p>
  );
}

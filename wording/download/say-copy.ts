import type { OpenPage } from "../page/open-page";

/** What the button that copies a figure says, and what becomes of it. */
export function sayCopy(words: OpenPage["words"]) {
  return {
    copy: words("Report.copyForWord"),
    copying: words("Report.copying"),
    copied: words("Report.copied"),
    notCopied: words("Report.notCopied"),
  };
}

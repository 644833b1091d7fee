import { textIn } from "@/lib/text/text-in";
import { addressOf } from "../page/view-address";
import type { ViewPage } from "../page/view-files";
import { sayOrganisation } from "./say-clearance";
import { sayStatus } from "./say-status";
import { markLanguage } from "../page/mark-language";

/** What every document and pasted figure says of itself. */
type Imprint = {
  status: string;
  /** That it is not cleared; null once it is. */
  draft: string | null;
  /** On whose behalf it is published, and what boundaries and names do not mean. */
  disclaimer: string;
  live: { label: string; href: string };
};

export function describeImprint(page: ViewPage): Imprint {
  const { briefing, lang, words } = page;
  return {
    status: sayStatus(page),
    draft: briefing.status !== "cleared" ? words("Report.draft") : null,
    disclaimer: [
      sayOrganisation(briefing, lang),
      markLanguage(textIn(briefing.disclaimer, lang)),
    ]
      .join(" ")
      .trim(),
    live: {
      label: words("Report.live"),
      href: addressOf(page),
    },
  };
}

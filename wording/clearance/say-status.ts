import { describeDate } from "@/lib/dates/describe";
import type { OpenPage } from "../page/open-page";

/** Date and version of the data, and that it is cleared where it is: a draft has a mark of its own. */
export function sayStatus({ briefing, lang, words }: OpenPage): string {
  const status = words("Report.status", {
    date: describeDate(briefing.dated, lang).text,
    version: briefing.version,
  });
  return briefing.status === "cleared"
    ? `${status} ${words("Site.cleared")}.`
    : status;
}

import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { formatReportUrl } from "@/lib/url/report-error";
import { absoluteUrl } from "@/lib/url/site";
import { plainIn } from "@/lib/text/text-in";
import { Phrase } from "../page/phrase";

type ReportErrorProps = {
  briefing: Briefing;
  lang: string;
  words: Words;
  /** What the record is called. */
  name: string;
  /** Path of the record, with its anchor if it shares a page. */
  path: string;
};

/** The way to the publisher for whoever finds a record wrong; nothing where no contact is given. */
export function ReportError({
  briefing,
  lang,
  words,
  name,
  path,
}: ReportErrorProps) {
  const href = formatReportUrl(briefing.contact, {
    subject: words("ReportError.subject", {
      name,
      title: plainIn(briefing.title, lang),
      version: briefing.version,
    }),
    address: absoluteUrl(path),
  });
  if (href === null) return null;
  return (
    <p className="report-error">
      <a
        href={href}
        // A frame leads nowhere but to itself: a page opens beside it.
        {...(href.startsWith("mailto:")
          ? {}
          : { target: "_blank", rel: "noopener" })}
        aria-label={`${words("ReportError.report")}: ${name}`}
      >
        <Phrase {...words.marked("ReportError.report")} />
      </a>
    </p>
  );
}

import { describeDate } from "@/lib/dates/describe";
import type { Entry } from "@/lib/search/entry";
import { listEntries } from "@/lib/search/list-entries";
import type { OpenPage } from "../page/open-page";
import { sayDate } from "../record/say-date";

/** Everything that can be found in a briefing, in the words of its page. */
export function openEntries({ briefing, lang, words }: OpenPage): Entry[] {
  return listEntries(briefing, lang, {
    date: (edtf) => sayDate(describeDate(edtf, lang), words),
    cityIn: (state) => words("Record.inState", { state }),
    online: words("Events.online"),
    undated: words("Sources.undated"),
  });
}

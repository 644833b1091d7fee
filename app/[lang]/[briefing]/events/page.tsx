import { EventList } from "@/components/events/event-list";
import { ListFilter } from "@/components/page/list-filter";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Events",
  path: paths.events,
  Content: EventList,
  Beside: ListFilter,
});

export { generateMetadata };
export default Page;

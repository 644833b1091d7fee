import { EventList } from "@/components/events/event-list";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Events",
  path: paths.events,
  Content: EventList,
});

export { generateMetadata };
export default Page;

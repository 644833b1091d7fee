import { PersonList } from "@/components/actors/actor-lists";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "People",
  path: paths.people,
  Content: PersonList,
});

export { generateMetadata };
export default Page;

import { OrganisationList } from "@/components/actors/actor-lists";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Organisations",
  path: paths.organisations,
  Content: OrganisationList,
});

export { generateMetadata };
export default Page;

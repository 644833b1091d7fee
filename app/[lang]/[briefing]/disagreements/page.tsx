import { DisagreementList } from "@/components/disagreements/disagreement-list";
import { ListFilter } from "@/components/page/list-filter";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Disagreements",
  path: paths.disagreements,
  Content: DisagreementList,
  Beside: ListFilter,
});

export { generateMetadata };
export default Page;

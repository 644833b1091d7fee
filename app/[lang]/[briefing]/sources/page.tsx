import { SourceList } from "@/components/sources/source-list";
import { ListFilter } from "@/components/page/list-filter";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Sources",
  path: paths.sources,
  Content: SourceList,
  Beside: ListFilter,
});

export { generateMetadata };
export default Page;

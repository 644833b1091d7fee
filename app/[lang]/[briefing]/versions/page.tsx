import { VersionList } from "@/components/versions/version-list";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Versions",
  path: paths.versions,
  Content: VersionList,
});

export { generateMetadata };
export default Page;

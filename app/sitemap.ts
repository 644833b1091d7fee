import type { MetadataRoute } from "next";
import { listPages } from "@/wording/page/list-pages";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  return listPages();
}

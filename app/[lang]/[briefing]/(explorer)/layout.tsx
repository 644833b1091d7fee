import type { ReactNode } from "react";
import { ExplorerPage } from "@/components/explorer/explorer-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";

type LayoutProps = { children: ReactNode; params: Promise<BriefingParams> };

export default async function ExplorerLayout({
  children,
  params,
}: LayoutProps) {
  return <ExplorerPage {...openPage(await params)}>{children}</ExplorerPage>;
}

import { answerOEmbed } from "@/documents/oembed/answer-oembed";
import {
  listViewFiles,
  readViewFile,
  type ViewFileParams,
} from "@/wording/page/view-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listViewFiles([".json", ".xml"]);

export async function GET(
  _request: Request,
  { params }: { params: Promise<ViewFileParams> },
) {
  return answerOEmbed(readViewFile(await params));
}

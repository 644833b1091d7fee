import {
  answerCiteFile,
  listCiteFiles,
  type CiteFileParams,
} from "@/documents/citations/answer-cite-file";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listCiteFiles();

export async function GET(
  _request: Request,
  { params }: { params: Promise<CiteFileParams> },
) {
  return answerCiteFile(await params);
}

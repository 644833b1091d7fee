import { bundleScript } from "@/browser/bundle/bundle";

export const dynamic = "force-static";

export async function GET() {
  const script = await bundleScript("browser/embed/embed-script.ts");
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
}

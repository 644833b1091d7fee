import { bundleScript } from "@/components/embed/bundle";

export const dynamic = "force-static";

export async function GET() {
  const script = await bundleScript("components/embed/script/main.ts");
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
}

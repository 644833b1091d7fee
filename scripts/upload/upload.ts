// npm run upload -- --from DIR --bucket NAME [--endpoint URL] [--adopt]: brings a published folder to a store.
import path from "node:path";
import { parseArgs } from "node:util";
import { basePath } from "../../lib/url/site";
import { runCommand, Stop } from "../setup/stop.mjs";
import { openBucket } from "./s3-store.mjs";
import { uploadSite } from "./upload-site";

await runCommand(async () => {
  const { from, bucket, endpoint, adopt } = readOptions();
  const prefix = basePath === "" ? "" : `${basePath.slice(1)}/`;
  const store = openBucket(bucket, endpoint);
  const { put, removed } = await uploadSite({ from, store, prefix, adopt });
  console.log(`${bucket}: ${put} files written, ${removed} removed`);
});

function readOptions() {
  const usage =
    "npm run upload -- --from DIR --bucket NAME [--endpoint URL] [--adopt]";
  try {
    const {
      values: { from, bucket, endpoint, adopt },
    } = parseArgs({
      options: {
        from: { type: "string" },
        bucket: { type: "string" },
        endpoint: { type: "string" },
        adopt: { type: "boolean", default: false },
      },
    });
    if (from && bucket)
      return { from: path.resolve(from), bucket, endpoint, adopt };
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n${usage}`);
  }
  throw new Stop(usage);
}

import { mkdirSync } from "node:fs";
import path from "node:path";
import { writeObjectStoreRecipe } from "../recipes/object-store-recipe";
import { uploadSite } from "../upload/upload-site";
import { startEdge } from "./edge-stand-in";
import { findFreePort } from "./server-process";
import type { Server } from "./tried-server";

const bucket = "maps";

/** A store that speaks S3, filled by npm run upload, behind what stands for its edge. */
export async function findStore(): Promise<Server> {
  const name = "S3-compatible store behind an edge";
  try {
    const { default: S3rver } = await import("@20minutes/s3rver");
    const { openBucket } = await import("../upload/s3-store.mjs");
    return {
      name,
      version: "S3rver 4.0.4; the edge is a stand-in",
      start: async (site, options) => {
        const port = await findFreePort();
        const directory = path.join(site.scratch, `store-${port}`);
        mkdirSync(directory);
        const store = new S3rver({
          address: "127.0.0.1",
          port,
          directory,
          silent: true,
          // It reads the signature of a name such as "a.!b" otherwise than the client writes it.
          allowMismatchedSignatures: true,
          configureBuckets: [{ name: bucket }],
        });
        await store.run();
        allowS3rver();
        const { basePath } = options;
        await uploadSite({
          from: site.folder,
          store: openBucket(bucket, `http://127.0.0.1:${port}`),
          prefix: basePath === "" ? "" : `${basePath.slice(1)}/`,
        });
        const recipe = writeObjectStoreRecipe(options);
        const edge = await startEdge(recipe, options, { port, bucket });
        return {
          port: edge.port,
          stop: async () => {
            await edge.stop();
            await store.close();
          },
        };
      },
    };
  } catch (error) {
    return {
      name,
      missing: `its packages, from npm: ${(error as Error).message.split("\n")[0]}`,
    };
  }
}

/** The name and the word that this store takes from anyone. */
function allowS3rver(): void {
  Object.assign(process.env, {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "S3RVER",
    AWS_SECRET_ACCESS_KEY: "S3RVER",
  });
}

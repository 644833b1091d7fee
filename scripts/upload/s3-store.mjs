import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";

/**
 * A bucket of an S3-compatible store. Who asks and where it is, the client takes from its usual places
 * (AWS_ACCESS_KEY_ID, AWS_REGION, a profile); other stores than Amazon's are named by `endpoint`.
 *
 * @param {string} bucket
 * @param {string | undefined} endpoint
 * @returns {import("./upload-site").ObjectStore}
 */
export function openBucket(bucket, endpoint) {
  const client = new S3Client({
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    // Stores other than Amazon's know no other sums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return {
    isEmpty: async (prefix) => {
      const command = new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        MaxKeys: 1,
      });
      const { Contents = [] } = await client.send(command);
      return Contents.length === 0;
    },
    get: async (key) => {
      try {
        const { Body } = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: key }),
        );
        return (await Body?.transformToByteArray()) ?? null;
      } catch (error) {
        if (error instanceof Error && error.name === "NoSuchKey") return null;
        throw error;
      }
    },
    put: async (key, bytes, { type, cache, coding }) => {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: bytes,
          ContentType: type,
          CacheControl: cache,
          ...(coding !== null && { ContentEncoding: coding }),
        }),
      );
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

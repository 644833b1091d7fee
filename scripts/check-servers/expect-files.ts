import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { isText, mediaTypeOf } from "../../lib/serving/media-types";
import {
  addressOf,
  differs,
  gather,
  type Expectation,
  type Trial,
} from "./expectations";

/** Shorter texts may be sent as they are: a copy would save less than a packet. */
const worthIt = 1400;

const read = ({ site }: Trial, file: string) =>
  readFileSync(path.join(site.folder, file));

/** One file of each ending, also in the tree of each version. */
function oneOfEach({ site }: Trial): string[] {
  const endings = new Map(
    site.files.map((file) => [path.extname(file), file] as const),
  );
  const { plainTree, codedTree } = site;
  const list = `${codedTree}.sha256`;
  return [...endings.values()]
    .flatMap((file) => [file, `${plainTree}/${file}`, `${codedTree}/${file}`])
    .concat(list);
}

const decoders: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** What is wrong with the answer to whoever accepts these codings. */
async function findCodingFaults(
  trial: Trial,
  file: string,
  accepted: string,
  wanted: readonly string[],
): Promise<string[]> {
  const address = addressOf(file);
  const headers = accepted === "" ? {} : { "accept-encoding": accepted };
  const { headers: answered, body } = await trial.ask(address, { headers });
  const coding = answered["content-encoding"] ?? "identity";
  const where = `${address} for "${accepted}"`;
  if (!wanted.includes(coding))
    return [`${where}: comes as ${coding}, not ${wanted.join(" or ")}`];
  const plain = decoders[coding]?.(body) ?? body;
  return [
    ...differs(where, "what is sent", plain.equals(read(trial, file)), true),
    ...differs(
      where,
      "Vary with Accept-Encoding",
      /accept-encoding/i.test(String(answered.vary)),
      true,
    ),
  ];
}

const texts = (trial: Trial) =>
  oneOfEach(trial).filter(
    (file) => isText(file) && read(trial, file).length > worthIt,
  );

export const fileExpectations: Expectation[] = [
  {
    what: "Every file is sent, byte for byte",
    findFaults: (trial) =>
      gather(trial.site.files, async (file) => {
        const { status, body } = await trial.ask(addressOf(file));
        return [
          ...differs(file, "the status", status, 200),
          ...differs(file, "same", body.equals(read(trial, file)), true),
        ];
      }),
  },
  {
    what: "Each type by its ending, texts with their encoding",
    findFaults: (trial) =>
      gather(oneOfEach(trial), async (file) => {
        const { headers } = await trial.ask(addressOf(file));
        const type = headers["content-type"];
        return differs(file, "the type", type, mediaTypeOf(file));
      }),
  },
  {
    what: "Texts compressed: brotli, or gzip for who knows no more; trees of before too",
    findFaults: (trial) =>
      gather(texts(trial), async (file) => {
        const isPlain =
          file.startsWith(trial.site.plainTree) || file.endsWith(".sha256");
        const best =
          isPlain || trial.cannot.includes("brotli") ? ["br", "gzip"] : ["br"];
        return [
          ...(await findCodingFaults(trial, file, "gzip, deflate, br", best)),
          ...(await findCodingFaults(trial, file, "gzip", ["gzip"])),
        ];
      }),
  },
  {
    what: "Texts as they are for who asks for no coding",
    findFaults: (trial) =>
      gather(texts(trial), async (file) => [
        ...(await findCodingFaults(trial, file, "", ["identity"])),
        ...(await findCodingFaults(trial, file, "identity", ["identity"])),
      ]),
  },
  {
    what: "Files that are packed stay as they are",
    findFaults: (trial) =>
      gather(
        oneOfEach(trial).filter((file) => !isText(file)),
        async (file) => {
          const headers = { "accept-encoding": "gzip, deflate, br" };
          const answer = await trial.ask(addressOf(file), { headers });
          const coding = answer.headers["content-encoding"];
          return differs(file, "the coding", coding, undefined);
        },
      ),
  },
];

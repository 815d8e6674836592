// The real automerge-repo client. Asked what to do by lines of JSON; answers each with one line.
import { Repo } from "@automerge/automerge-repo";
import { WebSocketClientAdapter } from "@automerge/automerge-repo-network-websocket";
import { createInterface } from "node:readline";

const [url, peerId] = process.argv.slice(2);
const repo = new Repo({ peerId, network: [new WebSocketClientAdapter(url)], sharePolicy: async () => true });
const hex = (bytes) => Buffer.from(bytes).toString("hex");
const shown = (map) => Object.fromEntries(Object.entries(map).map(([k, v]) => [k, v instanceof Uint8Array ? hex(v) : v]));
const plain = (v) => (typeof v?.val === "string" ? v.val : v);
const readable = (doc) => Object.fromEntries(
  Object.entries(doc).map(([k, w]) => [k, plain(w)]).map(([k, v]) => [k, v !== null && typeof v === "object" && !(v instanceof Uint8Array) ? shown(v) : v]));

const orders = {
  // what a document holds, once `map` has at least `count` entries
  async read({ document, map, count }) {
    const handle = await repo.find(`automerge:${document}`);
    const enough = () => Object.keys(handle.doc()?.[map] ?? {}).length >= count;
    await new Promise((done) => {
      const look = () => { if (enough()) { handle.off("change", look); done(); } };
      handle.on("change", look);
      look();
    });
    return readable(handle.doc());
  },
  // whether anybody gives the document
  async find({ document }) {
    return repo.find(`automerge:${document}`).then(() => ({ found: true }), () => ({ found: false }));
  },
  // bytes under a key of a map
  async put({ document, map, key, bytes }) {
    const handle = await repo.find(`automerge:${document}`);
    handle.change((doc) => { doc[map][key] = new Uint8Array(Buffer.from(bytes, "hex")); });
    return readable(handle.doc());
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  console.log(JSON.stringify(await orders[order.do](order)));
}
process.exit(0);

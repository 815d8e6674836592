// The same work as `emancipasso-cli bench --exchange`, done by automerge-repo: two repositories in two processes, each
// with its own disk, over a websocket on the loopback address. Prints objects of JSON, times in milliseconds.
import { Repo } from "@automerge/automerge-repo";
import { NodeWSServerAdapter, WebSocketClientAdapter } from "@automerge/automerge-repo-network-websocket";
import { NodeFSStorageAdapter } from "@automerge/automerge-repo-storage-nodefs";
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocketServer } from "ws";

const FIRST = 1000;
const EDITS = 30;
const BODY = "Notre association cherche un agenda que tout le monde puisse lire, sans compte à créer. ".repeat(6);
const share = { sharePolicy: async () => true };
const note = (n) => ({ title: `Comment quitter l’agenda en ligne ? (${n})`, body: BODY, replies: [] });
const changed = (handle, enough) => new Promise((done) => {
  const look = () => { if (enough(handle.doc())) { handle.off("change", look); done(); } };
  handle.on("change", look);
  look();
});

// the other one: told what to do, says when it is done
async function other(folder, url) {
  process.on("disconnect", () => process.exit(1));
  const repo = new Repo({ storage: new NodeFSStorageAdapter(folder), network: [new WebSocketClientAdapter(url)], ...share });
  const handles = new Map();
  const take = async (id, replies) => {
    if (!handles.has(id)) handles.set(id, await repo.find(id));
    await changed(handles.get(id), (doc) => doc?.replies?.length >= replies);
  };
  process.on("message", async ({ index, count, id, replies, end }) => {
    if (end) {
      await repo.flush();
      return process.send({ rss: process.memoryUsage().rss }, () => process.exit(0));
    }
    if (id) await take(id, replies);
    else {
      const list = await repo.find(index);
      await changed(list, (doc) => doc?.notes?.length >= count);
      await Promise.all(list.doc().notes.map((one) => take(one, 0)));
      await Promise.all(list.doc().notes.slice(0, replies).map((one) => take(one, 1)));
    }
    process.send({ done: true });
  });
  process.send({ ready: true });
}

// a program that is not there yet, up to its list and one note; then notes one by one; then all of them held open
async function again(folder, index, id) {
  const repo = new Repo({ storage: new NodeFSStorageAdapter(folder), network: [], ...share });
  const list = await repo.find(index);
  await repo.find(id);
  process.send({ notes: list.doc().notes.length });
  const times = [];
  for (const url of list.doc().notes.filter((_, n) => n % 97 === 1)) {
    const begun = performance.now();
    (await repo.find(url)).doc();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  process.send({ open: { p50: at(0.5), p95: at(0.95) } });
  const handles = [];
  for (const url of list.doc().notes) handles.push(await repo.find(url));
  process.send({ memory: process.memoryUsage().rss, held: handles.length }, () => process.exit(0));
}

// each figure is told as soon as it is known, as an object of JSON on a line of its own
const tell = (figure) => console.log(JSON.stringify(figure));

async function measure(many) {
  const [ours, theirs] = ["a", "b"].map((name) => mkdtempSync(join(tmpdir(), `bench-${name}-`)));
  const server = new WebSocketServer({ port: 0 });
  const network = [new NodeWSServerAdapter(server)];
  const repo = new Repo({ storage: new NodeFSStorageAdapter(ours), network, ...share });
  const index = repo.create({ notes: [] });
  const write = (from, to) => {
    const handles = Array.from({ length: to - from }, (_, n) => repo.create(note(from + n)));
    index.change((doc) => { doc.notes.push(...handles.map((handle) => handle.url)); });
    return handles;
  };
  const handles = write(0, FIRST);
  for (const handle of handles) handle.change((doc) => { doc.replies.push("Nous avons commencé par une seule équipe."); });
  await repo.flush();
  const child = fork(process.argv[1], ["other", theirs, `ws://127.0.0.1:${server.address().port}`]);
  const answer = () => new Promise((done) => child.once("message", done));
  const ask = (order) => { const said = answer(); child.send(order); return said; };
  await answer();
  let begun = performance.now();
  await ask({ index: index.url, count: FIRST, replies: FIRST });
  tell({ first_exchange: performance.now() - begun });
  const times = [];
  for (const handle of handles.slice(0, EDITS)) {
    begun = performance.now();
    const got = ask({ id: handle.url, replies: 2 });
    handle.change((doc) => { doc.replies.push("Et une chose encore."); });
    await got;
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  tell({ edit: { p50: times[15], p95: times[28] } });
  // the other one leaves: linked, both work for many minutes on nine thousand more
  await ask({ end: true });
  server.close();
  write(FIRST, many);
  await repo.flush();
  begun = performance.now();
  const fresh = fork(process.argv[1], ["again", ours, index.url, handles[0].url]);
  const said = () => new Promise((done) => fresh.once("message", done));
  const { notes } = await said();
  tell({ start: performance.now() - begun, many: notes });
  tell(await said());
  tell(await said());
  for (const folder of [ours, theirs]) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

const [role, ...args] = process.argv.slice(2);
await ({ other, again }[role] ?? (() => measure(Number(role))))(...args);

/**
 * Many people answering over a network that breaks: connections are cut while the answer goes out, while it is waited for, and
 * after it has come; every sending is repeated until an answer comes back, some of them once more, some twice at the same moment.
 */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

export interface Storm {
  /** Where the application listens. */
  url: string;
  /** Answer links without the host, one for each answer. */
  links: readonly string[];
  /** At the same time. */
  people: number;
  /** From 0 to 1, one after another: the same storm again and again. */
  random: () => number;
}

export interface StormResult {
  /** What each link's person believes to have sent, told by the server to be stored. */
  confirmed: number;
  requests: number;
  aborted: number;
  repeated: number;
  seconds: number;
}

/** What tells one person's answer from every other. */
export const wordsOf = (index: number): string => `Vastaus numero ${index}`;

/** The same seed, the same storm (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Cut = 'none' | 'going' | 'waiting' | 'answered';

export async function answerInAStorm({ url, links, people, random }: Storm): Promise<StormResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: people * 2 });
  const result: StormResult = { confirmed: 0, requests: 0, aborted: 0, repeated: 0, seconds: 0 };
  const begun = performance.now();

  /** The status, or null when the connection went. */
  const post = (link: string, body: string, cut: Cut): Promise<number | null> =>
    new Promise((resolve) => {
      result.requests += 1;
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
        accept: 'text/html',
      };
      const sent = request(new URL(link, url), { method: 'POST', agent, headers }, (answer) => {
        if (cut === 'answered') sent.destroy();
        answer.resume();
        resolve(cut === 'answered' ? null : (answer.statusCode ?? null));
      });
      sent.on('error', () => resolve(null));
      if (cut === 'going') {
        sent.write(body.slice(0, Math.floor(body.length * random())));
        setTimeout(() => sent.destroy(), random() * 5);
        return;
      }
      sent.end(body);
      if (cut === 'waiting') setTimeout(() => sent.destroy(), random() * 30);
    });

  const cutOf = (): Cut => {
    const chance = random();
    return chance < 0.12 ? 'going' : chance < 0.27 ? 'waiting' : chance < 0.35 ? 'answered' : 'none';
  };

  async function answer(link: string, index: number): Promise<void> {
    const body = new URLSearchParams({
      _submission: randomUUID(),
      _version: '1',
      _language: 'fi',
      recommend: String(index % 11),
      improve: wordsOf(index),
    }).toString();
    for (let tries = 0; tries < 100; tries += 1) {
      // Two at the same moment: a double click, or a phone that sends again by itself.
      const cuts = random() < 0.1 ? [cutOf(), cutOf()] : [cutOf()];
      result.repeated += cuts.length - 1;
      const statuses = await Promise.all(cuts.map((cut) => post(link, body, cut)));
      result.aborted += statuses.filter((status) => status === null).length;
      if (statuses.includes(303)) {
        result.confirmed += 1;
        if (random() < 0.1) {
          result.repeated += 1;
          await post(link, body, 'none');
        }
        return;
      }
      const refused = statuses.find((status) => status !== null);
      if (refused !== undefined) throw new Error(`${index}: answered ${refused}`);
      result.repeated += 1;
    }
    throw new Error(`${index}: never got through`);
  }

  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < links.length; index = next++) await answer(links[index] ?? '', index);
  };
  try {
    await Promise.all(Array.from({ length: people }, one));
  } finally {
    agent.destroy();
  }
  result.seconds = (performance.now() - begun) / 1000;
  return result;
}

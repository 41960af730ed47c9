/**
 * Runs in a thread of its own: so many people with a connection each, who open their page, read for a second or so, and open it
 * again. Tells in milliseconds how long the first byte of each page was waited for.
 */
import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

export interface Readers {
  url: string;
  links: string[];
  /** One connection for each. */
  people: number;
  seconds: number;
  /** How long a page is looked at, on average, in milliseconds; 0 opens the next at once. */
  reading: number;
}

const { url, links, people, seconds, reading } = workerData as Readers;
const agent = new Agent({ keepAlive: true, maxSockets: people });

const firstByte = (link: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip' };
    const sent = request(new URL(link, url), { agent, headers }, (answer) => {
      answer.once('data', () => resolve(performance.now() - begun));
      answer.resume();
      if (answer.statusCode !== 200) reject(new Error(`${link} answered ${answer.statusCode}`));
    });
    sent.on('error', reject);
    sent.end();
  });

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const end = performance.now() + seconds * 1000;
const waited: number[] = [];

await Promise.all(
  Array.from({ length: people }, async (_, person) => {
    await pause(Math.random() * reading);
    for (let turn = 0; performance.now() < end; turn += 1) {
      waited.push(await firstByte(links[(person + turn * people) % links.length] ?? ''));
      await pause(reading * (0.5 + Math.random()));
    }
  }),
);
agent.destroy();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(waited);

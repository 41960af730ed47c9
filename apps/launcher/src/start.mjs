/** `npm start`: everything the product needs on one machine until Ctrl-C; then all of it stops, the last started first. */
import { describe } from './fault.mjs';
import { withoutRepeats } from './log-lines.mjs';
import { watchNpm } from './npm-watch.mjs';
import { startEverything } from './start-everything.mjs';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // the reader of our words may be gone
watchNpm(process.env, () => stopping.abort());

try {
  const say = withoutRepeats((line) => console.log(line));
  const system = await startEverything({ env: process.env, say, signal: stopping.signal });
  try {
    await system.until();
  } finally {
    if (stopping.signal.aborted) say('\nStopping …');
    await system.stop();
  }
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(describe(error));
    process.exitCode = 1;
  }
}
process.exit(); // a half-closed socket of something that is gone must not keep this alive

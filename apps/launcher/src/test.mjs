/**
 * `npm test`: every suite this machine can run, on real PostgreSQL; the queue's a second time on Redis. What cannot run is
 * counted as skipped, with the line that gets it. The last line adds everything up. Arguments go to jest.
 */
import { readdirSync } from 'node:fs';
import { ensureEverything } from './ensure/ensure-everything.mjs';
import { watchNpm } from './npm-watch.mjs';
import { inRepository } from './paths.mjs';
import { closingLine, sum } from './testing/counts.mjs';
import { browserSuite, findProgram, redisSuite, suitesOfJest } from './testing/optional-suites.mjs';
import { startThrowAwayRedis } from './testing/redis.mjs';
import { runJest } from './testing/run-jest.mjs';
import { writeSpecGroups } from './testing/spec-groups.mjs';

/** @typedef {import('./testing/counts.mjs').Counts} Counts */
/** @typedef {import('./testing/optional-suites.mjs').OptionalSuite} OptionalSuite */

const args = process.argv.slice(2);
const { REDIS_URL: givenRedis, ...env } = process.env;
process.on('SIGINT', () => {}); // jest gets it too, stops its server and ends; then we end
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort());
watchNpm(env, () => stopping.abort());

if (findProgram(browserSuite) && (await ensureEverything({ client: true })) !== 0) {
  console.log(closingLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}
const files = ['apps', 'libs', 'migrations'].flatMap((folder) =>
  readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/node_modules|dist[/\\]/.test(path),
  ),
);

const inGroups = args.length === 0;
if (inGroups) writeSpecGroups();
// The queue's specs wait more than they work: beside the others they take no time of their own.
const [jest, redis] = await Promise.all([
  runJest(args, { env: inGroups ? { ...env, SPEC_GROUPS: '1' } : env, signal: stopping.signal }),
  runQueueSpecsOnRedis(),
]);
const skipped = suitesOfJest.filter((suite) => !findProgram(suite)).map(skip);

const total = sum([jest, redis, ...skipped]);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {Promise<Counts>} */
async function runQueueSpecsOnRedis() {
  if (args.length > 0) return sum([]);
  const program = findProgram(redisSuite);
  if (!program && !givenRedis) return skip(redisSuite);
  const server =
    givenRedis || !program ? { url: givenRedis ?? '', stop: async () => {} } : await startThrowAwayRedis(program);
  try {
    // One after another: they share the Redis.
    const queueSpecs = ['--selectProjects', 'database', '--runInBand', '--testPathPatterns', redisSuite.files.source];
    return await runJest(queueSpecs, {
      env: { ...env, REDIS_URL: server.url, TEST_LINES_BEGIN: 'on Redis: ' },
      signal: stopping.signal,
    });
  } finally {
    await server.stop();
  }
}

/** @param {OptionalSuite} suite @returns {Counts} each spec file counts as one */
function skip({ title, program, debianPackage, files: pattern }) {
  const skipped = files.filter((path) => pattern.test(path)).length;
  if (skipped > 0) console.log(`skipped: ${title} (no ${program} found; on Debian: apt-get install ${debianPackage})`);
  return { passed: 0, failed: 0, skipped };
}

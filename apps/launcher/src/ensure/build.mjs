/** Builds what is older than its sources. A stamp holds the hash of the sources that were built last. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../fault.mjs';
import { inRepository, root } from '../paths.mjs';
import { startProgress } from './progress.mjs';
import { runNpm } from './run.mjs';

const CLIENT = 'apps/client';
const NOT_BUILT = new Set(['apps/launcher', 'apps/e2e']);
const stampFile = inRepository('.nx', 'elinvoima-built.json');

/** @param {{ client: boolean }} what whether the browser's part is wanted too */
export async function buildWhatIsStale({ client }) {
  const stamps = readStamps();
  const now = hashSources();
  const isStale = (/** @type {'client' | 'server'} */ part) => stamps[part] !== now[part] || !isThere(part);
  if (!isStale('server') && !(client && isStale('client'))) return;
  await build(client ? [] : ['--exclude=@elinvoima/client']);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(client ? now : { ...stamps, server: now.server }));
}

/** @returns {{ server?: string, client?: string }} */
function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** @returns {string[]} the projects that have something to build, `apps/api` */
function projects() {
  const inside = (/** @type {string} */ folder) => readdirSync(inRepository(folder)).map((name) => `${folder}/${name}`);
  return [...inside('apps'), ...inside('libs'), 'migrations'].filter(
    (project) => !NOT_BUILT.has(project) && (project === 'migrations' || existsSync(inRepository(project, 'src'))),
  );
}

/** @param {'client' | 'server'} part */
function isThere(part) {
  const wanted = part === 'client' ? [CLIENT] : projects().filter((project) => project !== CLIENT);
  return wanted.every((project) => existsSync(inRepository(project, 'dist')));
}

/** @returns {{ server: string, client: string }} */
function hashSources() {
  const shared = hashFiles(['package-lock.json', 'tsconfig.base.json', 'nx.json']);
  const hashes = Object.fromEntries(projects().map((project) => [project, hashFiles(sourcesOf(project))]));
  const { [CLIENT]: clientOnly = '', ...server } = hashes;
  const digest = (/** @type {unknown} */ parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const libraries = [hashes['libs/contracts'], hashes['libs/survey-form']];
  return { server: digest([shared, server]), client: digest([shared, clientOnly, libraries]) };
}

/** @param {string} project @returns {string[]} paths from the root */
function sourcesOf(project) {
  return readdirSync(inRepository(project), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap((entry) => {
      const path = `${project}/${entry.name}`;
      if (entry.isDirectory()) return sourcesOf(path);
      return /\.spec\.tsx?$/.test(entry.name) ? [] : [path];
    })
    .sort();
}

/** @param {string[]} paths */
function hashFiles(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** @param {string[]} more arguments of nx */
async function build(more) {
  const progress = startProgress('Building');
  /** @param {string} line */
  const onLine = (line) => {
    const finished = /nx run @elinvoima\/([\w-]+):build/.exec(line)?.[1];
    if (finished) progress.say(`${finished} is ready`);
  };
  const { code, output } = await runNpm(['run', '--silent', 'build', '--', '--outputStyle=static', ...more], {
    env: { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', NX_SKIP_LOG_GROUPING: 'true', FORCE_COLOR: '0' },
    onLine,
  });
  if (code !== 0) {
    progress.failed();
    throw new Fault('The build failed; it says:', { details: output.trim().replaceAll(/\n\s*\n+/g, '\n') });
  }
  progress.done('Built');
}

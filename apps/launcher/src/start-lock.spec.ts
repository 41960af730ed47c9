import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isAlive } from './processes.mjs';
import { takeStartLock } from './start-lock.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elinvoima-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = () => join(folder, 'running.json');
const read = () => JSON.parse(readFileSync(note(), 'utf8'));
const writeNote = (pid: number, children: number[] = []) =>
  writeFileSync(note(), JSON.stringify({ pid, address: 'http://localhost:3000', children }));

async function idle(name: string): Promise<{ pid: number; end: () => Promise<void> }> {
  const script = join(folder, name);
  writeFileSync(script, 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); process.stdout.write("on")');
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  return {
    pid: child.pid ?? 0,
    async end() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('it is taken, notes its children, and is given back without a trace', async () => {
  const lock = await takeStartLock(folder, 'http://localhost:3000');
  lock.noteChild(4711);
  expect(read()).toEqual({ pid: process.pid, address: 'http://localhost:3000', children: [4711] });
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a second start is refused with the address of the first', async () => {
  const first = await idle('start.mjs');
  writeNote(first.pid);
  await expect(takeStartLock(folder, 'http://localhost:3001')).rejects.toThrow(
    `Elinvoima is already running on this data folder at http://localhost:3000 (process ${first.pid})`,
  );
  expect(existsSync(note())).toBe(true);
  await first.end();
});

test('a launcher that was killed does not stand in the way', async () => {
  const killed = await idle('start.mjs');
  writeNote(killed.pid);
  await killed.end();
  const lock = await takeStartLock(folder, 'http://localhost:3000');
  expect(read().pid).toBe(process.pid);
  lock.release();
});

test('a pid that another program has by now does not stand in the way', async () => {
  const stranger = await idle('stranger.mjs');
  writeNote(stranger.pid);
  (await takeStartLock(folder, 'http://localhost:3000')).release();
  expect(isAlive(stranger.pid)).toBe(true);
  await stranger.end();
});

test('half a note does not stand in the way', async () => {
  writeFileSync(note(), '{"pid": 12');
  (await takeStartLock(folder, 'http://localhost:3000')).release();
});

test('children that outlived a killed launcher are ended first, strangers are not', async () => {
  const [orphan, stranger] = [await idle('main.js'), await idle('stranger.mjs')];
  writeNote(999_999_999, [orphan.pid, stranger.pid]);
  (await takeStartLock(folder, 'http://localhost:3000', { patience: 100 })).release();
  expect([isAlive(orphan.pid), isAlive(stranger.pid)]).toEqual([false, true]);
  await stranger.end();
});

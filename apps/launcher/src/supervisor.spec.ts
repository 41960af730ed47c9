import { expect, test } from '@jest/globals';
import { Supervisor } from './supervisor.mjs';

test('parts stop in the reverse order of their start, once', async () => {
  const system = new Supervisor(new AbortController().signal);
  const stopped: string[] = [];
  for (const part of ['database', 'api', 'worker']) system.hold(() => void stopped.push(part));
  await system.stop();
  await system.stop();
  expect(stopped).toEqual(['worker', 'api', 'database']);
});

test('it waits until somebody wishes to stop', async () => {
  const stopping = new AbortController();
  const system = new Supervisor(stopping.signal);
  const waiting = system.until();
  stopping.abort();
  await expect(waiting).resolves.toBeUndefined();
});

test('a part that dies ends the waiting with its own sentence', async () => {
  const system = new Supervisor(new AbortController().signal);
  system.watch(Promise.resolve('exit code 3'), (how) => new Error(`The api ended by itself (${how})`));
  await expect(system.until()).rejects.toThrow('The api ended by itself (exit code 3)');
});

test('a part that has died while nobody waited is told at the next waiting', async () => {
  const system = new Supervisor(new AbortController().signal);
  system.watch(Promise.resolve(), () => new Error('gone'));
  await new Promise((resolve) => setImmediate(resolve));
  await expect(system.until(new Promise(() => {}))).rejects.toThrow('gone');
});

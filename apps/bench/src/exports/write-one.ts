/** A program that writes the file of one order as the worker does, and tells what it took: a process of its own, so that its memory is its own. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { PerformanceObserver, constants } from 'node:perf_hooks';
import { ApiKeyDoor } from '@elinvoima/domain/api-keys';
import { Audit } from '@elinvoima/domain/audit';
import { RunExport } from '@elinvoima/domain/exports';
import { Clock, LocalFileStore, openDatabase } from '@elinvoima/domain/platform';
import { entities } from '@elinvoima/domain/schema';

export interface Told {
  seconds: number;
  /** Memory before the first row and at its highest, in MB; NaN where the system does not tell. */
  before: number;
  highest: number;
  /** The most that was still in use right after a whole collection, in MB; 0 when there was none. */
  alive: number;
}

/** Of this program alone: what `getrusage` calls the highest begins with that of the parent. */
function megabytes(name: 'VmRSS' | 'VmHWM'): number {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}

const { DATABASE_URL: url = '', DATA_DIR: folder = '', EXPORT_ID: id = '' } = process.env;
const db = await openDatabase({ url, pool: 4, entities, onConnectionError: (error) => console.error(error.message) });
const run = new RunExport(db, new Audit(db), new Clock(), new LocalFileStore(folder), new ApiKeyDoor(db, new Clock()));
let alive = 0;
new PerformanceObserver((seen) => {
  if (
    !seen.getEntries().some((entry) => (entry.detail as { kind?: number }).kind === constants.NODE_PERFORMANCE_GC_MAJOR)
  )
    return;
  alive = Math.max(alive, process.memoryUsage().heapUsed / 2 ** 20);
}).observe({ entryTypes: ['gc'] });
const before = megabytes('VmRSS');
const begun = performance.now();
await run.run(id);
const told: Told = { seconds: (performance.now() - begun) / 1000, before, highest: megabytes('VmHWM'), alive };
await db.dataSource.destroy();
process.send?.(told);

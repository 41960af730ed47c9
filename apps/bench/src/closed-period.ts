/** What closing a period costs, and its workbook with every record behind its figures: how fast, and in how much memory. */
import { parsePeriod, type Period } from '@elinvoima/contracts';
import { Clock, systemActor, type Database } from '@elinvoima/domain/platform';
import {
  currentClosing,
  documentOf,
  freeze,
  frozenEvidence,
  readReport,
  reportXlsx,
  type ClosingRow,
} from '@elinvoima/domain/reports';
import { endedQuarters } from './quarters.js';

export interface ClosedPeriod {
  period: Period;
  closingId: string;
  row: ClosingRow;
  /** Seconds of freezing. */
  frozenIn: number;
  records: number;
  workbook: { seconds: number; bytes: number; mostResident: number; mostHeap: number };
}

const megabyte = 2 ** 20;

/** The most memory above where it stood, in megabytes, while the work runs. */
async function watchingMemory(work: () => Promise<void>): Promise<{ mostResident: number; mostHeap: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let mostResident = before.rss;
  let mostHeap = before.heapUsed;
  const timer = setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage();
    mostResident = Math.max(mostResident, rss);
    mostHeap = Math.max(mostHeap, heapUsed);
  }, 20);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return {
    mostResident: (mostResident - before.rss) / megabyte,
    mostHeap: (mostHeap - before.heapUsed) / megabyte,
  };
}

/** Closes the last ended quarter, or the year before this one where a quarter has few records, and makes its workbook. */
export async function closeAPeriod(db: Database, now: Date, interactions: number): Promise<ClosedPeriod> {
  const [quarter] = endedQuarters(1, now);
  const year = parsePeriod(String(now.getUTCFullYear() - 1));
  const period = interactions < 500_000 ? (year ?? quarter) : quarter;
  if (period === undefined) throw new Error('no period has ended');
  const begun = Date.now();
  const { id } = await db.oneSnapshot(() => freeze(db, new Clock(), systemActor, period, 1));
  const frozenIn = (Date.now() - begun) / 1000;
  const row = await currentClosing(db, period.code);
  if (row === null) throw new Error('nothing was closed');
  let bytes = 0;
  let records = 0;
  const started = Date.now();
  const memory = await watchingMemory(() =>
    db.transaction(async () => {
      const evidence = await frozenEvidence(db, id);
      records = evidence.total;
      for await (const chunk of reportXlsx(readReport(await documentOf(db, id), 'fi'), evidence)) bytes += chunk.length;
    }),
  );
  return {
    period,
    closingId: id,
    row,
    frozenIn,
    records,
    workbook: { seconds: (Date.now() - started) / 1000, bytes, ...memory },
  };
}

/** The same in one paragraph. */
export function saidOf({ period, frozenIn, records, workbook }: ClosedPeriod): string {
  const { seconds, bytes, mostResident, mostHeap } = workbook;
  return `Closing ${period.code} froze ${records} records in ${frozenIn.toFixed(1)} s. Its workbook with a row for each of them took ${seconds.toFixed(1)} s (${Math.round(records / seconds)} rows a second, ${(bytes / megabyte).toFixed(1)} MB); memory grew by ${mostHeap.toFixed(0)} MB of heap, ${mostResident.toFixed(0)} MB in all.`;
}

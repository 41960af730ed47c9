import { hasEnded, reportSentences, type Language, type Period } from '@elinvoima/contracts';
import { formatText, periodLabel } from '@elinvoima/contracts/texts';
import {
  followedBy,
  recordsOf,
  valuesOf,
  type CountedRecord,
  type Followed,
  type IndicatorValue,
} from '../indicators/index.js';
import { municipalityName, theMunicipality, type Actor, type Clock, type Database } from '../platform/index.js';
import { nameIn } from '../programme/index.js';

/** A record with the figure it is the evidence of. */
export interface EvidenceRow extends CountedRecord {
  indicator: IndicatorValue;
}

/** The evidence of a report: how many records its figures count, and those that the file shows. */
export interface Evidence {
  rows: EvidenceRow[];
  total: number;
}

/** What a report says, whatever file it becomes: the screen, the PDF and the tables hold the same in the same order. */
export interface ReportDocument {
  period: Period;
  language: Language;
  title: string;
  municipality: string;
  programme: string;
  madeAt: Date;
  /** False while the period is open: its figures may still change. */
  isFinal: false;
  sentences: string[];
  factors: { code: string; number: string; name: string; measuredBy: string | null; indicators: IndicatorValue[] }[];
  /** Null for those who may not see records. */
  evidence: Evidence | null;
}

/** A file made while somebody waits holds this many records at most, and says so; more is the worker's job. */
const mostEvidence = 20_000;

async function evidenceOf(
  db: Database,
  followed: Followed,
  period: Period,
  values: IndicatorValue[],
): Promise<Evidence> {
  const rows: EvidenceRow[] = [];
  let total = 0;
  for (const [index, placed] of followed.indicators.entries()) {
    const indicator = values[index];
    if (indicator === undefined) continue;
    let cursor: string | undefined;
    do {
      const page = await recordsOf(db, followed, placed, period, {
        limit: 1000,
        cursor,
        withTotal: cursor === undefined,
      });
      total += page.total ?? 0;
      for (const record of page.items) if (rows.length < mostEvidence) rows.push({ ...record, indicator });
      cursor = rows.length < mostEvidence ? (page.nextCursor ?? undefined) : undefined;
    } while (cursor !== undefined);
  }
  return { rows, total };
}

/** Gathers a report in the reader's language. `withEvidence` is for files that list the records. */
export async function reportDocument(
  db: Database,
  clock: Clock,
  actor: Actor,
  period: Period,
  { language, withEvidence }: { language: Language; withEvidence: boolean },
): Promise<ReportDocument> {
  const followed = await followedBy(db, clock, period.lastDay);
  const values = await valuesOf(db, followed, { period, language });
  const mayOpenRecords = actor.permissions.has('indicators.records');
  return {
    period,
    language,
    title: formatText(language, 'reports.heading', { period: periodLabel(period, language) }),
    municipality: municipalityName(await theMunicipality(db), language),
    programme: nameIn(followed.programme, language),
    madeAt: clock.now(),
    isFinal: false,
    sentences: reportSentences(values).map(({ key, values: numbers }) => formatText(language, key, numbers)),
    factors: followed.factors.map((factor) => ({
      code: factor.code,
      number: factor.number,
      name: nameIn(factor, language),
      measuredBy: factor.measuredBy,
      indicators: values.filter((value) => value.factor === factor.code),
    })),
    evidence: withEvidence && mayOpenRecords ? await evidenceOf(db, followed, period, values) : null,
  };
}

/** Why an open report's figures are not the last word. */
export const notFinal = ({ period, language }: ReportDocument, now: Date): string =>
  `${formatText(language, 'reports.notFinalShort')}. ${formatText(language, hasEnded(period, now) ? 'reports.notFinal' : 'reports.stillRunning')}`;

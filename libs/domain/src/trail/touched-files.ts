import { trailKindKey, type ExportFormat, type Language, type ListColumn, type TrailKind } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { fixedFile, inOneBatch } from '../exports/index.js';
import { Clock, Database, type Actor, type Page } from '../platform/index.js';
import { touched, touchedPeople, touchedRecords, type TouchFilter } from './touched.query.js';

const shown = true;

const peopleColumns: readonly ListColumn[] = [
  { key: 'name', type: 'text', label: 'trail.affected', shown },
  { key: 'where', type: 'texts', label: 'trail.where', shown },
  { key: 'records', type: 'number', label: 'trail.records', shown },
  { key: 'firstAt', type: 'instant', label: 'trail.firstAt', shown },
  { key: 'lastAt', type: 'instant', label: 'trail.lastAt', shown },
];

const recordColumns: readonly ListColumn[] = [
  { key: 'noun', type: 'text', label: 'trail.file.kind', shown },
  { key: 'title', type: 'text', label: 'trail.record', shown },
  { key: 'id', type: 'text', label: 'trail.file.id', shown },
  { key: 'deeds', type: 'texts', label: 'trail.action', shown },
  { key: 'entries', type: 'number', label: 'trail.entries', shown },
  { key: 'firstAt', type: 'instant', label: 'trail.firstAt', shown },
  { key: 'lastAt', type: 'instant', label: 'trail.lastAt', shown },
];

type Row = Readonly<Record<string, unknown>>;
type Content = AsyncGenerator<Buffer | string>;

/** So many rows are asked for at once: each asking walks the entries anew. */
const atOnce = 5000;

/** Whom and what somebody has met, as a file: what goes with the notification of a breach. By the same writers as every list. */
@Injectable()
export class TouchedFiles {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async people(actor: Actor, filter: TouchFilter, format: ExportFormat): Promise<Content> {
    const { language } = actor;
    const people = await everyPage((page) => touchedPeople(this.db, actor, filter, page));
    const rows = people.map((person) => ({
      ...person,
      where: person.kinds.map((kind) => nounOf(language, kind)),
    }));
    return this.written(actor, filter, format, { key: 'people', columns: peopleColumns, rows });
  }

  async records(actor: Actor, filter: TouchFilter, format: ExportFormat): Promise<Content> {
    const { language } = actor;
    const records = await everyPage((page) => touchedRecords(this.db, actor, filter, page));
    const rows = records.map(({ wasSeen, wasChanged, ...record }) => ({
      ...record,
      noun: nounOf(language, record.kind),
      deeds: [
        ...(wasSeen ? [formatText(language, 'trail.seen')] : []),
        ...(wasChanged ? [formatText(language, 'trail.changed')] : []),
      ],
    }));
    return this.written(actor, filter, format, { key: 'records', columns: recordColumns, rows });
  }

  private async written(
    actor: Actor,
    filter: TouchFilter,
    format: ExportFormat,
    { key, columns, rows }: { key: 'people' | 'records'; columns: readonly ListColumn[]; rows: readonly Row[] },
  ): Promise<Content> {
    const { language } = actor;
    const sentence = await this.sentence(actor, filter);
    await this.audit.record(
      actor,
      'export',
      { kind: 'audit_trail', id: null },
      {
        [key]: [null, rows.length],
        format: [null, format],
        ...(filter.actorId !== undefined && { userId: [null, filter.actorId] }),
      },
    );
    return fixedFile(this.db, actor, this.clock.now(), format, {
      title: `${formatText(language, 'trail.touched')}: ${formatText(language, `trail.${key}`)}`,
      sentence,
      columns,
      total: rows.length,
      batches: inOneBatch(rows),
    });
  }

  /** Whose deeds and when; and what the list cannot tell, so that nobody takes it for all there is. */
  private async sentence(actor: Actor, filter: TouchFilter): Promise<string> {
    const { language } = actor;
    const { withheld, byKind } = await touched(this.db, actor, filter);
    const { whose } = await this.db.one<{ whose: string }>(
      `select concat_ws(', ', (select name from users where id = $1::uuid),
         coalesce((select name from api_keys where id = $2::uuid), $2::text)) as whose`,
      [filter.actorId ?? null, filter.viaId ?? null],
    );
    const boundless = byKind.filter(({ mayHoldAnybody }) => mayHoldAnybody);
    return [
      [whose, timeOf(language, filter)].join(', '),
      withheld > 0 && formatText(language, 'trail.withheld', { count: withheld }),
      boundless.length > 0 &&
        `${formatText(language, 'trail.boundless')}: ${boundless.map(({ kind }) => nounOf(language, kind)).join(', ')}`,
    ]
      .filter((part) => part !== false)
      .join('. ');
  }
}

const nounOf = (language: Language, kind: TrailKind): string => formatText(language, trailKindKey(kind));

function timeOf(language: Language, { from, to }: TouchFilter): string {
  const parts = [
    ...(from === undefined ? [] : [formatText(language, 'trail.file.since', { from })]),
    ...(to === undefined ? [] : [formatText(language, 'trail.file.until', { to })]),
  ];
  return parts.join(' ') || formatText(language, 'trail.wholeTime');
}

async function everyPage<Item>(
  pageOf: (request: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await pageOf({ limit: atOnce, ...(cursor !== undefined && { cursor }) });
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}

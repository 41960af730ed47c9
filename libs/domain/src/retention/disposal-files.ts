import type { ExportFormat, ListColumn } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { fixedFile } from '../exports/index.js';
import { Clock, Database, countRows, listPage, type Actor } from '../platform/index.js';
import { disposalSource, type DisposalFilter, type DisposalRow } from './disposal-list.query.js';

const rowsAtOnce = 500;
const shown = true;

const columns: readonly ListColumn[] = [
  { key: 'disposedAt', type: 'instant', label: 'retention.field.disposedAt', shown },
  { key: 'taskClass', type: 'text', label: 'retention.field.taskClass', shown },
  { key: 'recordClass', type: 'choice', choices: 'retention.class', label: 'retention.field.class', shown },
  { key: 'recordKind', type: 'choice', choices: 'retention.kind', label: 'retention.field.kind', shown },
  { key: 'recordId', type: 'text', label: 'retention.field.recordId', shown },
  { key: 'momentOn', type: 'day', label: 'retention.field.momentOn', shown },
  { key: 'deed', type: 'choice', choices: 'retention.deed', label: 'retention.field.deed', shown },
  { key: 'ground', type: 'text', label: 'retention.field.ground', shown },
  { key: 'ruleVersion', type: 'number', label: 'retention.field.ruleVersion', shown },
  { key: 'proposedBy', type: 'text', label: 'retention.field.proposedBy', shown },
  { key: 'approvedBy', type: 'text', label: 'retention.field.approvedBy', shown },
];

/** The disposal list as a file, by the same writers as every other list: words are neutral wherever they are opened. */
@Injectable()
export class DisposalFiles {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async file(actor: Actor, format: ExportFormat, filter: DisposalFilter): Promise<AsyncGenerator<Buffer | string>> {
    const total = await countRows(this.db, disposalSource(filter));
    await this.audit.record(
      actor,
      'export',
      { kind: 'disposal_list', id: null },
      { rows: [null, total], format: [null, format] },
    );
    const title = formatText(actor.language, 'retention.list.title');
    const list = { title, sentence: title, columns, total, batches: this.batches(filter) };
    return fixedFile(this.db, actor, this.clock.now(), format, list);
  }

  /** By statements of their own, so that a slow reader holds nothing of the database. */
  private async *batches(filter: DisposalFilter): AsyncGenerator<(DisposalRow & Record<string, unknown>)[]> {
    for (let cursor: string | undefined; ;) {
      const page = await listPage<DisposalRow & Record<string, unknown>>(this.db, disposalSource(filter), {
        limit: rowsAtOnce,
        ...(cursor !== undefined && { cursor }),
      });
      yield page.items;
      if (page.nextCursor === null) return;
      cursor = page.nextCursor;
    }
  }
}

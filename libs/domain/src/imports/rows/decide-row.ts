import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, NotFound, RuleBroken, Stale, type Actor } from '../../platform/index.js';
import { isTableKind, type TableKind } from '../fields/index.js';
import { importView } from '../import-list.query.js';
import { ImportRow } from '../import-row.entity.js';
import { Import, isOfTable } from '../import.entity.js';
import { changedCompany } from './companies/judge-companies.js';
import { companyOfTable } from './companies/known-companies.query.js';
import { changedContact } from './contacts/judge-contacts.js';
import { contactOfTable } from './contacts/known-contacts.query.js';
import { changedSite, type SiteContext } from './sites/judge-sites.js';
import { siteOfTable } from './sites/known-sites.query.js';
import type { JudgedTableRow } from './judged-row.js';
import type { RowDecision } from '@elinvoima/contracts';
import type { TableRecord } from './table-record.js';

/** What a person chooses for a row before the import is written. */
export interface RowChoice {
  decision: RowDecision;
  /** Of `update`: which of those that it resembles; the first one unless told. */
  recordId?: string;
}

type Row = Pick<
  ImportRow,
  'n' | 'verdict' | 'reason' | 'businessId' | 'title' | 'record' | 'recordId' | 'alike' | 'decision'
>;

/** Lets people decide where we only guess: make it anyway, update the one it resembles, leave it out. */
@Injectable()
export class DecideRow {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound`, `Stale`, `Conflict` once the import is no longer waiting, `RuleBroken` for what cannot be chosen. */
  async decide(actor: Actor, importId: string, n: number, seenVersion: number, choice: RowChoice): Promise<void> {
    await this.db.transaction(async () => {
      // The writing reads the rows: whoever presses it meanwhile waits for this choice, or it for them.
      const [found] = await this.db.query<Pick<Import, 'kind' | 'state' | 'version' | 'options'>>(
        'select kind, state, version, options from imports where id = $1 for update',
        [importId],
      );
      const row = await this.db.repository(ImportRow).findOneBy({ importId, n });
      if (found === undefined || row === null) throw new NotFound();
      // Read by other columns since, the row is another.
      if (found.version !== seenVersion) throw new Stale(await importView(this.db, importId));
      if (found.state !== 'ready' || !isTableKind(found.kind)) throw new Conflict('import-not-ready');
      const next = await this.chosen(importId, found, found.kind, row, choice);
      await this.db.query(
        `update import_rows set verdict = $3, reason = $4, difference = $5, record = $6, record_id = $7, record_version = $8, decision = $9
         where import_id = $1 and n = $2`,
        [
          importId,
          n,
          next.verdict,
          next.reason,
          next.difference && JSON.stringify(next.difference),
          next.record && JSON.stringify(next.record),
          next.recordId,
          next.recordVersion,
          choice.decision,
        ],
      );
      await this.db.query(
        `update imports i set created_count = r.created, updated_count = r.updated, skipped_count = r.skipped
         from (select count(*) filter (where verdict = 'create') as created, count(*) filter (where verdict = 'update') as updated,
                 count(*) filter (where verdict = 'skip') as skipped from import_rows where import_id = $1) r
         where i.id = $1`,
        [importId],
      );
      await this.audit.record(
        actor,
        'decide',
        { kind: 'import', id: importId },
        { row: [null, n], decision: [row.decision ?? row.verdict, choice.decision] },
      );
    });
  }

  private async chosen(
    importId: string,
    { options }: Pick<Import, 'options'>,
    kind: TableKind,
    row: Row,
    { decision, recordId }: RowChoice,
  ): Promise<Pick<JudgedTableRow, 'verdict' | 'reason' | 'difference' | 'record' | 'recordId' | 'recordVersion'>> {
    const record = row.record as TableRecord | null;
    const settled = RuleBroken.at('/decision', 'import-row-settled');
    if (row.verdict === 'refuse' || record === null) throw settled;
    const none = { difference: null, recordVersion: null };
    if (decision === 'skip')
      return {
        ...none,
        verdict: 'skip',
        reason: row.reason ?? (row.alike === null ? 'left-out' : 'likely-same'),
        recordId: row.recordId,
        record,
      };
    // One business id is one company, whatever anybody chooses.
    if (row.reason === 'repeated' || row.reason === 'in-bin') throw settled;
    if (decision === 'create') {
      // A record known under its own business id or address is no guess: it cannot be made a second time.
      if (row.alike === null && row.recordId !== null) throw settled;
      const set = row.verdict === 'update' ? record.values : { ...record.values, ...record.set };
      return { ...none, verdict: 'create', reason: null, recordId: null, record: { values: record.values, set } };
    }
    if (kind === 'interactions') throw RuleBroken.at('/decision', 'import-row-settled');
    const target = recordId ?? row.recordId ?? row.alike?.find(({ id }) => id !== undefined)?.id;
    if (target === undefined) throw RuleBroken.at('/recordId', 'import-row-target');
    const [taken] = await this.db.query(
      `select 1 from import_rows where import_id = $1 and record_id = $2 and verdict = 'update' and n <> $3`,
      [importId, target, row.n],
    );
    const judged = taken === undefined ? await this.changed(kind, row, record.values, target, options) : null;
    if (judged?.reason === 'contact-restricted') throw RuleBroken.at('/recordId', 'contact-restricted');
    if (judged === null || judged.verdict === 'refuse') throw RuleBroken.at('/recordId', 'import-row-target');
    return judged;
  }

  private async changed(
    kind: Exclude<TableKind, 'interactions'>,
    row: Row,
    values: TableRecord['values'],
    id: string,
    options: Import['options'],
  ): Promise<JudgedTableRow | null> {
    const about = { n: row.n, title: row.title, values };
    if (kind === 'contacts') {
      const known = await contactOfTable(this.db, id);
      return known && changedContact(about, known);
    }
    if (kind === 'sites') {
      const known = await siteOfTable(this.db, id);
      const { mapping = {}, columns = [] } = isOfTable(options) ? options : {};
      const context: SiteContext = { mapping, columns, today: dayOf(this.clock.now()) };
      return known && changedSite(about, known, context);
    }
    const known = await companyOfTable(this.db, id);
    const { businessId } = row;
    // Two business ids are two companies.
    if (known === null || (businessId !== null && known.businessId !== null && known.businessId !== businessId))
      return null;
    return changedCompany({ ...about, businessId }, known);
  }
}

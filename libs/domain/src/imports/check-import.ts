import { dayOf } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Clock, Database, theMunicipality, type Config } from '../platform/index.js';
import { failImport } from './fail-import.js';
import { isTableKind, prepareTable } from './fields/index.js';
import type { ImportRow } from './import-row.entity.js';
import { Import, isOfTable } from './import.entity.js';
import {
  type MatchContext,
  type RegisterContext,
  type RegisterReading,
  knownCompanies,
  matchRegister,
  readRegisterRecord,
  recordsOf,
} from '../register/index.js';
import { JudgeRows } from './rows/judge-rows.js';
import { SeenBusinessIds } from './seen-business-ids.js';
import { removeUpload, uploadPath } from './uploads.js';

const batchSize = 1000;

type JudgedRow = Pick<
  ImportRow,
  'n' | 'verdict' | 'businessId' | 'title' | 'reason' | 'difference' | 'record' | 'recordId'
>;
type Context = MatchContext & RegisterContext;

/** The dry run: reads the file and writes what would happen with each row, in batches, so that its progress is seen. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly rows: JudgeRows,
  ) {}

  /** Safe to run twice: it begins anew while the import is still being checked, and does nothing afterwards. */
  async run(importId: string): Promise<void> {
    const found = await this.db.repository(Import).findOneBy({ id: importId });
    if (found === null || found.state !== 'checking') return;
    try {
      await this.read(found);
    } catch (error) {
      await failImport(this.db, importId, 'checking', error);
    }
    // A table is kept: its columns may be mapped otherwise, and refused rows go back in its own layout.
    if (!isOfTable(found.options)) await removeUpload(this.config.dataDir, found.storedAs);
  }

  private async read(found: Import): Promise<void> {
    const { id, kind, options, storedAs, createdBy } = found;
    if (isOfTable(options) && isTableKind(kind)) {
      await this.startAnew(id);
      const { table, mapping } = await prepareTable(
        this.db,
        { id, kind, options },
        uploadPath(this.config.dataDir, storedAs),
      );
      const { columns } = table;
      const backdatedReason = options.backdatedReason ?? null;
      const { system = null } = table;
      const judged = { id, kind, mapping, columns, importedBy: createdBy, backdatedReason, system };
      await this.rows.judge(judged, table.rows());
      await this.db.query(`update imports set state = 'ready' where id = $1 and state = 'checking'`, [id]);
      return;
    }
    if (isOfTable(options)) throw new Error(`import ${id} is of a kind that no table has`);
    const municipality = await theMunicipality(this.db);
    const postalCodes = new Set(municipality.postalCodes);
    const context: Context = {
      today: dayOf(this.clock.now()),
      ownMunicipality: municipality.code,
      wantedMunicipality: options.municipality,
      municipalityOfPostalCode: (code) => (postalCodes.has(code) ? municipality.code : null),
    };
    await this.startAnew(id);
    const seen = new SeenBusinessIds();
    let batch: unknown[] = [];
    let rowsBefore = 0;
    const flush = async () => {
      await this.judge(id, batch, rowsBefore, seen, context);
      rowsBefore += batch.length;
      batch = [];
    };
    for await (const record of recordsOf(uploadPath(this.config.dataDir, storedAs), options.format)) {
      if (batch.push(record) === batchSize) await flush();
    }
    if (batch.length > 0) await flush();
    await this.db.query(`update imports set state = 'ready' where id = $1 and state = 'checking'`, [id]);
  }

  private async startAnew(id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('delete from import_rows where import_id = $1', [id]);
      await this.db.query(
        'update imports set rows_read = 0, created_count = 0, updated_count = 0, skipped_count = 0, refused_count = 0 where id = $1',
        [id],
      );
    });
  }

  private async judge(
    id: string,
    records: unknown[],
    rowsBefore: number,
    seen: SeenBusinessIds,
    context: Context,
  ): Promise<void> {
    const readings = records.map((record) => readRegisterRecord(record, context));
    const known = await knownCompanies(
      this.db,
      readings.flatMap((reading) => (reading.ok ? [reading.company.facts.businessId] : [])),
    );
    const rows = readings.map((reading, index): JudgedRow => ({
      n: rowsBefore + index + 1,
      ...this.verdictOf(reading, known, seen, context),
    }));
    await this.db.transaction(() => this.write(id, rows));
  }

  private verdictOf(
    reading: RegisterReading,
    known: Awaited<ReturnType<typeof knownCompanies>>,
    seen: SeenBusinessIds,
    context: Context,
  ): Omit<JudgedRow, 'n'> {
    const none = { difference: null, record: null, recordId: null };
    if (!reading.ok)
      return {
        verdict: 'refuse',
        businessId: reading.businessId,
        title: reading.title,
        reason: reading.reason,
        ...none,
      };
    const { businessId, name: title } = reading.company.facts;
    if (!seen.add(businessId)) return { verdict: 'skip', businessId, title, reason: 'repeated', ...none };
    const { companyId: recordId, ...verdict } = matchRegister(reading.company, known.get(businessId) ?? null, context);
    return { businessId, title, recordId, ...verdict };
  }

  private async write(id: string, rows: JudgedRow[]): Promise<void> {
    await this.db.query(
      `insert into import_rows (import_id, n, verdict, business_id, title, reason, difference, record, record_id)
       select $1, n, verdict, "businessId", title, reason, nullif(difference, 'null'), nullif(record, 'null'), "recordId"
       from jsonb_to_recordset($2::jsonb) as r(n integer, verdict text, "businessId" text, title text, reason text,
         difference jsonb, record jsonb, "recordId" uuid)`,
      [id, JSON.stringify(rows)],
    );
    const count = (verdict: ImportRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
    await this.db.query(
      `update imports set rows_read = rows_read + $2, created_count = created_count + $3, updated_count = updated_count + $4,
         skipped_count = skipped_count + $5, refused_count = refused_count + $6 where id = $1`,
      [id, rows.length, count('create'), count('update'), count('skip'), count('refuse')],
    );
  }
}

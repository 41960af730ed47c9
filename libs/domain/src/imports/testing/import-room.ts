import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Audit } from '../../audit/index.js';
import { FixedClock, JobQueues, userActor, type Actor, type Config, type Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { entities } from '../../schema/index.js';
import { ApplyImport } from '../apply-import.js';
import { CheckImport } from '../check-import.js';
import type { TableKind, TableOptions } from '../fields/index.js';
import { ImportService } from '../import.service.js';
import { uploadPath } from '../uploads.js';
import { DecideRow } from '../rows/decide-row.js';
import { JudgeRows } from '../rows/judge-rows.js';
import { UndoImport } from '../rows/undo/undo-import.js';

/** What tests of imports need: the services on a database of their own, with a municipality and somebody who takes files in. */
export interface ImportRoom {
  db: Database;
  config: Config;
  actor: Actor;
  imports: ImportService;
  check: CheckImport;
  apply: ApplyImport;
  undo: UndoImport;
  decide: DecideRow;
  /** A table as people have it, checked. */
  checkedTable(kind: TableKind, csv: string, options?: Partial<TableOptions>): Promise<string>;
  appliedTable(kind: TableKind, csv: string, options?: Partial<TableOptions>): Promise<string>;
  written(id: string): Promise<void>;
  undone(id: string): Promise<void>;
  close(): Promise<void>;
}

export async function openImportRoom(now = '2026-11-22T10:00:00Z'): Promise<ImportRoom> {
  const { db, config, close } = await openTestDatabase(entities);
  const queues = new JobQueues(config, () => undefined);
  const audit = new Audit(db);
  const clock = new FixedClock(new Date(now));
  await db.query(
    `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, logging_began_on)
     values ('082', 'Testilä', 'Testby', 'Testham', '{082,109}', '{13720,13800}', '2024-01-01')`,
  );
  const { id: userId } = await db.one<{ id: string }>(
    `insert into users (email, name, role, password_hash) values ('t@example.test', 'Tuoja Testi', 'coordinator', 'x') returning id`,
  );
  const actor = userActor({ id: userId, role: 'coordinator', language: 'fi' });
  const imports = new ImportService(db, audit, queues, config);
  const check = new CheckImport(db, clock, config, new JudgeRows(db, clock));
  const apply = new ApplyImport(db);
  const undo = new UndoImport(db, audit, queues);
  const room: ImportRoom = {
    db,
    config,
    actor,
    imports,
    check,
    apply,
    undo,
    decide: new DecideRow(db, audit, clock),
    checkedTable: async (kind, csv, options = {}) => {
      const storedAs = randomBytes(16).toString('hex');
      mkdirSync(join(config.dataDir, 'uploads'), { recursive: true });
      writeFileSync(uploadPath(config.dataDir, storedAs), csv);
      const dialect = { encoding: 'utf-8', delimiter: ';' };
      const { id } = await db.one<{ id: string }>(
        `insert into imports (kind, file_name, file_sha256, stored_as, options, created_by) values ($1, 'taulukko.csv', 'x', $2, $3, $4) returning id`,
        [kind, storedAs, JSON.stringify({ format: 'csv', dialect, ...options }), userId],
      );
      await check.run(id);
      return id;
    },
    appliedTable: async (kind, csv, options) => {
      const id = await room.checkedTable(kind, csv, options);
      await room.written(id);
      return id;
    },
    written: async (id) => {
      await imports.apply(actor, id);
      await apply.run(id);
    },
    undone: async (id) => {
      await undo.start(actor, id);
      await undo.run(id);
    },
    close: async () => {
      await queues.close();
      await close();
      rmSync(config.dataDir, { recursive: true, force: true });
    },
  };
  return room;
}

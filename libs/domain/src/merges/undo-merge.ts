import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import {
  Conflict,
  Database,
  NotFound,
  updateVersioned,
  type Actor,
  type Fault,
  type Versioned,
} from '../platform/index.js';
import { withTheirGroup } from './merge-fields.js';
import { Merge } from './merge.entity.js';
import { putRowsBack } from './put-rows-back.js';
import { tableOf } from './relations.js';
import { titleSql } from './title.js';

type Mergeable = Versioned & { mergedIntoId: string | null };

/** Makes two records of one again, as they were. What somebody has changed since the merge stays as they left it. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async undo(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const merge = await this.db.repository(Merge).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (merge === null) throw new NotFound();
      if (merge.undoneAt !== null) throw new Conflict('merge-undone');
      const { kind, survivorId, mergedId } = merge;
      await this.db.query(`select from ${tableOf[kind]} where id in ($1, $2) order by id for update`, [
        survivorId,
        mergedId,
      ]);
      await this.demandLast(merge);
      const kept = kind === 'company' ? await this.part(Company, merge) : await this.part(Contact, merge);
      await putRowsBack(this.db, merge);
      await this.db.query('update merges set undone_at = now(), undone_by = $2, kept = $3 where id = $1', [
        id,
        actor.id,
        kept,
      ]);
      await this.audit.record(
        actor,
        'undo-merge',
        { kind, id: survivorId },
        { mergedId: [mergedId, null], kept: [null, kept] },
      );
      await this.audit.record(actor, 'undo-merge', { kind, id: mergedId }, { mergedIntoId: [survivorId, null] });
    });
  }

  /** Merges are undone in reverse order where they share a record or a row. */
  private async demandLast({ id, kind, survivorId, mergedId }: Merge): Promise<void> {
    const later = await this.db.query<{ survivor: string; merged: string }>(
      `select ${titleSql('m.kind', 'm.survivor_id')} as survivor, ${titleSql('m.kind', 'm.merged_id')} as merged from merges m
       where m.id > $1 and m.undone_at is null and (
         (m.kind = $2 and (m.survivor_id in ($3, $4) or m.merged_id in ($3, $4)))
         or exists (
           select from merge_rows mine join merge_rows theirs on theirs.merge_id = m.id
             and split_part(theirs.relation, '.', 1) = split_part(mine.relation, '.', 1)
           where mine.merge_id = $1 and mine.deed in ('moved', 'changed') and mine.row_key = case
             when theirs.deed = 'moved' and theirs.row_key ? split_part(theirs.relation, '.', 2)
               then theirs.row_key || jsonb_build_object(split_part(theirs.relation, '.', 2), m.merged_id)
             when theirs.deed = 'removed' then theirs.row_key end))
       order by m.id desc limit 20`,
      [id, kind, survivorId, mergedId],
    );
    if (later.length === 0) return;
    throw new Conflict(
      'merge-undo-later',
      {},
      later.map(({ survivor, merged }): Fault => ({
        pointer: '',
        code: 'merge-undo-first',
        values: { survivor, merged },
      })),
    );
  }

  /** Both records as they were; answers which of the survivor's columns stay as somebody has changed them since. */
  private async part(entity: new () => Mergeable, { kind, survivorId, mergedId, fields }: Merge): Promise<string[]> {
    const repository = this.db.repository(entity);
    const survivor = await repository.findOneBy({ id: survivorId });
    const merged = await repository.findOneBy({ id: mergedId });
    if (survivor === null || merged === null) throw new NotFound();
    if (survivor.deletedAt !== null) throw new Conflict('merge-undo-survivor-in-bin', { kind });
    const edited = Object.entries(fields)
      .filter(([column, [, after]]) => JSON.stringify(survivor[column] ?? null) !== JSON.stringify(after ?? null))
      .map(([column]) => column);
    const kept = withTheirGroup(kind, edited).filter((column) => Object.hasOwn(fields, column));
    const before = Object.fromEntries(
      Object.entries(fields).flatMap(([column, [was]]) => (kept.includes(column) ? [] : [[column, was]])),
    ) as Partial<Mergeable>;
    // The survivor first: it may hold the business id of the other.
    await updateVersioned(this.db, entity, survivorId, null, before);
    if (kind === 'company') await this.demandFreeBusinessId(mergedId);
    await updateVersioned(this.db, entity, mergedId, null, { deletedAt: null, mergedIntoId: null });
    return kept;
  }

  private async demandFreeBusinessId(mergedId: string): Promise<void> {
    const [holder] = await this.db.query(
      `select 1 from companies merged join companies living on living.business_id = merged.business_id
       where merged.id = $1 and living.id <> $1 and living.deleted_at is null`,
      [mergedId],
    );
    if (holder !== undefined) throw new Conflict('merge-undo-business-id-taken');
  }
}

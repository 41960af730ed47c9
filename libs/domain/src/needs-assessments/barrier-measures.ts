import type { MeasureStage, NeedsBarrier } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, changesOf, demandLiving, listReferences, type Actor } from '../platform/index.js';
import { BarrierMeasure } from './needs-assessment.entity.js';

export interface MeasureOfBarrier {
  id: string;
  title: string;
  stage: MeasureStage;
}

/** What is done about each barrier to growth: measures linked here, and those that initiatives about it led to. */
@Injectable()
export class BarrierMeasures {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Replaces the measures that are linked to a barrier by hand. */
  async put(actor: Actor, barrier: NeedsBarrier, measureIds: readonly string[]): Promise<void> {
    await this.db.transaction(async () => {
      await demandLiving(this.db, 'measures', listReferences('/measureIds', measureIds), 'unknown-reference');
      // Two who change the same barrier wait for each other, so that neither's list is mixed into the other's.
      await this.db.query(`select pg_advisory_xact_lock(hashtext('barrier_measures'), hashtext($1))`, [barrier]);
      const rows = await this.db.query<{ id: string }>(
        'select measure_id as id from barrier_measures where barrier = $1 order by measure_id',
        [barrier],
      );
      const links = this.db.repository(BarrierMeasure);
      await links.delete({ barrier });
      if (measureIds.length > 0) await links.insert(measureIds.map((measureId) => ({ barrier, measureId })));
      const before = { [barrier]: rows.map(({ id }) => id) };
      await this.audit.record(
        actor,
        'link-measures',
        { kind: 'needs_assessment', id: null },
        changesOf(before, { [barrier]: measureIds.toSorted() }),
      );
    });
  }
}

/** The living measures of every barrier, whoever linked them. One statement. */
export async function measuresOfBarriers(
  db: Database,
): Promise<{ barrier: string; linked: boolean; measure: MeasureOfBarrier }[]> {
  return db.query(
    `with ways as (
       select barrier, measure_id, true as linked from barrier_measures
       union
       select i.growth_barrier, l.measure_id, false
       from initiatives i join initiative_measures l on l.initiative_id = i.id
       where i.growth_barrier is not null and i.deleted_at is null and i.duplicate_of_id is null and i.state <> 'withdrawn'
     )
     select w.barrier, bool_or(w.linked) as linked,
       jsonb_build_object('id', m.id, 'title', m.title, 'stage', m.stage) as measure
     from ways w join measures m on m.id = w.measure_id and m.deleted_at is null
     group by w.barrier, m.id order by w.barrier, m.title collate "fi-x-icu", m.id`,
  );
}

import type { GrowthBarrier, MeasureStage } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

/** A barrier to growth: how often it comes up, and what is done about it. */
export interface BarrierRow {
  barrier: GrowthBarrier;
  initiatives: number;
  /** Distinct companies that made or supported them. */
  companies: number;
  measures: { id: string; title: string; stage: MeasureStage }[];
}

/** The barriers that initiatives tell of, the most frequent first, each with the measures it led to. One statement. */
export async function growthBarriersByFrequency(db: Database): Promise<BarrierRow[]> {
  return db.query<BarrierRow>(
    `with told as (
       select i.id, i.growth_barrier as barrier, i.company_id from initiatives i
       where i.growth_barrier is not null and i.deleted_at is null and i.duplicate_of_id is null and i.state <> 'withdrawn'
     )
     select t.barrier, count(*)::int as initiatives,
       (select count(distinct company_id)::int from (
          select o.company_id from told o where o.barrier = t.barrier
          union all
          select s.company_id from told o join initiative_supporters s on s.initiative_id = o.id where o.barrier = t.barrier
        ) of_companies) as companies,
       coalesce((
         select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'stage', m.stage) order by m.title, m.id)
         from measures m
         where m.deleted_at is null and m.id in (
           select l.measure_id from initiative_measures l join told o on o.id = l.initiative_id where o.barrier = t.barrier)
       ), '[]') as measures
     from told t group by t.barrier order by count(*) desc, t.barrier`,
  );
}

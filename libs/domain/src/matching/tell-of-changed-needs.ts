import { matchSite, missesNothing, type SoughtPlace } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { openStages } from './matches.query.js';
import { offeredSites } from './offered-sites.query.js';

/** So many enquiries are compared at a time, each with the sites that its figures leave. */
const batch = 50;

/** SQL: what of `q` sites are compared with; what was written in words plays no part. */
const sought = `jsonb_strip_nulls(jsonb_build_object('kind', q.kind, ${[
  'areaMin',
  'areaMax',
  'uses',
  'tenures',
  'neededBy',
  'powerKw',
  'trafficNeeds',
  'budget',
]
  .map((field) => `'${field}', q.requirement->'${field}'`)
  .join(', ')}))`;

interface Changed {
  id: string;
  now: SoughtPlace;
  /** What it sought when it was last compared; null for one that is new here. */
  before: SoughtPlace | null;
}

/**
 * Notes which free sites an enquiry newly fits after what it seeks has changed: the other side of `TellOfMatches`, told in the
 * same places. A pair that has been told of is not told again, and what fitted before is no news.
 */
@Injectable()
export class TellOfChangedNeeds {
  constructor(private readonly db: Database) {}

  /** Answers how many pairs were noted. */
  async run(): Promise<number> {
    let noted = 0;
    for (;;) {
      const round = await this.compareSome();
      noted += round.noted;
      if (round.compared < batch) return noted;
    }
  }

  private compareSome(): Promise<{ compared: number; noted: number }> {
    return this.db.transaction(async () => {
      const changed = await this.db.query<Changed>(
        `select q.id, ${sought} as now, k.sought as before
         from enquiries q left join enquiry_match_checks k on k.enquiry_id = q.id
         where q.deleted_at is null and q.stage in (${openStages}) and k.sought is distinct from ${sought}
         order by q.id limit ${batch} for no key update of q skip locked`,
      );
      const pairs: { siteId: string; enquiryId: string }[] = [];
      for (const { id, now, before } of changed)
        if (before !== null)
          for (const siteId of await this.newlyFitting({ ...now, enquiryId: id }, { ...before, enquiryId: id }))
            pairs.push({ siteId, enquiryId: id });
      const noted = await this.db.query(
        `insert into site_match_notices (site_id, enquiry_id)
         select pair.site_id, pair.enquiry_id from unnest($1::uuid[], $2::uuid[]) pair (site_id, enquiry_id)
         where not exists (select from site_proposals p where p.site_id = pair.site_id and p.enquiry_id = pair.enquiry_id)
         on conflict (site_id, enquiry_id) do nothing
         returning site_id`,
        [pairs.map(({ siteId }) => siteId), pairs.map(({ enquiryId }) => enquiryId)],
      );
      await this.db.query(
        `insert into enquiry_match_checks (enquiry_id, sought)
         select q.id, ${sought} from enquiries q where q.id = any($1::uuid[])
         on conflict (enquiry_id) do update set sought = excluded.sought`,
        [changed.map(({ id }) => id)],
      );
      return { compared: changed.length, noted: noted.length };
    });
  }

  private async newlyFitting(now: SoughtPlace, before: SoughtPlace): Promise<string[]> {
    const sites = await offeredSites(this.db, now, false);
    return sites
      .filter(({ status }) => status === 'available' || status === 'empty')
      .filter((site) => missesNothing(matchSite(site, now)) && !missesNothing(matchSite(site, before)))
      .map(({ id }) => id);
  }
}

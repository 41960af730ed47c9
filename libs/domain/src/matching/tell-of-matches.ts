import { matchSite, missesNothing, type EnquiryKind, type OfferedSite } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import type { Requirement } from '../enquiries/index.js';
import { Database } from '../platform/index.js';
import { offeredColumns } from './offered-sites.query.js';
import { TellOfChangedNeeds } from './tell-of-changed-needs.js';
import { openStages, soughtBy } from './matches.query.js';

/** So many sites are compared at a time; each is at most some hundred open enquiries. */
const batch = 200;

interface NewSite extends OfferedSite {
  version: number;
  /** When it came free: by its last change of state, else when it was entered. */
  freeSince: Date;
}

/**
 * Notes which open enquiries a site fits that came free after they had come: the owner of each sees it at home and in the next
 * morning's mail; and which sites an enquiry fits after what it seeks has changed. A site is compared once a version, a pair is noted once: running twice, or two at a time, notes nothing anew.
 */
@Injectable()
export class TellOfMatches {
  constructor(
    private readonly db: Database,
    private readonly changedNeeds: TellOfChangedNeeds,
  ) {}

  /** Answers how many pairs were noted. */
  async run(): Promise<number> {
    let noted = 0;
    for (;;) {
      const round = await this.compareSome();
      noted += round.noted;
      if (round.compared < batch) return noted + (await this.changedNeeds.run());
    }
  }

  private compareSome(): Promise<{ compared: number; noted: number }> {
    return this.db.transaction(async () => {
      const sites = await this.db.query<NewSite>(
        `select ${offeredColumns}, s.version,
           coalesce((select max(h.recorded_at) from site_status_changes h where h.site_id = s.id), s.created_at) as "freeSince"
         from sites s left join site_match_checks k on k.site_id = s.id
         where s.deleted_at is null and s.status in ('available', 'empty') and k.site_version is distinct from s.version
         order by s.id limit ${batch} for no key update of s skip locked`,
      );
      if (sites.length === 0) return { compared: 0, noted: 0 };
      const enquiries = await this.db.query<{
        id: string;
        kind: EnquiryKind;
        requirement: Requirement;
        receivedAt: Date;
      }>(
        `select q.id, q.kind, q.requirement, q.received_at as "receivedAt"
         from enquiries q where q.deleted_at is null and q.stage in (${openStages})`,
      );
      const pairs = enquiries.flatMap(({ id, kind, requirement, receivedAt }) => {
        const sought = soughtBy(id, kind, requirement);
        return sites
          .filter((site) => site.freeSince > receivedAt && missesNothing(matchSite(site, sought)))
          .map((site) => ({ siteId: site.id, enquiryId: id }));
      });
      const noted = await this.db.query(
        `insert into site_match_notices (site_id, enquiry_id)
         select pair.site_id, pair.enquiry_id from unnest($1::uuid[], $2::uuid[]) pair (site_id, enquiry_id)
         where not exists (select from site_proposals p where p.site_id = pair.site_id and p.enquiry_id = pair.enquiry_id)
         -- Told of before it was taken by somebody else, and free again since.
         on conflict (site_id, enquiry_id) do update set noticed_at = now(), seen_at = null
           where site_match_notices.noticed_at < (
             select max(h.recorded_at) from site_status_changes h where h.site_id = excluded.site_id)
         returning site_id`,
        [pairs.map(({ siteId }) => siteId), pairs.map(({ enquiryId }) => enquiryId)],
      );
      await this.db.query(
        `insert into site_match_checks (site_id, site_version) select * from unnest($1::uuid[], $2::int[])
         on conflict (site_id) do update set site_version = excluded.site_version`,
        [sites.map(({ id }) => id), sites.map(({ version }) => version)],
      );
      return { compared: sites.length, noted: noted.length };
    });
  }
}

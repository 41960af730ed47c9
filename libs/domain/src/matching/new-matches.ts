import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { demandHandling, visibleEnquiry } from '../enquiries/index.js';
import { Database, type Actor } from '../platform/index.js';
import { openStages } from './matches.query.js';

/** Enquiries of one's own for which sites have come free that nobody has looked at yet. */
export interface NewMatches {
  enquiry: { id: string; title: string };
  count: number;
  /** One of them, the latest. */
  site: { id: string; name: string };
}

/** SQL: pairs of enquiry `q` and site `s` that are still news: open, free, unseen and not proposed. */
const news = `site_match_notices n
  join enquiries q on q.id = n.enquiry_id and q.deleted_at is null and q.stage in (${openStages})
  join sites s on s.id = n.site_id and s.deleted_at is null and s.status in ('available', 'empty')
  where n.seen_at is null and not exists (select from site_proposals p where p.enquiry_id = q.id and p.site_id = s.id)`;

/** What has come free for the enquiries that a person owns, the latest first. One statement. */
export const newMatchesOf = (db: Database, owner: Actor): Promise<NewMatches[]> =>
  db.query<NewMatches>(
    `select jsonb_build_object('id', q.id, 'title', q.title) as enquiry, count(*)::int as count,
       (array_agg(jsonb_build_object('id', s.id, 'name', s.name) order by n.noticed_at desc, s.id))[1] as site
     from ${news} and q.owner_id = $1 and ${visibleEnquiry('q', owner)}
     group by q.id order by max(n.noticed_at) desc, q.id limit 50`,
    [owner.id],
  );

/** The enquiries of a person for which something has come free since a moment: what the morning's mail tells. One statement. */
export const enquiriesWithNews = async (db: Database, owner: Actor, since: Date | null): Promise<string[]> => {
  const rows = await db.query<{ id: string }>(
    `select q.id from ${news} and q.owner_id = $1 and ${visibleEnquiry('q', owner)} and n.noticed_at > coalesce($2, now() - interval '7 days')
     group by q.id order by max(n.noticed_at) desc, q.id`,
    [owner.id, since],
  );
  return rows.map(({ id }) => id);
};

/** Marks what has come free for an enquiry as seen. */
@Injectable()
export class SeenMatches {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async mark(actor: Actor, enquiryId: string): Promise<void> {
    await this.db.transaction(async () => {
      await demandHandling(this.db, actor, enquiryId);
      const seen = await this.db.query<{ siteId: string }>(
        `update site_match_notices set seen_at = now() where enquiry_id = $1 and seen_at is null returning site_id as "siteId"`,
        [enquiryId],
      );
      if (seen.length > 0)
        await this.audit.record(
          actor,
          'matches-seen',
          { kind: 'enquiry', id: enquiryId },
          { matches: [seen.length, 0] },
        );
    });
  }
}

import type { Day, EnquiryKind, SiteProposalState, SiteStatus } from '@elinvoima/contracts';
import { demandVisibleEnquiry, visibleEnquiry } from '../enquiries/index.js';
import { NotFound, type Actor, type Database } from '../platform/index.js';

export interface SiteProposalRow {
  id: string;
  enquiryId: string;
  site: { id: string; name: string; kind: EnquiryKind; status: SiteStatus; isPublic: boolean };
  reason: string;
  state: SiteProposalState;
  stateReason: string | null;
  stateOn: Day;
  place: number;
  proposedBy: string | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

const rows = `select p.id, p.enquiry_id as "enquiryId",
    jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'status', s.status, 'isPublic', s.is_public) as site,
    p.reason, p.state, p.state_reason as "stateReason", p.state_on::text as "stateOn", p.place, u.name as "proposedBy",
    p.created_at as "createdAt", p.updated_at as "updatedAt", p.version
  from site_proposals p join sites s on s.id = p.site_id and s.deleted_at is null left join users u on u.id = p.created_by`;

/** What was proposed to an enquiry, in the order in which it is shown; what is no longer under discussion comes last. Two statements. */
export async function proposalsOf(db: Database, actor: Actor, enquiryId: string): Promise<SiteProposalRow[]> {
  await demandVisibleEnquiry(db, actor, enquiryId);
  return db.query<SiteProposalRow>(
    `${rows} where p.enquiry_id = $1 order by p.state in ('declined', 'withdrawn'), p.place, p.id`,
    [enquiryId],
  );
}

export async function siteProposal(db: Database, actor: Actor, id: string): Promise<SiteProposalRow> {
  const [proposal] = await db.query<SiteProposalRow>(
    `${rows} join enquiries q on q.id = p.enquiry_id and q.deleted_at is null and ${visibleEnquiry('q', actor)} where p.id = $1`,
    [id],
  );
  if (proposal === undefined) throw new NotFound();
  return proposal;
}

import {
  matchCriteria,
  matchSite,
  openEnquiryStages,
  type Day,
  type EnquiryKind,
  type EnquiryStage,
  type MatchCriterion,
  type MatchVerdict,
  type OfferedSite,
  type Ranked,
  type SiteMatch,
  type SiteProposalState,
  type SiteStatus,
  type SoughtPlace,
} from '@elinvoima/contracts';
import { matchWords, proposalWords } from '@elinvoima/contracts/texts';
import { visibleEnquiry, type Requirement } from '../enquiries/index.js';
import { NotFound, type Actor, type Database, type Page, type PageRequest } from '../platform/index.js';
import { offeredColumns, offeredSites } from './offered-sites.query.js';
import { rankPage } from './rank-page.js';

/** One thing that was asked for, how the site meets it, and the figures of both sides in the reader's language. */
export interface CriterionWords {
  criterion: MatchCriterion;
  verdict: MatchVerdict;
  words: string;
}

interface Judged {
  /** 0–100. */
  score: number;
  /** What keeps it from being proposed; empty for one that may be. */
  excludedBy: MatchCriterion[];
  criteria: CriterionWords[];
}

export interface SiteMatchRow extends Judged {
  id: string;
  name: string;
  kind: EnquiryKind;
  status: SiteStatus;
  street: string | null;
  propertyId: string | null;
  isPublic: boolean;
  /** Why it is proposed, as a form offers it. */
  reason: string;
  proposal: { id: string; state: SiteProposalState } | null;
  /** It came free after the enquiry had come, and nobody has marked it as seen. */
  isNew: boolean;
}

export interface EnquiryMatchRow extends Judged {
  id: string;
  title: string;
  stage: EnquiryStage;
  receivedOn: Day;
  owner: { id: string; name: string } | null;
  company: { id: string; name: string } | null;
  askerName: string | null;
  proposal: { id: string; state: SiteProposalState } | null;
}

/** An enquiry as the rule reads it. */
export const soughtBy = (enquiryId: string, kind: EnquiryKind, requirement: Requirement): SoughtPlace => ({
  ...requirement,
  enquiryId,
  kind,
});

function judged({ language }: Actor, site: OfferedSite, sought: SoughtPlace, match: SiteMatch): Judged {
  const criteria: CriterionWords[] = [];
  for (const criterion of matchCriteria) {
    const verdict = match.verdicts[criterion];
    if (verdict === null || (criterion === 'kind' && verdict === 'fits')) continue;
    criteria.push({ criterion, verdict, words: matchWords(language, criterion, site, sought) });
  }
  return { score: match.score, excludedBy: [...match.excludedBy], criteria };
}

/**
 * One page of the sites that may be proposed to an enquiry, the best first; with `misfits` also those that may not, after the others,
 * each with what stands in the way. Three statements: the enquiry, the facts that are compared, and what the page shows.
 */
export async function matchesOfEnquiry(
  db: Database,
  actor: Actor,
  enquiryId: string,
  { misfits = false }: { misfits?: boolean },
  page: PageRequest,
): Promise<Page<SiteMatchRow>> {
  const [enquiry] = await db.query<{ kind: EnquiryKind; requirement: Requirement }>(
    `select q.kind, q.requirement from enquiries q where q.id = $1 and q.deleted_at is null and ${visibleEnquiry('q', actor)}`,
    [enquiryId],
  );
  if (enquiry === undefined) throw new NotFound();
  const sought = soughtBy(enquiryId, enquiry.kind, enquiry.requirement);
  const ranked = (await offeredSites(db, sought, misfits))
    .map((site) => ({ id: site.id, site, match: matchSite(site, sought) }))
    .filter(({ match }) => misfits || match.excludedBy.length === 0);
  const { items, ...rest } = rankPage(ranked, page);
  const shown = await db.query<Omit<SiteMatchRow, keyof Judged | 'reason'>>(
    `select s.id, s.name, s.kind, s.status, s.street, s.property_id as "propertyId", s.is_public as "isPublic",
       case when p.id is not null then jsonb_build_object('id', p.id, 'state', p.state) end as proposal,
       n.site_id is not null and n.seen_at is null as "isNew"
     from sites s left join site_proposals p on p.site_id = s.id and p.enquiry_id = $2
       left join site_match_notices n on n.site_id = s.id and n.enquiry_id = $2
     where s.id = any($1::uuid[])`,
    [items.map(({ id }) => id), enquiryId],
  );
  const byId = new Map(shown.map((row) => [row.id, row]));
  return {
    ...rest,
    items: items.flatMap(({ id, site, match }) => {
      const row = byId.get(id);
      if (row === undefined) return [];
      const reason = proposalWords(actor.language, match.verdicts, site, sought);
      return [{ ...row, ...judged(actor, site, sought, match), reason }];
    }),
  };
}

interface OpenEnquiry extends Omit<EnquiryMatchRow, keyof Judged | 'proposal'> {
  kind: EnquiryKind;
  requirement: Requirement;
}

/** SQL: the stages at which a place is still looked for. */
export const openStages = openEnquiryStages.map((stage) => `'${stage}'`).join(', ');

/** One page of the open enquiries that a site fits, the best first. Three statements. */
export async function matchesOfSite(
  db: Database,
  actor: Actor,
  siteId: string,
  page: PageRequest,
): Promise<Page<EnquiryMatchRow>> {
  const [site] = await db.query<OfferedSite>(
    `select ${offeredColumns} from sites s where s.id = $1 and s.deleted_at is null`,
    [siteId],
  );
  if (site === undefined) throw new NotFound();
  const open = await db.query<OpenEnquiry>(
    `select q.id, q.kind, q.requirement, q.title, q.stage, q.received_on::text as "receivedOn", q.asker_name as "askerName",
       case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
       case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company
     from enquiries q left join users u on u.id = q.owner_id left join companies c on c.id = q.company_id
     where q.deleted_at is null and q.kind = $1 and q.stage in (${openStages}) and ${visibleEnquiry('q', actor)}`,
    [site.kind],
  );
  const ranked = open
    .map((enquiry): Ranked & { enquiry: OpenEnquiry; sought: SoughtPlace } => {
      const sought = soughtBy(enquiry.id, enquiry.kind, enquiry.requirement);
      return { id: enquiry.id, enquiry, sought, match: matchSite(site, sought) };
    })
    .filter(({ match }) => match.excludedBy.length === 0);
  const { items, ...rest } = rankPage(ranked, page);
  const proposals = await db.query<{ enquiryId: string; id: string; state: SiteProposalState }>(
    `select p.enquiry_id as "enquiryId", p.id, p.state from site_proposals p where p.site_id = $1 and p.enquiry_id = any($2::uuid[])`,
    [siteId, items.map(({ id }) => id)],
  );
  const byEnquiry = new Map(proposals.map(({ enquiryId, ...proposal }) => [enquiryId, proposal]));
  return {
    ...rest,
    items: items.map(({ enquiry: { kind: _, requirement: __, ...enquiry }, sought, match }) => ({
      ...enquiry,
      ...judged(actor, site, sought, match),
      proposal: byEnquiry.get(enquiry.id) ?? null,
    })),
  };
}

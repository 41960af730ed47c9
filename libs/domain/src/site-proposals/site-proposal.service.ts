import { dayOf, proposalNeedsReason, type Day, type SiteProposalState } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { demandHandling } from '../enquiries/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  Stale,
  changesOf,
  createdFrom,
  demandLiving,
  demandPlausibleDays,
  type Actor,
} from '../platform/index.js';
import { siteProposal } from './site-proposal-list.query.js';
import { SiteProposal } from './site-proposal.entity.js';

export interface SiteProposalChange {
  reason?: string;
  state?: SiteProposalState;
  stateReason?: string | null;
  /** Today unless told. */
  stateOn?: Day;
  /** Where it stands among the others, from 1. */
  place?: number;
}

/** Sites proposed to an enquiry with their reasons. The enquiry's stage is moved by its own deed, never by a proposal. */
@Injectable()
export class SiteProposalService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `Conflict` when the site is proposed already; one that was withdrawn is proposed anew, with the new reason. */
  async propose(
    actor: Actor,
    enquiryId: string,
    { siteId, reason }: { siteId: string; reason: string },
  ): Promise<string> {
    return this.db.transaction(async () => {
      await this.lock(enquiryId);
      await demandHandling(this.db, actor, enquiryId);
      await demandLiving(this.db, 'sites', [{ pointer: '/siteId', id: siteId }], 'unknown-reference');
      const proposals = this.db.repository(SiteProposal);
      const before = await proposals.findOneBy({ enquiryId, siteId });
      const fields = { reason, state: 'proposed', stateReason: null, stateOn: this.today() } as const;
      if (before !== null) {
        if (before.state !== 'withdrawn') throw new Conflict('site-already-proposed');
        await this.write(actor, before, before.version, fields);
        await this.audit.record(actor, 'update', { kind: 'site_proposal', id: before.id }, changesOf(before, fields));
        return before.id;
      }
      const { place } = await this.db.one<{ place: number }>(
        'select least(coalesce(max(place), 0) + 1, 1000) as place from site_proposals where enquiry_id = $1',
        [enquiryId],
      );
      const { identifiers } = await proposals.insert({ enquiryId, siteId, ...fields, place, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'create',
        { kind: 'site_proposal', id },
        createdFrom({ enquiryId, siteId, ...fields }),
      );
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, change: SiteProposalChange): Promise<void> {
    await this.db.transaction(async () => {
      const { enquiryId } = await this.find(id);
      await this.lock(enquiryId);
      await demandHandling(this.db, actor, enquiryId);
      const proposal = await this.find(id);
      const { place, ...rest } = change;
      const fields = this.checked(proposal, rest);
      await this.write(actor, proposal, expected, fields);
      if (place !== undefined) await this.put(proposal, place);
      await this.audit.record(
        actor,
        'update',
        { kind: 'site_proposal', id },
        changesOf(proposal, { ...fields, ...(place !== undefined && { place }) }),
      );
    });
  }

  private checked(proposal: SiteProposal, change: Omit<SiteProposalChange, 'place'>): Partial<SiteProposal> {
    const today = this.today();
    const fields: Partial<SiteProposal> = { ...change };
    if (change.state !== undefined && change.state !== proposal.state) {
      fields.stateReason = change.stateReason ?? null;
      fields.stateOn = change.stateOn ?? today;
    }
    const { state = proposal.state, stateReason = proposal.stateReason, stateOn = proposal.stateOn } = fields;
    if (proposalNeedsReason(state) && !stateReason) throw RuleBroken.at('/stateReason', 'reason-required');
    if (stateOn > today) throw RuleBroken.at('/stateOn', 'day-in-the-future');
    demandPlausibleDays({ '/stateOn': stateOn }, this.clock.now());
    return fields;
  }

  private async write(
    actor: Actor,
    proposal: SiteProposal,
    expected: number,
    fields: Partial<SiteProposal>,
  ): Promise<void> {
    const { affected } = await this.db.manager
      .createQueryBuilder()
      .update(SiteProposal)
      .set({ ...fields, version: () => 'version + 1', updatedAt: () => 'now()' })
      .where('id = :id and version = :expected', { id: proposal.id, expected })
      .execute();
    if (affected === 0) throw new Stale(await siteProposal(this.db, actor, proposal.id));
  }

  /** Puts it before the one that stands there, and numbers the others anew; their versions stay, since their content does. */
  private async put(proposal: SiteProposal, place: number): Promise<void> {
    const others = await this.db.query<{ id: string }>(
      'select id from site_proposals where enquiry_id = $1 and id <> $2 order by place, id',
      [proposal.enquiryId, proposal.id],
    );
    const ids = others.map(({ id }) => id);
    ids.splice(Math.min(place, ids.length + 1) - 1, 0, proposal.id);
    await this.db.query(
      `update site_proposals p set place = o.place from unnest($1::uuid[]) with ordinality o (id, place)
       where p.id = o.id and p.place <> o.place`,
      [ids],
    );
  }

  private async find(id: string): Promise<SiteProposal> {
    const proposal = await this.db.repository(SiteProposal).findOneBy({ id });
    if (proposal === null) throw new NotFound();
    return proposal;
  }

  /** One change of an enquiry's proposals at a time: their order is one thing. */
  private async lock(enquiryId: string): Promise<void> {
    await this.db.query('select 1 from enquiries where id = $1 for no key update', [enquiryId]);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandLiving,
  demandPlausibleDays,
  findLiving,
  listReferences,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { Cooperation } from './cooperation.entity.js';

/** What people fill in. The lists replace all their members when given. */
export type CooperationInput = Partial<
  Pick<Cooperation, 'name' | 'purpose' | 'theme' | 'startsOn' | 'endsOn' | 'hasAgreement' | 'ownerId' | 'primaryFactor'>
> & {
  partnerIds?: string[];
  companyIds?: string[];
};

interface Organisations {
  partnerIds: string[];
  companyIds: string[];
}

/** Cooperations and the organisations in them; one without a named outside organisation is none. */
@Injectable()
export class CooperationService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(
    actor: Actor,
    { partnerIds = [], companyIds = [], ...fields }: CooperationInput & { name: string; startsOn: string },
  ): Promise<string> {
    return this.db.transaction(async () => {
      await this.check(fields);
      const organisations = await this.checked({ partnerIds, companyIds });
      const { identifiers } = await this.db.repository(Cooperation).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.write(id, organisations);
      await this.audit.record(
        actor,
        'create',
        { kind: 'cooperation', id },
        createdFrom({ ...fields, ...organisations }),
      );
      return id;
    });
  }

  async update(
    actor: Actor,
    id: string,
    expected: number,
    { partnerIds, companyIds, ...fields }: CooperationInput,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const cooperation = await findLiving(this.db, Cooperation, id);
      await this.check(fields, cooperation);
      await updateVersioned(this.db, Cooperation, id, expected, fields);
      const changes = changesOf(cooperation, fields);
      if (partnerIds !== undefined || companyIds !== undefined) {
        const before = await this.organisationsOf(id);
        const organisations = await this.checked(
          { partnerIds: partnerIds ?? before.partnerIds, companyIds: companyIds ?? before.companyIds },
          before,
        );
        await this.write(id, organisations);
        Object.assign(changes, changesOf(before, organisations));
      }
      await this.audit.record(actor, 'update', { kind: 'cooperation', id }, changes);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Cooperation, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'cooperation', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Cooperation, id);
      await this.audit.record(actor, 'restore', { kind: 'cooperation', id });
    });
  }

  private organisationsOf(id: string): Promise<Organisations> {
    return this.db.one<Organisations>(
      `select
         array(select partner_id::text from cooperation_partners where cooperation_id = $1 order by 1) as "partnerIds",
         array(select company_id::text from cooperation_companies where cooperation_id = $1 order by 1) as "companyIds"`,
      [id],
    );
  }

  /** Those that were in it before may stay, even if they lie in the bin by now. */
  private async checked(
    { partnerIds, companyIds }: Organisations,
    before: Organisations = { partnerIds: [], companyIds: [] },
  ): Promise<Organisations> {
    if (partnerIds.length + companyIds.length === 0)
      throw RuleBroken.at('/partnerIds', 'outside-organisation-required');
    const added = (pointer: string, ids: string[], known: string[]) =>
      listReferences(pointer, ids).filter(({ id }) => !known.includes(id));
    await demandLiving(this.db, 'partners', added('/partnerIds', partnerIds, before.partnerIds), 'unknown-reference');
    await demandLiving(this.db, 'companies', added('/companyIds', companyIds, before.companyIds), 'company-unknown');
    return { partnerIds: partnerIds.toSorted(), companyIds: companyIds.toSorted() };
  }

  private async write(id: string, { partnerIds, companyIds }: Organisations): Promise<void> {
    await this.db.query('delete from cooperation_partners where cooperation_id = $1', [id]);
    await this.db.query('delete from cooperation_companies where cooperation_id = $1', [id]);
    await this.db.query('insert into cooperation_partners select $1, unnest($2::uuid[])', [id, partnerIds]);
    await this.db.query('insert into cooperation_companies select $1, unnest($2::uuid[])', [id, companyIds]);
  }

  private async check(input: CooperationInput, before?: Cooperation): Promise<void> {
    const { startsOn, endsOn } = patched<CooperationInput>(before, input);
    demandPlausibleDays({ '/startsOn': input.startsOn, '/endsOn': input.endsOn }, this.clock.now());
    if (startsOn && endsOn && endsOn < startsOn) throw RuleBroken.at('/endsOn', 'ends-before-start');
    await demandColleague(this.db, '/ownerId', input.ownerId);
  }
}

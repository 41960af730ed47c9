import { parseBusinessId, type PartnerSector } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Conditions,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  likeLiteral,
  listPage,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { Partner } from './partner.entity.js';

export type PartnerInput = Partial<
  Pick<Partner, 'name' | 'sector' | 'businessId' | 'email' | 'phone' | 'website' | 'notes'>
>;

export interface PartnerRow {
  id: string;
  name: string;
  sector: PartnerSector;
  businessId: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  notes: string | null;
  updatedAt: Date;
  version: number;
}

/** The directory of the service network. */
@Injectable()
export class PartnerService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** One page of partners, by name. One statement. */
  async list(filter: { q?: string; sector?: PartnerSector }, page: PageRequest): Promise<Page<PartnerRow>> {
    const where = new Conditions()
      .add('p.deleted_at is null')
      .addIf(filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined, (p) => `lower(p.name) like ${p}`)
      .addIf(filter.sector, (p) => `p.sector = ${p}`);
    return listPage<PartnerRow>(
      this.db,
      {
        select: `p.id, p.name, p.sector, p.business_id as "businessId", p.email, p.phone, p.website, p.notes, p.updated_at as "updatedAt", p.version`,
        from: 'partners p',
        where,
        id: 'p.id',
        sorts: { name: { expression: 'p.name collate "fi-x-icu"', type: 'text' } },
        defaultSort: 'name',
      },
      page,
    );
  }

  get(id: string): Promise<Partner> {
    return findLiving(this.db, Partner, id);
  }

  async create(actor: Actor, input: PartnerInput & { name: string; sector: PartnerSector }): Promise<Partner> {
    return this.db.transaction(async () => {
      const fields = checked(input);
      const { identifiers } = await this.db.repository(Partner).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'partner', id }, createdFrom(fields));
      return this.get(id);
    });
  }

  async update(actor: Actor, id: string, expected: number, input: PartnerInput): Promise<Partner> {
    return this.db.transaction(async () => {
      const partner = await this.get(id);
      const fields = checked(input);
      const updated = await updateVersioned(this.db, Partner, id, expected, fields);
      await this.audit.record(actor, 'update', { kind: 'partner', id }, changesOf(partner, fields));
      return updated;
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Partner, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'partner', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<Partner> {
    return this.db.transaction(async () => {
      const partner = await takeFromBin(this.db, Partner, id);
      await this.audit.record(actor, 'restore', { kind: 'partner', id });
      return partner;
    });
  }
}

function checked<T extends PartnerInput>(input: T): T {
  if (typeof input.businessId !== 'string') return input;
  const parsed = parseBusinessId(input.businessId);
  if (!parsed.ok) throw RuleBroken.at('/businessId', parsed.code);
  return { ...input, businessId: parsed.businessId };
}

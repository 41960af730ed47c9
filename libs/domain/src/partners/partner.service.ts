import {
  dayOf,
  parseBusinessId,
  type Day,
  type HelpArea,
  type PartnerSector,
  type Several,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conditions,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  demandLiving,
  findLiving,
  likeLiteral,
  listPage,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { Partner } from './partner.entity.js';

export type PartnerInput = Partial<
  Pick<
    Partner,
    'name' | 'sector' | 'parentId' | 'businessId' | 'areas' | 'contactName' | 'email' | 'phone' | 'website' | 'notes'
  >
>;

export interface PartnerRow {
  id: string;
  name: string;
  sector: PartnerSector;
  /** The organisation that it is a department of. */
  parent: { id: string; name: string } | null;
  businessId: string | null;
  areas: HelpArea[];
  contactName: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  notes: string | null;
  updatedAt: Date;
  /** When somebody last saw that all this is so, and who. */
  checkedOn: Day | null;
  checkedBy: string | null;
  version: number;
}

const columns = `p.id, p.name, p.sector, case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as parent,
  p.business_id as "businessId", p.areas, p.contact_name as "contactName", p.email, p.phone, p.website, p.notes, p.updated_at as "updatedAt",
  p.checked_on::text as "checkedOn", u.name as "checkedBy", p.version`;

const from = 'partners p left join partners o on o.id = p.parent_id left join users u on u.id = p.checked_by';

export interface PartnerFilter {
  q?: string;
  sector?: Several<PartnerSector>;
  /** What it helps companies with. */
  area?: Several<HelpArea>;
  /** Those whose details nobody has checked for a year. */
  unchecked?: boolean;
}

/** The partners that a filter finds. */
export function partnerListSource(filter: PartnerFilter): ListQuery {
  const where = new Conditions()
    .add('p.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (pattern) => `lower(concat_ws(' ', p.name, p.contact_name, p.notes)) like ${pattern}`,
    )
    .addAny(filter.sector, (is) => `p.sector ${is}`)
    .addOverlap(filter.area, 'p.areas');
  if (filter.unchecked)
    where.add(`(p.checked_on >= (now() at time zone 'Europe/Helsinki')::date - interval '1 year') is not true`);
  return {
    select: columns,
    from,
    where,
    id: 'p.id',
    sorts: {
      name: { expression: 'p.name collate "fi-x-icu"', type: 'text' },
      // Never checked is the oldest of all.
      checkedOn: { expression: `coalesce(p.checked_on, '-infinity')::date`, type: 'date' },
      updatedAt: { expression: 'p.updated_at', type: 'timestamptz' },
    },
    defaultSort: 'name',
  };
}

/** The directory of the service network. */
@Injectable()
export class PartnerService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** One page of partners, by name. One statement. */
  list(filter: PartnerFilter, page: PageRequest): Promise<Page<PartnerRow>> {
    return listPage<PartnerRow>(this.db, partnerListSource(filter), page);
  }

  /** One partner. One statement; `NotFound` also for what lies in the bin. */
  async get(id: string): Promise<PartnerRow> {
    const [partner] = await this.db.query<PartnerRow>(
      `select ${columns} from ${from} where p.id = $1 and p.deleted_at is null`,
      [id],
    );
    if (partner === undefined) throw new NotFound();
    return partner;
  }

  async create(actor: Actor, input: PartnerInput & { name: string; sector: PartnerSector }): Promise<PartnerRow> {
    return this.db.transaction(async () => {
      const fields = checked(input);
      await this.checkParent(fields.parentId);
      const { identifiers } = await this.db.repository(Partner).insert({
        ...fields,
        createdBy: actor.id,
        checkedOn: this.today(),
        checkedBy: actor.id,
      });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'partner', id }, createdFrom(fields));
      return this.get(id);
    });
  }

  async update(actor: Actor, id: string, expected: number, input: PartnerInput): Promise<PartnerRow> {
    return this.db.transaction(async () => {
      const partner = await findLiving(this.db, Partner, id);
      const fields = checked(input);
      await this.checkParent(fields.parentId, id);
      await updateVersioned(this.db, Partner, id, expected, fields);
      await this.audit.record(actor, 'update', { kind: 'partner', id }, changesOf(partner, fields));
      return this.get(id);
    });
  }

  /** Somebody has seen that what stands here is so. */
  async check(actor: Actor, id: string): Promise<PartnerRow> {
    return this.db.transaction(async () => {
      const { checkedOn } = await findLiving(this.db, Partner, id);
      const today = this.today();
      await updateVersioned(this.db, Partner, id, null, { checkedOn: today, checkedBy: actor.id });
      await this.audit.record(actor, 'check', { kind: 'partner', id }, { checkedOn: [checkedOn, today] });
      return this.get(id);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Partner, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'partner', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<PartnerRow> {
    return this.db.transaction(async () => {
      await takeFromBin(this.db, Partner, id);
      await this.audit.record(actor, 'restore', { kind: 'partner', id });
      return this.get(id);
    });
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  /** One step of departments is enough; more would make of counting a climb. */
  private async checkParent(parentId: string | null | undefined, id?: string): Promise<void> {
    if (!parentId) return;
    if (parentId === id) throw RuleBroken.at('/parentId', 'refers-to-itself');
    await demandLiving(this.db, 'partners', [{ pointer: '/parentId', id: parentId }], 'partner-unknown');
    const nested = await this.db.query(
      'select 1 from partners where (id = $1 and parent_id is not null) or parent_id = $2 limit 1',
      [parentId, id ?? null],
    );
    if (nested.length > 0) throw RuleBroken.at('/parentId', 'parent-nested');
  }
}

function checked<T extends PartnerInput>(input: T): T {
  if (typeof input.businessId !== 'string') return input;
  const parsed = parseBusinessId(input.businessId);
  if (!parsed.ok) throw RuleBroken.at('/businessId', parsed.code);
  return { ...input, businessId: parsed.businessId };
}

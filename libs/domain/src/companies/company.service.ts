import { parseBusinessId } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import {
  Conflict,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { Company } from './company.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it. */
export type CompanyInput = Partial<
  Pick<
    Company,
    | 'kind'
    | 'name'
    | 'businessId'
    | 'relationship'
    | 'status'
    | 'industryCode'
    | 'industryScheme'
    | 'sizeClass'
    | 'streetAddress'
    | 'postalCode'
    | 'postOffice'
    | 'municipalityCode'
    | 'website'
    | 'email'
    | 'phone'
    | 'tags'
    | 'notes'
    | 'ownerId'
  >
>;

/** Companies entered and edited by hand; what comes from the register goes through `imports`. */
@Injectable()
export class CompanyService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly assignments: Assignments,
  ) {}

  async create(actor: Actor, input: CompanyInput & { name: string }): Promise<Company> {
    return this.db.transaction(async () => {
      const fields = await this.checked(input);
      const company = this.db.repository(Company).create({ ...fields, createdBy: actor.id });
      const { identifiers } = await this.db.repository(Company).insert(company);
      const id = String(identifiers[0]?.['id']);
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'company', id }, changes);
      await this.assignments.tell(actor, 'company', id, changes);
      return findLiving(this.db, Company, id);
    });
  }

  async update(actor: Actor, id: string, expected: number, input: CompanyInput): Promise<Company> {
    return this.db.transaction(async () => {
      const company = await findLiving(this.db, Company, id);
      const fields = await this.checked(input, id);
      const updated = await updateVersioned(this.db, Company, id, expected, fields);
      const changes = changesOf(company, fields);
      await this.audit.record(actor, 'update', { kind: 'company', id }, changes);
      await this.assignments.tell(actor, 'company', id, changes);
      return updated;
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Company, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'company', id });
    });
  }

  /** Throws `Conflict` when its business id has meanwhile been given to another record. */
  async restore(actor: Actor, id: string): Promise<Company> {
    return this.db.transaction(async () => {
      const inBin = await this.db.repository(Company).findOneBy({ id });
      // Alone it would come back empty: what was its own is the other's now.
      if (inBin !== null && inBin.mergedIntoId !== null) throw new Conflict('merged-undo-instead', { kind: 'company' });
      if (inBin?.businessId && (await this.holderOf(inBin.businessId, id)) !== null)
        throw new Conflict('business-id-taken');
      const company = await takeFromBin(this.db, Company, id);
      await this.audit.record(actor, 'restore', { kind: 'company', id });
      return company;
    });
  }

  /** Normalises and checks what the database alone would only refuse without a word. */
  private async checked<T extends CompanyInput>(input: T, id?: string): Promise<T> {
    const fields = { ...input };
    if (typeof fields.name === 'string') {
      fields.name = fields.name.trim();
      if (fields.name === '') throw RuleBroken.at('/name', 'required');
    }
    if (typeof fields.businessId === 'string') {
      const parsed = parseBusinessId(fields.businessId);
      if (!parsed.ok) throw RuleBroken.at('/businessId', parsed.code);
      fields.businessId = parsed.businessId;
      if ((await this.holderOf(parsed.businessId, id)) !== null)
        throw RuleBroken.at('/businessId', 'business-id-taken');
    }
    if (fields.industryCode && !fields.industryScheme) fields.industryScheme = 'TOL2025';
    if (typeof fields.ownerId === 'string') {
      const [owner] = await this.db.query('select 1 from users where id = $1 and disabled_at is null', [
        fields.ownerId,
      ]);
      if (owner === undefined) throw RuleBroken.at('/ownerId', 'user-unknown');
    }
    return fields;
  }

  private async holderOf(businessId: string, exceptId?: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      'select id from companies where business_id = $1 and deleted_at is null and id is distinct from $2',
      [businessId, exceptId ?? null],
    );
    return row?.id ?? null;
  }
}

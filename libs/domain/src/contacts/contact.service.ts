import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { contactOrigin } from './contact-origin.js';
import { Contact } from './contact.entity.js';

export interface CompanyRoleInput {
  companyId: string;
  title?: string | null;
}

/** What people fill in. `companies` replaces all roles when given. */
export type ContactInput = Partial<
  Pick<
    Contact,
    | 'firstName'
    | 'lastName'
    | 'email'
    | 'phone'
    | 'language'
    | 'notes'
    | 'source'
    | 'sourceKind'
    | 'mailingConsent'
    | 'mailingConsentSource'
    | 'mailingConsentOn'
  >
> & {
  companies?: CompanyRoleInput[];
};

/** People and their roles in companies. */
@Injectable()
export class ContactService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(
    actor: Actor,
    { companies = [], ...input }: ContactInput & { firstName: string; lastName: string },
  ): Promise<string> {
    const fields = { ...input, ...contactOrigin(input, this.clock.now()) };
    return this.db.transaction(async () => {
      const { identifiers } = await this.db.repository(Contact).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.writeRoles(id, companies);
      await this.audit.record(
        actor,
        'create',
        { kind: 'contact', id },
        createdFrom({ ...fields, companies: companies.map(({ companyId }) => companyId) }),
      );
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, { companies, ...fields }: ContactInput): Promise<void> {
    await this.db.transaction(async () => {
      const contact = await findLiving(this.db, Contact, id);
      await updateVersioned(this.db, Contact, id, expected, fields);
      if (companies !== undefined) await this.writeRoles(id, companies);
      await this.audit.record(
        actor,
        'update',
        { kind: 'contact', id },
        {
          ...changesOf(contact, fields),
          ...(companies === undefined ? {} : { companies: ['…', companies.map(({ companyId }) => companyId)] }),
        },
      );
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Contact, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'contact', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const inBin = await this.db.repository(Contact).findOneBy({ id });
      if (inBin !== null && inBin.erasedAt !== null) throw new NotFound();
      // Alone it would come back empty: what was its own is the other's now.
      if (inBin !== null && inBin.mergedIntoId !== null) throw new Conflict('merged-undo-instead', { kind: 'contact' });
      await takeFromBin(this.db, Contact, id);
      await this.audit.record(actor, 'restore', { kind: 'contact', id });
    });
  }

  private async writeRoles(contactId: string, roles: CompanyRoleInput[]): Promise<void> {
    const ids = roles.map(({ companyId }) => companyId);
    if (new Set(ids).size !== ids.length) throw RuleBroken.at('/companies', 'list-repeats');
    const known = await this.db.query<{ id: string }>(
      'select id from companies where id = any($1::uuid[]) and deleted_at is null',
      [ids],
    );
    const missing = ids.findIndex((id) => !known.some((company) => company.id === id));
    if (missing >= 0) throw RuleBroken.at(`/companies/${missing}/companyId`, 'company-unknown');
    await this.db.query('delete from contact_roles where contact_id = $1', [contactId]);
    await this.db.query(
      `insert into contact_roles (contact_id, company_id, title, position)
       select $1, company_id, title, n - 1 from unnest($2::uuid[], $3::text[]) with ordinality as role (company_id, title, n)`,
      [contactId, ids, roles.map(({ title }) => title ?? null)],
    );
  }
}

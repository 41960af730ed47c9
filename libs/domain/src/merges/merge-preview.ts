import type { MergeField } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import type { Company } from '../companies/index.js';
import type { Contact } from '../contacts/index.js';
import { Database } from '../platform/index.js';
import { mergedContact, type MergedField } from './merge-fields.js';
import { MergeService } from './merge.service.js';
import { countMoves, type MoveCount } from './move-rows.js';

export interface PreviewField extends MergedField {
  /** As they stand; codes of closed lists as codes. */
  survivor: string | null;
  other: string | null;
}

export interface MergePreview {
  survivor: { id: string; title: string; version: number };
  other: { id: string; title: string; version: number };
  fields: PreviewField[];
  moves: MoveCount[];
}

const line = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(', ') || null;

type Shown<Row> = Partial<Record<MergeField, (row: Row) => string | null>>;

/** What a merge would do, told by the same rules and counted by the same statement. Writes nothing, locks nothing. */
@Injectable()
export class MergePreviews {
  constructor(
    private readonly db: Database,
    private readonly merges: MergeService,
  ) {}

  async ofCompanies(survivorId: string, otherId: string): Promise<MergePreview> {
    const { survivor, other } = await this.merges.companies(survivorId, otherId);
    const { fields } = await this.merges.checkedCompany(survivor, other);
    const owners = await this.db.query<{ id: string; name: string }>(
      'select id, name from users where id = any($1::uuid[])',
      [[survivor.ownerId, other.ownerId].filter((id) => id !== null)],
    );
    const shown: Shown<Company> = {
      name: ({ name }) => name,
      businessId: ({ businessId }) => businessId,
      kind: ({ kind }) => kind,
      relationship: ({ relationship }) => relationship,
      status: ({ status }) => status,
      industry: ({ industryCode }) => industryCode,
      sizeClass: ({ sizeClass }) => sizeClass,
      address: ({ streetAddress, postalCode, postOffice }) =>
        line(streetAddress, [postalCode, postOffice].filter(Boolean).join(' ')),
      website: ({ website }) => website,
      email: ({ email }) => email,
      phone: ({ phone }) => phone,
      owner: ({ ownerId }) => owners.find(({ id }) => id === ownerId)?.name ?? null,
      tags: ({ tags }) => line(...tags),
      notes: ({ notes }) => notes,
    };
    return {
      survivor: { id: survivor.id, title: survivor.name, version: survivor.version },
      other: { id: other.id, title: other.name, version: other.version },
      fields: fields.map((field) => beside(field, shown, survivor, other)),
      moves: await countMoves(this.db, 'company', { survivorId: survivor.id, otherId: other.id }),
    };
  }

  async ofContacts(survivorId: string, otherId: string): Promise<MergePreview> {
    const { survivor, other } = await this.merges.contacts(survivorId, otherId);
    const { fields } = mergedContact(survivor, other);
    const name = ({ firstName, lastName }: Contact): string => `${firstName} ${lastName}`;
    const shown: Shown<Contact> = {
      name,
      email: ({ email }) => email,
      phone: ({ phone }) => phone,
      language: ({ language }) => language,
      source: ({ source }) => source,
      mailingConsent: ({ mailingConsent }) => mailingConsent,
      notes: ({ notes }) => notes,
    };
    return {
      survivor: { id: survivor.id, title: name(survivor), version: survivor.version },
      other: { id: other.id, title: name(other), version: other.version },
      fields: fields.map((field) => beside(field, shown, survivor, other)),
      moves: await countMoves(this.db, 'contact', { survivorId: survivor.id, otherId: other.id }),
    };
  }
}

const beside = <Row>(field: MergedField, shown: Shown<Row>, survivor: Row, other: Row): PreviewField => ({
  ...field,
  survivor: shown[field.field]?.(survivor) ?? null,
  other: shown[field.field]?.(other) ?? null,
});

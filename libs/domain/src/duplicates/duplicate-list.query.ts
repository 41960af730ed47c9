import type {
  CompanyDuplicateReason,
  CompanyKind,
  CompanyStatus,
  ContactDuplicateReason,
  DuplicateConfidence,
  DuplicateKind,
} from '@elinvoima/contracts';
import { duplicateConfidences, leastPointsOf } from '@elinvoima/contracts';
import { Conditions, listPage, inUtc, type Database, type Page, type PageRequest } from '../platform/index.js';

/** Whether a person has yet to decide, or has said that the two are two. What vanished by itself is in neither. */
export type DuplicateListState = 'open' | 'not_duplicate';

export interface DuplicateFilter {
  state: DuplicateListState;
  confidence?: DuplicateConfidence | undefined;
}

interface PairRow<Reason, Record> {
  id: string;
  reasons: Reason[];
  points: number;
  foundAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  /** The older one. */
  first: Record;
  second: Record;
}

export interface ComparedCompany {
  id: string;
  name: string;
  otherNames: string[];
  businessId: string | null;
  kind: CompanyKind;
  status: CompanyStatus;
  streetAddress: string | null;
  postalCode: string | null;
  postOffice: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  createdAt: string;
}

export interface ComparedContact {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  companies: { id: string; name: string; title: string | null }[];
  createdAt: string;
}

const compared = {
  company: (
    c: string,
  ) => `jsonb_build_object('id', ${c}.id, 'name', ${c}.name, 'businessId', ${c}.business_id, 'kind', ${c}.kind,
    'status', ${c}.status, 'streetAddress', ${c}.street_address, 'postalCode', ${c}.postal_code, 'postOffice', ${c}.post_office,
    'email', ${c}.email, 'phone', ${c}.phone, 'website', ${c}.website, 'createdAt', ${inUtc(`${c}.created_at`)},
    'otherNames', array(select distinct n.name from company_names n where n.company_id = ${c}.id and n.name <> ${c}.name order by n.name limit 5))`,
  contact: (
    c: string,
  ) => `jsonb_build_object('id', ${c}.id, 'name', ${c}.first_name || ' ' || ${c}.last_name, 'email', ${c}.email,
    'phone', ${c}.phone, 'createdAt', ${inUtc(`${c}.created_at`)},
    'companies', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'title', r.title) order by r.position)
      from contact_roles r join companies o on o.id = r.company_id and o.deleted_at is null where r.contact_id = ${c}.id), '[]'))`,
} as const satisfies Record<DuplicateKind, (alias: string) => string>;

const tables = { company: 'companies', contact: 'contacts' } as const satisfies Record<DuplicateKind, string>;

/** Pairs of the living, the likeliest first, both sides with what is compared. One statement, two with a total. */
export const companyDuplicates = (db: Database, filter: DuplicateFilter, page: PageRequest) =>
  duplicates<PairRow<CompanyDuplicateReason, ComparedCompany>>(db, 'company', filter, page);

export const contactDuplicates = (db: Database, filter: DuplicateFilter, page: PageRequest) =>
  duplicates<PairRow<ContactDuplicateReason, ComparedContact>>(db, 'contact', filter, page);

function duplicates<Row extends { id: string }>(
  db: Database,
  kind: DuplicateKind,
  { state, confidence }: DuplicateFilter,
  page: PageRequest,
): Promise<Page<Row>> {
  const where = new Conditions().add((bind) => `p.kind = ${bind(kind)}`);
  // What was merged and parted again, or came back from the bin, is there at once: its records tell, not the night's note.
  where.add(state === 'open' ? `p.state <> 'not_duplicate'` : `p.state = 'not_duplicate'`);
  if (confidence !== undefined) {
    const above = duplicateConfidences[duplicateConfidences.indexOf(confidence) - 1];
    where.add(`p.points >= ${leastPointsOf[confidence]}`);
    if (above !== undefined) where.add(`p.points < ${leastPointsOf[above]}`);
  }
  return listPage<Row>(
    db,
    {
      select: `p.id, p.reasons, p.points, p.found_at as "foundAt", p.decided_at as "decidedAt", u.name as "decidedBy",
        ${compared[kind]('a')} as first, ${compared[kind]('b')} as second`,
      from: `duplicate_pairs p join ${tables[kind]} a on a.id = p.first_id and a.deleted_at is null
        join ${tables[kind]} b on b.id = p.second_id and b.deleted_at is null left join users u on u.id = p.decided_by`,
      where,
      id: 'p.id',
      sorts: {
        points: { expression: 'p.points', type: 'integer' },
        foundAt: { expression: 'p.found_at', type: 'timestamptz' },
      },
      defaultSort: '-points',
    },
    page,
  );
}

export interface DuplicateOfRecord<Reason> {
  pairId: string;
  id: string;
  name: string;
  reasons: Reason[];
  points: number;
}

/** Whom a record may be one with, for a word on its page. One statement. */
export function openDuplicatesOf<Reason extends CompanyDuplicateReason | ContactDuplicateReason>(
  db: Database,
  kind: DuplicateKind,
  id: string,
): Promise<DuplicateOfRecord<Reason>[]> {
  const name = kind === 'company' ? 'o.name' : `o.first_name || ' ' || o.last_name`;
  return db.query<DuplicateOfRecord<Reason>>(
    `select p.id as "pairId", o.id, ${name} as name, p.reasons, p.points
     from (
       select id, second_id as other_id, reasons, points from duplicate_pairs where kind = $1 and first_id = $2 and state <> 'not_duplicate'
       union all
       select id, first_id, reasons, points from duplicate_pairs where kind = $1 and second_id = $2 and state <> 'not_duplicate'
     ) p join ${tables[kind]} o on o.id = p.other_id and o.deleted_at is null
     order by p.points desc, p.id limit 3`,
    [kind, id],
  );
}

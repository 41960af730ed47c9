import { registerArrivals, type RegisterChangeKind, type RegisterChangeState } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';
import { keepFacts, touchFacts } from '../record/keep-facts.js';
import { knownCompanies } from '../record/known-companies.query.js';
import type { KnownCompany } from '../record/match-register.js';
import type { OwnFacts } from '../record/own-facts.js';
import type { RegisterCompany, RegisterFacts } from '../record/register-facts.js';
import { arrivalOf } from './arrival.js';
import { newsOfCompany, sideOf, type NewsContext, type Side } from './news-of-company.js';

export interface Reading extends NewsContext {
  /** When the register was asked. */
  at: Date;
  /** When this reading of the whole began: what has come since then has been noted. */
  since: Date;
  isFirst: boolean;
}

interface KnownChange {
  id: string;
  businessId: string;
  kind: RegisterChangeKind;
  state: RegisterChangeState;
  fromValues: Partial<OwnFacts>;
  toValues: Partial<OwnFacts>;
  isOfThisReading: boolean;
}

interface NewChange {
  businessId: string;
  companyId: string | null;
  kind: RegisterChangeKind;
  title: string;
  fromValues: object;
  toValues: object;
  record: RegisterCompany | null;
  housing: boolean;
  registeredOn: string | null;
}

interface Notes {
  added: NewChange[];
  /** Told otherwise than before, or only told again. */
  retold: (Pick<NewChange, 'companyId' | 'kind' | 'title' | 'fromValues' | 'toValues' | 'record'> & {
    id: string;
    isOther: boolean;
  })[];
  settled: string[];
}

/**
 * Turns what the register says into news: a side of a company is news when the register says of it what it did not say last
 * time and our own fields do not say either. Facts and news are written together, so the same is never told twice, and what
 * was passed over stays so until the register says something else. Our own fields are not touched here.
 */
@Injectable()
export class NoteNews {
  constructor(private readonly db: Database) {}

  /** Inside the caller's transaction. A business id stands once among the companies. */
  async of(companies: readonly RegisterCompany[], reading: Reading): Promise<{ fresh: number; added: number }> {
    const ids = companies.map(({ facts }) => facts.businessId);
    const known = await knownCompanies(this.db, ids);
    const changes = await this.changesOf(ids, reading.since);
    const alreadyRead = await this.readSince(ids, reading.since);
    const fresh = companies.filter(
      ({ facts: { businessId } }) =>
        !alreadyRead.has(businessId) && !(changes.get(businessId) ?? []).some(({ isOfThisReading }) => isOfThisReading),
    );
    const notes: Notes = { added: [], retold: [], settled: [] };
    const newer: (RegisterCompany & { companyId: string })[] = [];
    const unchanged: string[] = [];
    for (const company of fresh) {
      const { businessId } = company.facts;
      const ours = known.get(businessId) ?? null;
      if (ours === null) this.noteArrival(company, changes.get(businessId) ?? [], reading, notes);
      else if (ours.inBin) continue;
      else if (isOlder(company.facts, ours.facts)) unchanged.push(ours.id);
      else {
        newer.push({ ...company, companyId: ours.id });
        this.noteSides(company, ours, changes.get(businessId) ?? [], reading, notes);
      }
    }
    await keepFacts(this.db, newer, reading.at);
    await touchFacts(this.db, unchanged, reading.at);
    await this.write(notes, reading.at);
    return { fresh: fresh.length, added: notes.added.length };
  }

  /** What came in no answer of a whole reading is not here any more: it needs nobody, and may come again as news. */
  async settleWhatIsGone(reading: Pick<Reading, 'at' | 'since'>): Promise<void> {
    await this.db.query(
      `update register_changes set state = 'settled', decided_at = $2, decided_by = null
       where company_id is null and state in ('open', 'ignored') and last_seen_at < $1`,
      [reading.since, reading.at],
    );
  }

  private noteArrival(company: RegisterCompany, changes: KnownChange[], reading: Reading, notes: Notes): void {
    const arrival = arrivalOf(company, reading);
    const standing = changes.find(
      ({ kind, state }) => sideOf(kind) === 'place' && (state === 'open' || state === 'ignored'),
    );
    if (arrival === null) {
      if (standing !== undefined) notes.settled.push(standing.id);
      return;
    }
    const { facts } = company;
    const told = {
      title: facts.name,
      fromValues: {},
      toValues: { ...arrival.own, placedBy: arrival.placedBy.by },
      record: company,
    };
    if (standing === undefined)
      notes.added.push({
        ...told,
        kind: arrival.kind,
        businessId: facts.businessId,
        companyId: null,
        housing: arrival.housing,
        registeredOn: facts.registeredOn,
      });
    else notes.retold.push({ ...told, id: standing.id, companyId: null, kind: standing.kind, isOther: false });
  }

  private noteSides(
    { facts }: RegisterCompany,
    ours: KnownCompany,
    changes: KnownChange[],
    reading: Reading,
    notes: Notes,
  ): void {
    const open = new Map<Side, KnownChange>(
      changes.filter(({ state }) => state === 'open').map((change) => [sideOf(change.kind), change]),
    );
    for (const { side, kind, from, to, isNew } of newsOfCompany(ours, facts, reading)) {
      // The company may be another than the one it was told of, which lies in the bin.
      const told = { companyId: ours.id, kind, title: facts.name, fromValues: from, toValues: to, record: null };
      const standing = open.get(side);
      // One that told of a stranger has had its day: somebody has added the company by hand.
      const goesOn = standing !== undefined && !isArrival(standing.kind);
      if (goesOn) open.delete(side);
      if (goesOn) notes.retold.push({ ...told, id: standing.id, isOther: !sameValues(standing.toValues, to) });
      else if (isNew)
        notes.added.push({
          ...told,
          businessId: facts.businessId,
          housing: false,
          registeredOn: facts.registeredOn,
        });
    }
    // What still stands open differs no more: the register took it back, or somebody here has written the same.
    for (const { id } of open.values()) notes.settled.push(id);
  }

  /** The open ones, and those passed over of companies that are not ours. */
  private async changesOf(businessIds: string[], since: Date): Promise<Map<string, KnownChange[]>> {
    const rows = await this.db.query<KnownChange>(
      `select id, business_id as "businessId", kind, state, from_values as "fromValues", to_values as "toValues",
         company_id is null and last_seen_at >= $2 as "isOfThisReading"
       from register_changes
       where business_id = any($1) and (state = 'open' or (state = 'ignored' and company_id is null))
       for update`,
      [businessIds, since],
    );
    const byCompany = new Map<string, KnownChange[]>();
    for (const row of rows) byCompany.set(row.businessId, [...(byCompany.get(row.businessId) ?? []), row]);
    return byCompany;
  }

  private async readSince(businessIds: string[], since: Date): Promise<Set<string>> {
    const rows = await this.db.query<{ businessId: string }>(
      `select c.business_id as "businessId" from companies c join company_register_records r on r.company_id = c.id
       where c.business_id = any($1) and c.deleted_at is null and r.fetched_at >= $2`,
      [businessIds, since],
    );
    return new Set(rows.map(({ businessId }) => businessId));
  }

  private async write({ added, retold, settled }: Notes, at: Date): Promise<void> {
    if (settled.length > 0)
      await this.db.query(
        `update register_changes set state = 'settled', decided_at = $2, decided_by = null where id = any($1::uuid[])`,
        [settled, at],
      );
    if (retold.length > 0)
      await this.db.query(
        `update register_changes c set company_id = n."companyId", kind = n.kind, title = n.title, from_values = n."fromValues", to_values = n."toValues",
           record = nullif(n.record, 'null'), last_seen_at = $2, seen_at = case when n."isOther" then $2 else c.seen_at end
         from jsonb_to_recordset($1::jsonb) as n(id uuid, "companyId" uuid, kind text, title text, "fromValues" jsonb, "toValues" jsonb,
           record jsonb, "isOther" boolean)
         where c.id = n.id`,
        [JSON.stringify(retold), at],
      );
    if (added.length > 0)
      await this.db.query(
        `insert into register_changes (business_id, company_id, kind, title, from_values, to_values, record, housing, registered_on, seen_at, last_seen_at)
         select n."businessId", n."companyId", n.kind, n.title, n."fromValues", n."toValues", nullif(n.record, 'null'), n.housing, n."registeredOn", $2, $2
         from jsonb_to_recordset($1::jsonb) as n("businessId" text, "companyId" uuid, kind text, title text, "fromValues" jsonb, "toValues" jsonb,
           record jsonb, housing boolean, "registeredOn" date)`,
        [JSON.stringify(added), at],
      );
  }
}

const isArrival = (kind: RegisterChangeKind): boolean =>
  (registerArrivals as readonly RegisterChangeKind[]).includes(kind);

const sameValues = (one: object, other: object): boolean => {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => (one as Record<string, unknown>)[key] === (other as Record<string, unknown>)[key]);
};

/** The register sometimes answers from an older copy; what it said later stays. */
const isOlder = (facts: RegisterFacts, kept: RegisterFacts | null): boolean =>
  facts.registerModifiedAt !== null &&
  kept?.registerModifiedAt != null &&
  Date.parse(facts.registerModifiedAt) < Date.parse(kept.registerModifiedAt);

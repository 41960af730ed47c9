import type {
  ConsentKind,
  ConsentState,
  Day,
  ErasureGround,
  LegalBasis,
  PrivacyPurpose,
  RectificationRequester,
  SourceKind,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Contact } from '../contacts/index.js';
import { Database, NotFound, changesOf, findLiving, updateVersioned, type Actor } from '../platform/index.js';

/** What is recorded of why and how a contact's data are kept. */
export interface PrivacyInput {
  purpose?: PrivacyPurpose | null;
  legalBasis?: LegalBasis | null;
  sourceKind?: SourceKind | null;
  processedSince?: Day | null;
  restrictedOn?: Day | null;
  objectsMailingsOn?: Day | null;
  objectsSurveysOn?: Day | null;
  objectionGround?: string | null;
}

export interface NewRectification {
  what: string;
  correctedOn: Day;
  requestedBy: RectificationRequester;
  told?: string | null;
}

export interface ContactPrivacy {
  id: string;
  version: number;
  purpose: PrivacyPurpose | null;
  legalBasis: LegalBasis | null;
  sourceKind: SourceKind | null;
  source: string | null;
  processedSince: string | null;
  restrictedOn: string | null;
  objectsMailingsOn: string | null;
  objectsSurveysOn: string | null;
  objectionGround: string | null;
  consents: { kind: ConsentKind; state: ConsentState; source: string | null; onDay: string | null; recordedAt: Date }[];
  rectifications: {
    id: string;
    what: string;
    correctedOn: string;
    requestedBy: RectificationRequester;
    told: string | null;
    recordedAt: Date;
  }[];
}

export interface ErasureRow {
  id: string;
  ground: ErasureGround;
  rows: number;
  wordsReplaced: number;
  wordsKept: number;
  erasedAt: Date;
  erasedBy: string | null;
}

/** Purposes, sources, objections and corrections of contacts. */
@Injectable()
export class PrivacyService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async of(id: string): Promise<ContactPrivacy> {
    const [contact] = await this.db.query<Omit<ContactPrivacy, 'consents' | 'rectifications'>>(
      `select id, version, purpose, legal_basis as "legalBasis", source_kind as "sourceKind", source, processed_since::text as "processedSince",
         restricted_on::text as "restrictedOn", objects_mailings_on::text as "objectsMailingsOn", objects_surveys_on::text as "objectsSurveysOn",
         objection_ground as "objectionGround"
       from contacts where id = $1 and deleted_at is null`,
      [id],
    );
    if (contact === undefined) throw new NotFound();
    const consents = await this.db.query<ContactPrivacy['consents'][number]>(
      `select kind, state, source, on_day::text as "onDay", recorded_at as "recordedAt" from consent_changes
       where contact_id = $1 order by recorded_at desc, id desc limit 100`,
      [id],
    );
    const rectifications = await this.db.query<ContactPrivacy['rectifications'][number]>(
      `select id, what, corrected_on::text as "correctedOn", requested_by as "requestedBy", told, recorded_at as "recordedAt"
       from rectifications where contact_id = $1 order by corrected_on desc, id desc limit 100`,
      [id],
    );
    return { ...contact, consents, rectifications };
  }

  async update(actor: Actor, id: string, expected: number, input: PrivacyInput): Promise<void> {
    await this.db.transaction(async () => {
      const contact = await findLiving(this.db, Contact, id);
      await updateVersioned(this.db, Contact, id, expected, input);
      await this.audit.record(actor, 'update', { kind: 'contact', id }, changesOf(contact, input));
    });
  }

  async rectify(actor: Actor, id: string, input: NewRectification): Promise<void> {
    await this.db.transaction(async () => {
      await findLiving(this.db, Contact, id);
      await this.db.query(
        `insert into rectifications (contact_id, what, corrected_on, requested_by, told, recorded_by) values ($1, $2, $3, $4, $5, $6)`,
        [id, input.what, input.correctedOn, input.requestedBy, input.told ?? null, actor.id],
      );
      await this.audit.record(actor, 'rectify', { kind: 'contact', id }, { requestedBy: [null, input.requestedBy] });
    });
  }

  async erasure(id: string): Promise<ErasureRow> {
    const found = (await this.erasures()).find((each) => each.id === id);
    if (found === undefined) throw new NotFound();
    return found;
  }

  async erasures(): Promise<ErasureRow[]> {
    return this.db.query(
      `select e.id, e.ground, coalesce((select sum(value::int)::int from jsonb_each_text(e.counts)), 0) as rows,
         e.words_replaced as "wordsReplaced", e.words_kept as "wordsKept", e.erased_at as "erasedAt", u.name as "erasedBy"
       from erasures e left join users u on u.id = e.erased_by order by e.erased_at desc, e.id desc limit 200`,
    );
  }

  /** The newest corrections, of everybody who is still known. */
  async rectifications(): Promise<(ContactPrivacy['rectifications'][number] & { contactId: string; name: string })[]> {
    return this.db.query(
      `select r.id, r.what, r.corrected_on::text as "correctedOn", r.requested_by as "requestedBy", r.told, r.recorded_at as "recordedAt",
         c.id as "contactId", c.first_name || ' ' || c.last_name as name
       from rectifications r join contacts c on c.id = r.contact_id where c.deleted_at is null order by r.recorded_at desc, r.id desc limit 200`,
    );
  }
}

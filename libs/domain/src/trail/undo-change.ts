import { Injectable } from '@nestjs/common';
import type { TrailKind } from '@elinvoima/contracts';
import { Audit, unlocked } from '../audit/index.js';
import { Company, CompanyService } from '../companies/index.js';
import { Contact, ContactService } from '../contacts/index.js';
import { Enquiry, EnquiryService, demandVisibleEnquiry } from '../enquiries/index.js';
import { FollowUp, FollowUpService } from '../follow-ups/index.js';
import { Interaction, InteractionService } from '../interactions/index.js';
import { Measure, MeasureService } from '../measures/index.js';
import { Partner, PartnerService } from '../partners/index.js';
import {
  Conflict,
  Database,
  Forbidden,
  NotFound,
  findLiving,
  type Actor,
  type Changes,
  type Versioned,
} from '../platform/index.js';
import { Site, SiteService } from '../sites/index.js';
import { isUndoable, undoableFields } from './undoable-fields.js';

interface Room {
  entity: new () => Versioned;
  update(actor: Actor, id: string, version: number, patch: object): Promise<unknown>;
}

/** Takes one field back to what it was before an entry, through the noun's own service: its rules, its version, its entry. */
@Injectable()
export class UndoChange {
  private readonly rooms: Readonly<Record<string, Room>>;

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    companies: CompanyService,
    contacts: ContactService,
    partners: PartnerService,
    interactions: InteractionService,
    enquiries: EnquiryService,
    sites: SiteService,
    followUps: FollowUpService,
    measures: MeasureService,
  ) {
    this.rooms = {
      company: { entity: Company, update: (...deed) => companies.update(...deed) },
      contact: { entity: Contact, update: (...deed) => contacts.update(...deed) },
      partner: { entity: Partner, update: (...deed) => partners.update(...deed) },
      interaction: { entity: Interaction, update: (...deed) => interactions.update(...deed) },
      enquiry: { entity: Enquiry, update: (...deed) => enquiries.update(...deed) },
      site: { entity: Site, update: (...deed) => sites.update(...deed) },
      follow_up: { entity: FollowUp, update: (...deed) => followUps.update(...deed) },
      measure: { entity: Measure, update: (...deed) => measures.update(...deed) },
    };
  }

  /** Throws `Conflict` when the field has been changed since, cannot be taken back, or what it held has been erased. */
  async run(actor: Actor, seq: string, field: string): Promise<{ kind: string; id: string }> {
    return this.db.transaction(async () => {
      const [entry] = await this.db.query<{
        action: string;
        kind: TrailKind;
        id: string | null;
        changes: Changes;
        locked: Record<string, string> | null;
      }>('select action, object_kind as kind, object_id as id, changes, locked from audit_entries where seq = $1', [
        seq,
      ]);
      const id = entry?.id ?? null;
      if (entry === undefined || id === null) throw new NotFound();
      // Who may not know of a case hears the same as of an entry that is not there.
      if (entry.kind === 'enquiry') await demandVisibleEnquiry(this.db, actor, id);
      const { kind } = entry;
      const told = Object.hasOwn(entry.changes, field) ? entry.changes[field] : undefined;
      const room = Object.hasOwn(this.rooms, kind) ? this.rooms[kind] : undefined;
      if (room === undefined || told === undefined || entry.action !== 'update')
        throw new Conflict('trail-not-undoable');
      if (undoableFields[kind]?.fields.includes(field) !== true) throw new Conflict('trail-not-undoable');
      if (!isUndoable(actor, kind, field)) throw new Forbidden();
      const change = told[0] === '…' ? await unlocked(this.db, kind, id, field, entry.locked) : told;
      if (change === undefined) throw new Conflict('trail-forgotten');
      const record = await findLiving(this.db, room.entity, id);
      const present: unknown = record[field];
      if (JSON.stringify(present ?? null) !== JSON.stringify(change[1] ?? null))
        throw new Conflict('trail-changed-since');
      await room.update(actor, id, record.version, { [field]: change[0] ?? null });
      await this.audit.record(actor, 'undo', { kind, id }, { entry: [null, Number(seq)], field: [null, field] });
      return { kind, id };
    });
  }
}

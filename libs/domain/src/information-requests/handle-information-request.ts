import {
  dayOf,
  furthestExtension,
  type Day,
  type DisclosedKind,
  type InformationRequestOutcome,
  type TrailAction,
} from '@elinvoima/contracts';
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
  demandLiving,
  findLiving,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { InformationRequestDisclosure } from './information-request-disclosure.entity.js';
import { InformationRequest } from './information-request.entity.js';

export interface Extension {
  until: Day;
  reason: string;
  /** When the requester was told; today unless said. */
  on?: Day;
}

export interface RequestAnswer {
  outcome: InformationRequestOutcome;
  /** Needed where something was refused. */
  ground?: string | null;
  on?: Day;
}

export interface NewDisclosure {
  what: string;
  rule: string;
  givenOn?: Day;
  record?: { kind: DisclosedKind; id: string };
}

const tables: Readonly<Record<DisclosedKind, string>> = {
  company: 'companies',
  contact: 'contacts',
  enquiry: 'enquiries',
  initiative: 'initiatives',
};

/** What becomes of a request, deed by deed. */
@Injectable()
export class HandleInformationRequest {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Puts a data subject's request off: the requester has to hear of it, and why, within the first month (GDPR 12 (3)). */
  async extend(actor: Actor, id: string, { until, reason, on = this.today() }: Extension): Promise<void> {
    await this.db.transaction(async () => {
      const request = await this.open(id);
      const furthest = furthestExtension(request);
      if (furthest === null) throw new Conflict('request-not-extensible');
      if (on > this.today()) throw RuleBroken.at('/on', 'day-in-the-future');
      if (on < request.receivedOn) throw RuleBroken.at('/on', 'request-answered-before');
      if (on > request.dueOn) throw RuleBroken.at('/on', 'request-extended-late', { due: request.dueOn });
      if (until <= request.dueOn) throw RuleBroken.at('/until', 'request-extension-not-later', { due: request.dueOn });
      if (until > furthest) throw RuleBroken.at('/until', 'request-extension-too-far', { furthest });
      const change = { extendedUntil: until, extendedOn: on, extensionReason: reason, warnedAt: null };
      await this.change(actor, 'extend', request, change);
    });
  }

  async answer(actor: Actor, id: string, { outcome, ground = null, on = this.today() }: RequestAnswer): Promise<void> {
    await this.db.transaction(async () => {
      const request = await this.open(id);
      this.demandDay(on, request);
      if ((outcome === 'refused' || outcome === 'partly') && !ground)
        throw RuleBroken.at('/ground', 'request-ground-required');
      if (request.kind === 'data_subject' && request.identityCheck === null)
        throw RuleBroken.at('/identityCheck', 'request-identity-required');
      await this.change(actor, 'answer', request, { state: 'answered', outcome, ground, answeredOn: on });
    });
  }

  /** The requester has taken it back. */
  async withdraw(actor: Actor, id: string, on: Day = this.today()): Promise<void> {
    await this.db.transaction(async () => {
      const request = await this.open(id);
      this.demandDay(on, request);
      await this.change(actor, 'withdraw', request, { state: 'withdrawn', answeredOn: on });
    });
  }

  /** An answer that was entered by mistake. */
  async reopen(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const request = await this.locked(id);
      if (request.state === 'open') throw new Conflict('request-open');
      const change = { state: 'open', outcome: null, ground: null, answeredOn: null, warnedAt: null } as const;
      await this.change(actor, 'reopen', request, change);
    });
  }

  /** Writes down what was given out, also after the answer: papers may leave in parts. */
  async disclose(actor: Actor, id: string, disclosure: NewDisclosure): Promise<void> {
    await this.db.transaction(async () => {
      const request = await this.locked(id);
      const { what, rule, givenOn = this.today(), record } = disclosure;
      if (givenOn > this.today()) throw RuleBroken.at('/givenOn', 'day-in-the-future');
      if (givenOn < request.receivedOn) throw RuleBroken.at('/givenOn', 'request-answered-before');
      if (record)
        await demandLiving(
          this.db,
          tables[record.kind],
          [{ pointer: '/record/id', id: record.id }],
          'unknown-reference',
        );
      const fields = { what, rule, givenOn, recordKind: record?.kind ?? null, recordId: record?.id ?? null };
      await this.db
        .repository(InformationRequestDisclosure)
        .insert({ ...fields, informationRequestId: id, createdBy: actor.id });
      await updateVersioned(this.db, InformationRequest, id, null, {});
      await this.audit.record(actor, 'disclose', { kind: 'information_request', id }, createdFrom(fields));
    });
  }

  /** Takes back an entry that was made by mistake. */
  async removeDisclosure(actor: Actor, id: string, disclosureId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.locked(id);
      const disclosures = this.db.repository(InformationRequestDisclosure);
      const known = await disclosures.findOneBy({ id: disclosureId, informationRequestId: id });
      if (known === null) throw new NotFound();
      await disclosures.delete({ id: disclosureId });
      await updateVersioned(this.db, InformationRequest, id, null, {});
      const { what, rule, givenOn } = known;
      await this.audit.record(
        actor,
        'take-back-disclosure',
        { kind: 'information_request', id },
        { what: [what, null], rule: [rule, null], givenOn: [givenOn, null] },
      );
    });
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  /** Held until the deed is done: of two deeds at once the second sees the first. */
  private async locked(id: string): Promise<InformationRequest> {
    await this.db.query('select 1 from information_requests where id = $1 for update', [id]);
    return findLiving(this.db, InformationRequest, id);
  }

  private async open(id: string): Promise<InformationRequest> {
    const request = await this.locked(id);
    if (request.state !== 'open') throw new Conflict('request-ended');
    return request;
  }

  private demandDay(on: Day, { receivedOn }: InformationRequest): void {
    if (on > this.today()) throw RuleBroken.at('/on', 'day-in-the-future');
    if (on < receivedOn) throw RuleBroken.at('/on', 'request-answered-before');
  }

  private async change(
    actor: Actor,
    action: TrailAction,
    request: InformationRequest,
    change: Partial<InformationRequest>,
  ): Promise<void> {
    const { id } = request;
    await updateVersioned(this.db, InformationRequest, id, null, change);
    await this.audit.record(actor, action, { kind: 'information_request', id }, changesOf(request, change));
  }
}

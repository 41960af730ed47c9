import type { Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  Outbox,
  RuleBroken,
  createdFrom,
  Stale,
  demandLiving,
  type Actor,
} from '../../platform/index.js';
import { lockEvent } from '../attendees.js';
import { DialogueEdition, DialogueMaterial, type DeliveryWay } from './dialogue-material.entity.js';
import { DialogueQuestion } from './dialogue-question.entity.js';
import { companiesOf } from './dialogue.query.js';
import { MarketDialogue } from './market-dialogue.entity.js';

export type DialogueFacts = Partial<Pick<MarketDialogue, 'topic' | 'unit' | 'tenderPlanned' | 'told' | 'offered'>>;
export interface EditionInput {
  link?: string | null;
  text?: string | null;
}
export interface QuestionInput {
  companyId?: string | null;
  question?: string;
  answer?: string | null;
  /** An answer is published to all; taking it back keeps it among the drafts. */
  published?: boolean;
}

interface Address {
  companyId: string;
  email: string;
  language: Language;
}

/** A market dialogue treats its companies alike: the same editions of the same material, the same answers. */
@Injectable()
export class DialogueService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** A dialogue that nothing has been told of yet is of version 1. */
  async describe(actor: Actor, eventId: string, expected: number, facts: DialogueFacts): Promise<void> {
    await this.db.transaction(async () => {
      await this.openDialogue(eventId);
      const known = await this.db.repository(MarketDialogue).findOne({ where: { eventId } });
      if ((known?.version ?? 1) !== expected) throw new Stale(known ?? { version: 1 });
      const version = expected + 1;
      if (known === null) await this.db.repository(MarketDialogue).insert({ eventId, ...facts, version });
      else
        await this.db
          .repository(MarketDialogue)
          .update({ eventId }, { ...facts, version, updatedAt: this.clock.now() });
      await this.audit.record(
        actor,
        'update',
        { kind: 'event', id: eventId },
        createdFrom({ dialogue: Object.keys(facts) }),
      );
    });
  }

  /** Answers the material's id; its first edition comes with it. */
  async addMaterial(
    actor: Actor,
    eventId: string,
    { title, isPublic, ...edition }: EditionInput & { title: string; isPublic?: boolean },
  ): Promise<string> {
    return this.db.transaction(async () => {
      await this.openDialogue(eventId);
      const { identifiers } = await this.db
        .repository(DialogueMaterial)
        .insert({ eventId, title, public: isPublic ?? false, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.insertEdition(actor, id, 1, edition);
      await this.audit.record(actor, 'create', { kind: 'event', id: eventId }, createdFrom({ material: id }));
      return id;
    });
  }

  async addEdition(actor: Actor, eventId: string, materialId: string, edition: EditionInput): Promise<void> {
    await this.db.transaction(async () => {
      await this.openDialogue(eventId);
      const { n } = await this.newestEdition(eventId, materialId);
      await this.insertEdition(actor, materialId, n + 1, edition);
      await this.audit.record(
        actor,
        'update',
        { kind: 'event', id: eventId },
        { material: [materialId, materialId], edition: [n, n + 1] },
      );
    });
  }

  /**
   * Gives the newest edition to every company of the dialogue that lacks it: by mail to all that have an address, or on the spot to
   * those that came. Giving again gives only to those who still lack it. Answers how many companies got it now.
   */
  async give(actor: Actor, eventId: string, materialId: string, way: DeliveryWay): Promise<number> {
    return this.db.transaction(async () => {
      await this.openDialogue(eventId);
      const edition = await this.newestEdition(eventId, materialId);
      const addresses = way === 'mail' ? await this.addresses(eventId) : [];
      const reachable = [...new Set(addresses.map(({ companyId }) => companyId))];
      const given = await this.db.query<{ id: string; companyId: string }>(
        `insert into dialogue_deliveries (edition_id, company_id, way, given_at, given_by)
         select $2, part.company_id, $3, $4, $5 from (${companiesOf('$1')}) part
         where ${way === 'mail' ? 'part.company_id = any($6::uuid[])' : 'part.came and $6::uuid[] is not null'}
         on conflict (edition_id, company_id) do nothing returning id, company_id as "companyId"`,
        [eventId, edition.id, way, this.clock.now(), actor.id, reachable],
      );
      const deliveryOf = new Map(given.map(({ id, companyId }) => [companyId, id]));
      await this.outbox.putMany(
        'dialogue-material',
        addresses.flatMap(({ companyId, email, language }) => {
          const deliveryId = deliveryOf.get(companyId);
          return deliveryId === undefined ? [] : [{ reference: { deliveryId }, recipient: email, language }];
        }),
      );
      await this.audit.record(
        actor,
        'give-material',
        { kind: 'event', id: eventId },
        createdFrom({ edition: edition.id, way, companies: given.length }),
      );
      return given.length;
    });
  }

  async ask(
    actor: Actor,
    eventId: string,
    { published, ...input }: QuestionInput & { question: string },
  ): Promise<string> {
    return this.db.transaction(async () => {
      await this.openDialogue(eventId);
      await this.demandCompany(input.companyId);
      if (published && !input.answer) throw RuleBroken.at('/answer', 'answer-required');
      const { identifiers } = await this.db.repository(DialogueQuestion).insert({
        eventId,
        ...input,
        publishedAt: published ? this.clock.now() : null,
        createdBy: actor.id,
      });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'event', id: eventId }, createdFrom({ question: id }));
      return id;
    });
  }

  async answer(
    actor: Actor,
    eventId: string,
    questionId: string,
    expected: number,
    { published, ...input }: QuestionInput,
  ): Promise<void> {
    await this.db.transaction(async () => {
      await this.openDialogue(eventId);
      const known = await this.db.repository(DialogueQuestion).findOne({ where: { id: questionId, eventId } });
      if (known === null) throw new NotFound();
      // Nobody else writes meanwhile: the event is locked.
      if (known.version !== expected) throw new Stale(known);
      await this.demandCompany(input.companyId);
      const isPublished = published ?? known.publishedAt !== null;
      const answer = input.answer === undefined ? known.answer : input.answer;
      if (isPublished && !answer) throw RuleBroken.at('/answer', 'answer-required');
      await this.db.repository(DialogueQuestion).update(
        { id: questionId },
        {
          ...input,
          publishedAt: isPublished ? (known.publishedAt ?? this.clock.now()) : null,
          version: expected + 1,
          updatedAt: this.clock.now(),
        },
      );
      await this.audit.record(
        actor,
        'update',
        { kind: 'event', id: eventId },
        { question: [questionId, questionId], published: [known.publishedAt !== null, isPublished] },
      );
    });
  }

  private async openDialogue(eventId: string): Promise<void> {
    const { kind } = await lockEvent(this.db, eventId);
    if (kind !== 'market_dialogue') throw new Conflict('not-a-market-dialogue');
  }

  private async insertEdition(
    actor: Actor,
    materialId: string,
    n: number,
    { link, text }: EditionInput,
  ): Promise<void> {
    if (!link && !text) throw RuleBroken.at('/link', 'link-or-text-required');
    await this.db
      .repository(DialogueEdition)
      .insert({ materialId, n, link: link || null, text: text || null, createdBy: actor.id });
  }

  private async newestEdition(eventId: string, materialId: string): Promise<{ id: string; n: number }> {
    const [newest] = await this.db.query<{ id: string; n: number }>(
      `select d.id, d.n from dialogue_materials m join dialogue_editions d on d.material_id = m.id
       where m.id = $1 and m.event_id = $2 order by d.n desc limit 1`,
      [materialId, eventId],
    );
    if (newest === undefined) throw new NotFound();
    return newest;
  }

  /** Where the dialogue's companies can be written to: as they signed up, and as the people that were invited or came. */
  private addresses(eventId: string): Promise<Address[]> {
    return this.db.query<Address>(
      `select distinct on (company_id, lower(email)) company_id as "companyId", email, language from (
         select r.company_id, nullif(trim(r.email), '') as email, r.language
         from event_registrations r where r.event_id = $1 and r.state <> 'cancelled'
         union all
         select part.company_id, nullif(trim(p.email), ''), p.language from (
           select company_id, contact_id from event_invitations where event_id = $1
           union select company_id, contact_id from event_registrations where event_id = $1 and state <> 'cancelled'
           union select company_id, contact_id from event_attendances where event_id = $1 and present
         ) part join contacts p on p.id = part.contact_id and p.deleted_at is null and p.restricted_on is null
       ) known where company_id is not null and email is not null order by company_id, lower(email)`,
      [eventId],
    );
  }

  private demandCompany(companyId: string | null | undefined): Promise<void> {
    return demandLiving(this.db, 'companies', [{ pointer: '/companyId', id: companyId }], 'company-unknown');
  }
}

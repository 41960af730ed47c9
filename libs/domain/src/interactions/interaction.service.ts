import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { AnswersByLogging } from '../enquiries/index.js';
import { FollowUpService } from '../follow-ups/index.js';
import {
  Clock,
  Database,
  Forbidden,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  personOf,
  type Actor,
} from '../platform/index.js';
import {
  faultsOfAdded,
  noParties,
  partiesOf,
  partyFields,
  refuseRepeats,
  writeParties,
  type InteractionParties,
} from './interaction-parties.js';
import { faultsOfParties, faultsOfTime, tidyTopics } from './interaction-rules.js';
import { InteractionWatchers } from './interaction-watchers.js';
import { Interaction } from './interaction.entity.js';
import { likelyDuplicates, type LikelyDuplicate } from './likely-duplicates.query.js';

type Fields = Pick<
  Interaction,
  | 'type'
  | 'occurredAt'
  | 'durationMinutes'
  | 'direction'
  | 'topics'
  | 'subject'
  | 'notes'
  | 'status'
  | 'backdatedReason'
>;

/** What people fill in. A list that is given replaces the earlier one. */
export type InteractionInput = Partial<
  Fields & InteractionParties & { /** The enquiry that it is of. */ enquiryId: string | null }
>;

export type NewInteraction = InteractionInput &
  Pick<Fields, 'type' | 'occurredAt' | 'subject'> & {
    /** A promise made in the same breath; it is written with the interaction or not at all. */
    followUp?: { dueOn: string; title: string; ownerId?: string };
  };

/** Who may read only what they took part in; null means everything. */
export const readsOnlyOwn = (actor: Actor): string | null =>
  actor.kind === 'system' || actor.permissions.has('interactions.read') ? null : (actor.id ?? noOne);

const noOne = '00000000-0000-0000-0000-000000000000';

/** Logging of two-way contacts. Contributors log and change what they took part in, others with the right everything. */
@Injectable()
export class InteractionService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly followUps: FollowUpService,
    private readonly watchers: InteractionWatchers,
    private readonly answers: AnswersByLogging,
  ) {}

  /** Writes the interaction, who took part and its follow-up together; tells of likely duplicates, which never stop it. */
  async create(
    actor: Actor,
    { followUp, enquiryId, ...input }: NewInteraction,
  ): Promise<{ id: string; likelyDuplicates: LikelyDuplicate[] }> {
    return this.db.transaction(async () => {
      const { fields, parties } = split(input);
      const writer = personOf(actor);
      const wanted = { ...noParties, staffIds: writer === null ? [] : [writer], ...parties };
      this.demandOwn(actor, wanted);
      await this.check({ status: 'complete', backdatedReason: null, ...fields }, wanted, noParties);
      const { identifiers } = await this.db.repository(Interaction).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const added = await writeParties(this.db, id, wanted, noParties);
      await this.audit.record(actor, 'create', { kind: 'interaction', id }, { ...createdFrom(fields), ...added });
      await this.answers.link(actor, id, enquiryId ?? undefined);
      if (followUp !== undefined)
        await this.followUps.create(actor, { ...followUp, subject: { kind: 'interaction', id } }, '/followUp');
      return { id, likelyDuplicates: await likelyDuplicates(this.db, id, readsOnlyOwn(actor)) };
    });
  }

  async update(actor: Actor, id: string, expected: number, { enquiryId, ...input }: InteractionInput): Promise<void> {
    await this.db.transaction(async () => {
      const interaction = await findLiving(this.db, Interaction, id);
      const current = await partiesOf(this.db, id);
      this.demandOwn(actor, current, new NotFound());
      const { fields, parties } = split(input);
      const wanted = { ...current, ...parties };
      this.demandOwn(actor, wanted);
      const asked =
        fields.occurredAt !== undefined || fields.status !== undefined || fields.backdatedReason !== undefined;
      const { status, occurredAt, backdatedReason } = interaction;
      await this.check({ status, occurredAt, backdatedReason, ...fields }, wanted, current, asked);
      await updateVersioned(this.db, Interaction, id, expected, fields);
      const moved = await writeParties(this.db, id, wanted, current);
      await this.audit.record(
        actor,
        'update',
        { kind: 'interaction', id },
        { ...changesOf(interaction, fields), ...moved },
      );
      await this.answers.link(actor, id, enquiryId);
      if (fields.status === 'cancelled' && status !== 'cancelled') await this.watchers.dropped(actor, id);
      else if (fields.occurredAt !== undefined && fields.occurredAt.getTime() !== occurredAt.getTime())
        await this.watchers.moved(actor, id, occurredAt, fields.occurredAt);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await findLiving(this.db, Interaction, id);
      this.demandOwn(actor, await partiesOf(this.db, id), new NotFound());
      await moveToBin(this.db, Interaction, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'interaction', id });
      await this.watchers.dropped(actor, id);
      await this.answers.followed(actor, id);
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Interaction, id);
      this.demandOwn(actor, await partiesOf(this.db, id), new NotFound());
      await this.audit.record(actor, 'restore', { kind: 'interaction', id });
      await this.answers.followed(actor, id);
    });
  }

  /** Every fault at once. What has stood for years is not asked for a reason again because its notes are corrected. */
  private async check(
    fields: Pick<Interaction, 'status' | 'occurredAt' | 'backdatedReason'>,
    wanted: InteractionParties,
    current: InteractionParties,
    timeAsked = true,
  ): Promise<void> {
    refuseRepeats(wanted);
    const faults = [
      ...(timeAsked ? faultsOfTime(fields, this.clock.now()) : []),
      ...faultsOfParties(fields.status, wanted),
      ...(await faultsOfAdded(this.db, wanted, current)),
    ];
    if (faults.length > 0) throw new RuleBroken(faults);
  }

  private demandOwn(actor: Actor, { staffIds }: InteractionParties, refusal: Error = new Forbidden()): void {
    if (actor.kind === 'system' || actor.permissions.has('interactions.write')) return;
    if (actor.permissions.has('interactions.write-own') && actor.id !== null && staffIds.includes(actor.id)) return;
    throw refusal;
  }
}

/** The row's own fields apart from the lists. What was not given is left out, so that defaults stand. */
function split<T extends Omit<InteractionInput, 'enquiryId'>>(
  input: T,
): { fields: Omit<T, keyof InteractionParties>; parties: Partial<InteractionParties> } {
  const { companyIds, contactIds, partnerIds, staffIds, ...rest } = input;
  const given = { companyIds, contactIds, partnerIds, staffIds };
  const parties: Partial<InteractionParties> = {};
  for (const field of partyFields) {
    const ids = given[field];
    if (ids !== undefined) parties[field] = ids.map((id) => id.toLowerCase());
  }
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as typeof rest;
  return { fields: fields.topics === undefined ? fields : { ...fields, topics: tidyTopics(fields.topics) }, parties };
}

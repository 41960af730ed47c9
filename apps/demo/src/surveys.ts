import { createHash } from 'node:crypto';
import {
  addDays,
  businessClimateTemplate,
  satisfactionTemplate,
  serviceTemplate,
  type Day,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { frozenFactsOf } from '@elinvoima/domain/surveys';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { DemoContact } from './contacts.js';
import type { Random } from './random.js';

const openAnswers = [
  'Asiat hoituivat nopeasti, kiitos.',
  'Lupien kanssa kesti liian pitkään.',
  'Yrityskoordinaattorin on helppo tavoittaa.',
  'Toivoisin enemmän tietoa tulevista hankinnoista.',
  'Tontteja on tarjolla, mutta hinnat eivät löydy verkosta.',
  'Aamukahvit ovat hyvä tapa tutustua.',
  'Kesätyöntekijöiden tuki oli tervetullut.',
];

/**
 * The three rounds of the satisfaction survey: two closed ones, better each time, and one that is open now with unanswered
 * invitations; and short surveys after a service.
 */
export async function makeSurveys(
  db: Database,
  random: Random,
  options: { today: Day; now: Date; contacts: readonly DemoContact[] },
): Promise<void> {
  const { today, now } = options;
  const reachable = options.contacts.filter(({ email }) => email !== null);
  const satisfaction = await makeSurvey(db, random, 'Yritystyytyväisyys', satisfactionTemplate, addDays(today, -560));
  await makeWave(db, random, {
    now,
    name: 'Yritystyytyväisyys, edellinen vuosi',
    ...satisfaction,
    opensOn: addDays(today, -420),
    closesOn: addDays(today, -392),
    invited: random.some(reachable, 110),
    rate: 0.42,
    mood: 6.6,
  });
  await makeWave(db, random, {
    now,
    name: 'Yritystyytyväisyys, kevät',
    ...satisfaction,
    opensOn: addDays(today, -200),
    closesOn: addDays(today, -172),
    invited: random.some(reachable, 130),
    rate: 0.46,
    mood: 7.2,
  });
  await makeWave(db, random, {
    now,
    name: 'Yritystyytyväisyys, syksy',
    ...satisfaction,
    opensOn: addDays(today, -6),
    closesOn: addDays(today, 15),
    invited: random.some(reachable, 60),
    rate: 0.35,
    mood: 7.5,
  });
  // Short surveys after a service, a few people at a time.
  const service = await makeSurvey(db, random, 'Palvelun jälkeinen kysely', serviceTemplate, addDays(today, -340));
  for (const daysAgo of [300, 210, 120, 45])
    await makeWave(db, random, {
      now,
      name: `Palvelun jälkeinen kysely ${daysAgo > 150 ? 'keväällä' : 'syksyllä'}`,
      ...service,
      opensOn: addDays(today, -daysAgo),
      closesOn: addDays(today, 14 - daysAgo),
      invited: random.some(reachable, 14),
      rate: 0.5,
      mood: 8.2,
    });
  await draftClimateSurvey(db, random, addDays(today, -3));
  // One that goes on with a reminder behind it, one held halfway, one that has not begun: other people in each.
  const shares = Math.floor(reachable.length / 6);
  const some = (share: number): DemoContact[] => reachable.slice(share * shares, share * shares + Math.min(shares, 12));
  const short = { now, ...service, mood: 7.8 };
  await makeWave(db, random, {
    ...short,
    name: 'Neuvonnan asiakkaat, loppuvuosi',
    opensOn: addDays(today, -10),
    closesOn: addDays(today, 11),
    invited: some(1),
    rate: 0.4,
    reminded: true,
  });
  await makeWave(db, random, {
    ...short,
    name: 'Tonttiasiakkaat',
    opensOn: addDays(today, -3),
    closesOn: addDays(today, 18),
    invited: some(3),
    rate: 0.25,
    standing: 'paused',
  });
  await makeWave(db, random, {
    ...short,
    name: 'Uudet yritykset',
    opensOn: addDays(today, 10),
    closesOn: addDays(today, 38),
    invited: some(5),
    rate: 0,
    standing: 'waiting',
  });
}

/** Next year's survey of the business climate: still being written. */
async function draftClimateSurvey(db: Database, random: Random, day: Day): Promise<void> {
  const createdAt = at(day, 13);
  await db.query(
    `insert into surveys (id, key, name, kind, status, draft, created_at, updated_at) values ($1, $2, $3, 'wave', 'draft', $4, $5, $5)`,
    [
      random.uuid(createdAt),
      businessClimateTemplate.key,
      'Yritysilmapiiri, ensi vuosi',
      JSON.stringify(businessClimateTemplate),
      createdAt,
    ],
  );
}

async function makeSurvey(
  db: Database,
  random: Random,
  name: string,
  template: SurveyDefinition,
  day: Day,
): Promise<Pick<WavePlan, 'versionId' | 'template'>> {
  const createdAt = at(day, 9);
  const surveyId = random.uuid(createdAt);
  const versionId = random.uuid(createdAt);
  const definition = JSON.stringify(template);
  await db.query(
    `insert into surveys (id, key, name, kind, status, draft, created_at, updated_at) values ($1, $2, $3, 'wave', 'published', $4, $5, $5)`,
    [surveyId, template.key, name, definition, createdAt],
  );
  await db.query(
    'insert into survey_versions (id, survey_id, n, definition, checksum, published_at) values ($1, $2, 1, $3, $4, $5)',
    [versionId, surveyId, definition, createHash('sha256').update(definition).digest('hex'), createdAt],
  );
  return { versionId, template };
}

interface Answer {
  responseId: string;
  questionKey: string;
  metricKey: string | null;
  valueNumber: number | null;
  valueCodes: string[] | null;
  valueText: string | null;
}

interface WavePlan {
  name: string;
  versionId: string;
  template: SurveyDefinition;
  opensOn: Day;
  closesOn: Day;
  now: Date;
  invited: DemoContact[];
  rate: number;
  /** The middle of the answers on the scale of ten. */
  mood: number;
  /** Whoever has not answered was reminded after a week; the mails have all left. */
  reminded?: boolean;
  /** Held halfway, or not begun. */
  standing?: 'paused' | 'waiting';
}

async function makeWave(db: Database, random: Random, plan: WavePlan): Promise<void> {
  const opensAt = at(plan.opensOn, 9);
  const closed = at(plan.closesOn, 23, 55) < plan.now;
  const waveId = random.uuid(opensAt);
  await db.query(
    `insert into survey_waves (id, survey_version_id, name, state, opens_at, closes_at, frame_size, reminder_days, paused_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5::timestamptz, $6, $7, $8::int[], $9, least($5::timestamptz, $10), least($5::timestamptz, $10))`,
    [
      waveId,
      plan.versionId,
      plan.name,
      closed ? 'closed' : 'open',
      opensAt,
      at(plan.closesOn, 23, 55),
      plan.invited.length,
      plan.reminded || plan.standing === 'waiting' ? [7] : [],
      plan.standing === 'paused' ? at(plan.opensOn, 10, 30) : null,
      plan.now,
    ],
  );
  const factsOf = await frozenFactsOf(
    db,
    opensAt,
    plan.invited.map(({ companyId }) => companyId),
  );
  const hasLeft = closed || plan.reminded === true;
  const invitations = plan.invited.map((contact) => {
    const facts = factsOf(contact.companyId);
    const answered = random.chance(plan.rate);
    return {
      id: random.uuid(opensAt),
      waveId,
      contactId: contact.id,
      companyId: contact.companyId,
      language: contact.language,
      state: answered ? 'answered' : hasLeft ? 'sent' : 'queued',
      lastSentAt:
        answered || hasLeft ? at(plan.reminded && !answered ? addDays(plan.opensOn, 7) : plan.opensOn, 10) : null,
      remindersSent: plan.reminded && !answered ? 1 : 0,
      answeredOn: answered ? addDays(plan.opensOn, random.whole(0, closed ? 20 : 4)) : null,
      frozenIndustry: facts.industry,
      frozenSize: facts.size,
      frozenContacted: facts.contacted,
      createdAt: opensAt,
      email: contact.email,
    };
  });
  await bulkInsert(
    db,
    'survey_invitations',
    {
      id: 'uuid',
      waveId: 'uuid',
      contactId: 'uuid',
      companyId: 'uuid',
      language: 'text',
      state: 'text',
      lastSentAt: 'timestamptz',
      remindersSent: 'integer',
      answeredOn: 'date',
      frozenIndustry: 'text',
      frozenSize: 'text',
      frozenContacted: 'boolean',
      createdAt: 'timestamptz',
    },
    invitations.map(({ email: _, ...invitation }) => invitation),
  );
  // The open round's mails wait in the outbox: the worker makes their links at the first start.
  const mails = invitations
    .filter(({ state }) => state === 'queued' && plan.standing === undefined)
    .map(({ id, email, language }) => ({
      id: random.uuid(opensAt),
      template: 'survey-invitation',
      reference: { invitationId: id },
      recipient: email ?? '',
      language,
      state: 'queued',
      createdAt: opensAt,
    }));
  await bulkInsert(
    db,
    'outbox_mails',
    {
      id: 'uuid',
      template: 'text',
      reference: 'jsonb',
      recipient: 'text',
      language: 'text',
      state: 'text',
      createdAt: 'timestamptz',
    },
    mails,
  );
  const mailOf = new Map(mails.map((mail) => [mail.reference.invitationId, mail.id]));
  const steps = invitations.map(({ id, lastSentAt }) => ({
    invitationId: id,
    step: 0,
    mailId: mailOf.get(id) ?? null,
    putAt: mailOf.has(id) || lastSentAt !== null ? opensAt : null,
    sentAt: lastSentAt === null ? null : at(plan.opensOn, 10),
  }));
  const reminders = invitations
    .filter(({ remindersSent }) => remindersSent > 0)
    .map(({ id, lastSentAt }) => ({ invitationId: id, step: 1, mailId: null, putAt: lastSentAt, sentAt: lastSentAt }));
  await bulkInsert(
    db,
    'survey_invitation_mails',
    { invitationId: 'uuid', step: 'integer', mailId: 'uuid', putAt: 'timestamptz', sentAt: 'timestamptz' },
    [...steps, ...reminders],
  );

  const responses = invitations
    .filter(({ state }) => state === 'answered')
    .map(({ id, companyId, language, answeredOn, frozenIndustry, frozenSize, frozenContacted }) => ({
      id: random.uuid(opensAt),
      waveId,
      surveyVersionId: plan.versionId,
      invitationId: id,
      companyId,
      submissionId: random.uuid(opensAt),
      language,
      submittedOn: answeredOn,
      frozenIndustry,
      frozenSize,
      frozenContacted,
    }));
  await bulkInsert(
    db,
    'survey_responses',
    {
      id: 'uuid',
      waveId: 'uuid',
      surveyVersionId: 'uuid',
      invitationId: 'uuid',
      companyId: 'uuid',
      submissionId: 'uuid',
      language: 'text',
      submittedOn: 'date',
      frozenIndustry: 'text',
      frozenSize: 'text',
      frozenContacted: 'boolean',
    },
    responses,
  );
  const scale = (least: number, most: number, middle: number) =>
    Math.max(least, Math.min(most, Math.round(middle + (random.next() + random.next() + random.next() - 1.5) * 3.2)));
  await bulkInsert(
    db,
    'survey_answers',
    {
      responseId: 'uuid',
      questionKey: 'text',
      metricKey: 'text',
      valueNumber: 'double precision',
      valueCodes: 'text[]',
      valueText: 'text',
    },
    responses.flatMap(({ id: responseId }) => {
      const mood = plan.mood + (random.next() - 0.5) * 2;
      return plan.template.questions.flatMap((question): Answer[] => {
        const base = {
          responseId,
          questionKey: question.key,
          metricKey: question.metricKey ?? null,
          valueNumber: null,
          valueCodes: null,
          valueText: null,
        };
        if (question.type === 'scale10') return [{ ...base, valueNumber: scale(1, 10, mood) }];
        if (question.type === 'nps') return [{ ...base, valueNumber: scale(0, 10, mood + 0.4) }];
        if (question.type === 'csat5') return [{ ...base, valueNumber: scale(1, 5, mood / 2) }];
        if (question.type === 'ces7') return [{ ...base, valueNumber: scale(1, 7, mood * 0.7) }];
        if (question.type === 'long_text' && random.chance(0.35))
          return [{ ...base, valueText: random.pick(openAnswers) }];
        return [];
      });
    }),
  );
}

import { addMonths, aftercareMonths, workingDayFrom, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Written } from './planned-cases.js';
import type { Random } from './random.js';

/** What was promised at the agreements, the looks that were promised with them, and what was found. */
export async function writeAftercare(db: Database, random: Random, { cases, day, site }: Written): Promise<void> {
  const agreed = cases.flatMap(({ commitment, stages, ...rest }) => {
    const offset = stages.find(([stage]) => stage === 'agreed')?.[1];
    return commitment === undefined || offset === undefined ? [] : [{ ...rest, commitment, offset }];
  });
  const obligations = await db.query<{ id: string; obligation: string | null; dueOn: Day | null }>(
    `select id, building_obligation as obligation, building_obligation_on::text as "dueOn" from sites`,
  );
  await bulkInsert(
    db,
    'enquiry_commitments',
    {
      id: 'uuid',
      enquiryId: 'uuid',
      siteId: 'uuid',
      agreedOn: 'date',
      jobs: 'integer',
      investment: 'double precision',
      builtArea: 'double precision',
      builtBy: 'date',
      buildingObligation: 'text',
      buildingObligationOn: 'date',
      source: 'text',
      recordedAt: 'timestamptz',
      recordedBy: 'uuid',
    },
    agreed.map(({ id, ownerId, offset, commitment: { site: name, builtBy, ...promised } }) => {
      const duty = obligations.find((one) => one.id === site(name));
      return {
        id: random.uuid(at(day(offset), 13)),
        enquiryId: id,
        siteId: site(name),
        agreedOn: day(offset),
        ...promised,
        builtBy: day(builtBy),
        buildingObligation: duty?.obligation ?? null,
        buildingObligationOn: duty?.dueOn ?? null,
        recordedAt: at(day(offset), 13),
        recordedBy: ownerId,
      };
    }),
  );
  await bulkInsert(
    db,
    'outcome_checks',
    {
      id: 'uuid',
      enquiryId: 'uuid',
      checkedOn: 'date',
      months: 'integer',
      jobs: 'integer',
      investment: 'double precision',
      builtArea: 'double precision',
      source: 'text',
      words: 'text',
      outcome: 'text',
      recordedAt: 'timestamptz',
      recordedBy: 'uuid',
    },
    agreed.flatMap(({ id, ownerId, checks = [] }) =>
      checks.map(({ on, outcome, ...found }) => ({
        id: random.uuid(at(day(on), 13)),
        enquiryId: id,
        checkedOn: day(on),
        ...found,
        outcome: outcome ?? null,
        recordedAt: at(day(on), 13),
        recordedBy: ownerId,
      })),
    ),
  );
  const looks = agreed.flatMap(({ id, ownerId, offset, checks = [] }) =>
    aftercareMonths.map((months) => {
      const done = checks.find((check) => check.months === months);
      return {
        id: random.uuid(at(day(offset), 14)),
        months,
        title: `Jatkoseuranta ${months} kk: miten sovittu on toteutunut?`,
        dueOn: workingDayFrom(addMonths(day(offset), months)),
        ownerId,
        subjectKind: 'enquiry',
        subjectId: id,
        doneAt: done === undefined ? null : at(day(done.on), 13),
        doneBy: done === undefined ? null : ownerId,
        createdAt: at(day(offset), 14),
        createdBy: ownerId,
      };
    }),
  );
  await bulkInsert(
    db,
    'follow_ups',
    {
      id: 'uuid',
      title: 'text',
      dueOn: 'date',
      ownerId: 'uuid',
      subjectKind: 'text',
      subjectId: 'uuid',
      doneAt: 'timestamptz',
      doneBy: 'uuid',
      createdAt: 'timestamptz',
      createdBy: 'uuid',
    },
    looks.map(({ months: _, ...followUp }) => followUp),
  );
  await bulkInsert(
    db,
    'aftercare_follow_ups',
    { enquiryId: 'uuid', months: 'integer', followUpId: 'uuid' },
    looks.map(({ id, months, subjectId }) => ({ enquiryId: subjectId, months, followUpId: id })),
  );
}

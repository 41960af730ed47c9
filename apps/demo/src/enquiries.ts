import { addDays, type Day, type EnquiryLostReason, type SiteUse } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { officeMoment, workingDays } from './calendar.js';
import type { DemoCompany } from './companies.js';
import { confidentiality } from './confidentiality.js';
import { firstNames, lastNames } from './made-up-words.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

/** How far an enquiry went: the stages one after the other. */
const courses = [
  ['received'],
  ['received'],
  ['received', 'needs_assessed'],
  ['received', 'needs_assessed', 'proposed'],
  ['received', 'needs_assessed', 'proposed', 'visited'],
  ['received', 'needs_assessed', 'proposed', 'visited', 'negotiating'],
  ['received', 'needs_assessed', 'proposed', 'negotiating', 'in_decision'],
  ['received', 'needs_assessed', 'proposed', 'visited', 'negotiating', 'in_decision', 'agreed'],
  ['received', 'needs_assessed', 'proposed', 'lost'],
  ['received', 'lost'],
  ['received', 'needs_assessed', 'proposed', 'negotiating', 'in_decision', 'agreed', 'realised'],
  ['received', 'needs_assessed', 'proposed', 'in_decision', 'agreed', 'not_realised'],
] as const;

const lostReasons: readonly (readonly [EnquiryLostReason, string])[] = [
  ['stayed', 'Yritys jäi nykyisiin tiloihin'],
  ['no_fitting_site', 'Tontti oli liian pieni'],
  ['elsewhere', 'Sijoittui naapurikuntaan'],
  ['financing', 'Rahoitus ei järjestynyt'],
];

/** What is sought in the asker's word and by the closed list, and the power it takes, kilowatts. */
const sought: readonly (readonly [word: string, use: SiteUse, powerKw: number])[] = [
  ['tuotanto', 'industry', 300],
  ['varasto', 'storage', 60],
  ['myymälä', 'shop', 40],
  ['korjaamo', 'workshop', 120],
  ['toimisto', 'office', 25],
];

/** Site and premises enquiries: old ones come to an end, new ones under way, a few still without an answer. */
export async function makeEnquiries(
  db: Database,
  random: Random,
  options: { today: Day; companies: readonly DemoCompany[]; staff: readonly Staff[] },
): Promise<void> {
  const { today, companies, staff } = options;
  const owner = staff.find(({ role }) => role === 'land_use_officer')?.id ?? null;
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const days = workingDays(addDays(today, -560), 560).map(([day]) => day);
  const enquiries = Array.from({ length: 36 }, (_, n) => {
    const day = days[Math.floor(((n + random.next() * 0.5) / 36) * days.length)] ?? today;
    const receivedAt = officeMoment(random, day);
    const recent = n >= 24;
    const course = n >= 33 ? courses[0] : recent ? random.pick(courses.slice(2, 8)) : random.pick(courses.slice(7));
    const company = random.chance(0.75) ? random.pick(companies) : null;
    const asker = company === null ? `${random.pick(firstNames)} ${random.pick(lastNames)}` : null;
    const kind = random.pick(['plot', 'premises'] as const);
    const areaMin = kind === 'plot' ? random.whole(2, 20) * 1000 : random.whole(1, 12) * 100;
    const answered = n < 34;
    const [word, use, powerKw] = random.pick(sought);
    const [lostCode, lostReason] = course.at(-1) === 'lost' ? random.pick(lostReasons) : [null, null];
    return {
      id: random.uuid(receivedAt),
      title: `${kind === 'plot' ? 'Tontti' : 'Toimitila'}: ${company?.name ?? asker ?? ''}`,
      kind,
      channel: random.pick(['phone', 'email', 'web', 'meeting']),
      companyId: company?.id ?? null,
      askerName: asker,
      askerEmail: asker === null ? null : `kysyja${n}@yritys.example`,
      requirement: {
        areaMin,
        areaMax: areaMin * 2,
        use: word,
        uses: [use],
        tenures: [kind === 'plot' ? 'buy' : 'rent'],
        powerKw,
        jobs: random.whole(1, 25),
      },
      stage: course.at(-1) ?? 'received',
      receivedAt,
      firstAnsweredAt: answered
        ? new Date(
            receivedAt.getTime() +
              random.weighted([
                [2, 50],
                [20, 30],
                [70, 20],
              ] as const) *
                3_600_000,
          )
        : null,
      ownerId: n >= 34 ? null : random.chance(0.5) ? owner : coordinator,
      nextStep:
        recent && course.length > 1
          ? random.pick(['Sovi tutustumiskäynti', 'Lähetä hintatiedot', 'Kysy kaavoituksen näkemys'])
          : null,
      nextStepOn: recent && course.length > 1 ? addDays(today, random.whole(-4, 20)) : null,
      likelihood: recent ? random.whole(1, 9) * 10 : null,
      lostCode,
      lostReason,
      ...confidentiality(receivedAt, n % 6 !== 0),
      createdAt: receivedAt,
      updatedAt: receivedAt,
      course,
    };
  });
  await bulkInsert(
    db,
    'enquiries',
    {
      id: 'uuid',
      title: 'text',
      kind: 'text',
      channel: 'text',
      companyId: 'uuid',
      askerName: 'text',
      askerEmail: 'text',
      requirement: 'jsonb',
      stage: 'text',
      receivedAt: 'timestamptz',
      firstAnsweredAt: 'timestamptz',
      ownerId: 'uuid',
      nextStep: 'text',
      nextStepOn: 'date',
      likelihood: 'integer',
      lostCode: 'text',
      lostReason: 'text',
      confidential: 'boolean',
      confidentialGround: 'text',
      confidentialAt: 'timestamptz',
      confidentialUntil: 'date',
      confidentialReviewOn: 'date',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    enquiries.map(({ course: _, ...enquiry }) => enquiry),
  );
  await bulkInsert(
    db,
    'enquiry_stages',
    { id: 'uuid', enquiryId: 'uuid', stage: 'text', since: 'timestamptz', reason: 'text', recordedBy: 'uuid' },
    enquiries.flatMap(({ id, course, receivedAt, lostReason, ownerId }) =>
      course.map((stage, n) => ({
        id: random.uuid(receivedAt),
        enquiryId: id,
        stage,
        // Never later than now, however recent the enquiry is.
        since: new Date(
          receivedAt.getTime() +
            (n / course.length) * Math.min(Date.parse(`${today}T06:00:00Z`) - receivedAt.getTime(), 90 * 86_400_000),
        ),
        reason: stage === 'lost' ? lostReason : null,
        recordedBy: ownerId,
      })),
    ),
  );
}

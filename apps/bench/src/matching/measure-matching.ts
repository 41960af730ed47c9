/** The sites that fit one enquiry, out of five thousand: the domain's rule and the whole HTTP answer beside bare SQL that reads the same facts. */
import { matchesOfEnquiry } from '@elinvoima/domain/matching';
import { userActor } from '@elinvoima/domain/platform';
import { loadSaid, measureAlone, raceTable, type Load, type Row } from '../alone.js';
import { makeSites } from '../catalogue/made-sites.js';
import { race } from '../measure.js';

export const matchingHeading = '## Matching one enquiry over 5,000 sites';

export interface MatchingTimes extends Load {
  result: Row[];
}

/** What is asked, from what leaves a few hundred to what leaves nearly all: then the rule weighs 3,750 plots. */
const asked = {
  'a plot of 4,000–6,000 m² for industry, with power and a budget': {
    areaMin: 4000,
    areaMax: 6000,
    uses: ['industry'],
    tenures: ['buy'],
    powerKw: 200,
    trafficNeeds: ['heavy_vehicles'],
    budget: 60_000,
    neededBy: '2027-06-30',
  },
  'a plot for an office, which none of them allows': { areaMin: 2000, uses: ['office'] },
  'any plot': {},
};

/** The facts that are compared, and what fifty rows show: the reading alone, without weighing. */
const bareFacts = `select s.id, s.kind, s.status, s.available_from, s.area, s.computed_area, s.floor_area, s.uses, s.traffic, s.power_kw, s.sale_price, s.monthly_rent
  from sites s where s.deleted_at is null and s.kind = 'plot' and s.status not in ('sold', 'in_use', 'leased')
    and ($1::float8 is null or coalesce(s.area, s.computed_area) >= $1::float8 * 0.5) and ($2::text[] is null or s.uses = '{}' or s.uses && $2)`;
const bareShown = `select s.id, s.name, s.kind, s.status, s.street, s.property_id, s.is_public, p.id, p.state, n.seen_at
  from sites s left join site_proposals p on p.site_id = s.id and p.enquiry_id = $2
    left join site_match_notices n on n.site_id = s.id and n.enquiry_id = $2
  where s.id = any($1::uuid[])`;

export async function measureMatching(serverUrl: string, now: Date): Promise<MatchingTimes> {
  return measureAlone(serverUrl, { now, prepare: ({ db }) => makeSites(db) }, async ({ filled: { db }, sql, http }) => {
    const { id: coordinator } = await db.one<{ id: string }>(
      `select id from users where email = 'coordinator@elinvoima.test'`,
    );
    const actor = userActor({ id: coordinator, role: 'coordinator', language: 'fi' });
    const rows: Row[] = [];
    for (const [name, requirement] of Object.entries(asked)) {
      const { id } = await db.one<{ id: string }>(
        `insert into enquiries (title, kind, requirement, confidential, confidential_ground, confidential_at)
         values ($1, 'plot', $2, false, null, null) returning id`,
        [name, JSON.stringify(requirement)],
      );
      const { areaMin = null, uses = null } = requirement as { areaMin?: number; uses?: string[] };
      const { total = 0 } = await matchesOfEnquiry(db, actor, id, {}, { limit: 50, withTotal: true });
      const times = await race(
        {
          bare: async () => {
            const { rows: facts } = await sql.query<{ id: string }>(bareFacts, [areaMin, uses]);
            await sql.query(bareShown, [facts.slice(0, 50).map((row) => row.id), id]);
          },
          domain: () => matchesOfEnquiry(db, actor, id, {}, { limit: 50 }),
          http: () => http.get(`enquiries/${id}/matches`),
        },
        { rounds: 100 },
      );
      rows.push({ name, besides: [total], ...times });
    }
    return rows;
  });
}

export const matchingSection = ({ result, ...load }: MatchingTimes, day: string): string => `${matchingHeading}

${day}; ${loadSaid(load)}. \`GET /enquiries/{id}/matches\` over 5,000 plots and
premises, a page of fifty with its words. "SQL" reads the facts that are compared and the fifty rows that are shown, and weighs nothing.
Goal 50 ms (HTTP). Run alone: \`npm run bench -- --matching\`.

${raceTable('asked for', result, ['fit'])}
`;

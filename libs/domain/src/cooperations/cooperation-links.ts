import type { ProblemCode } from '@elinvoima/contracts/texts';
import { RuleBroken, demandLiving, listReferences, type Database } from '../platform/index.js';

/** Who takes part in a cooperation, and what came of it. */
export interface CooperationLinks {
  partnerIds: string[];
  companyIds: string[];
  initiativeIds: string[];
  measureIds: string[];
}

export const noLinks: CooperationLinks = { partnerIds: [], companyIds: [], initiativeIds: [], measureIds: [] };

const lists = {
  partnerIds: { table: 'partners', link: 'cooperation_partners', column: 'partner_id', unknown: 'unknown-reference' },
  companyIds: { table: 'companies', link: 'cooperation_companies', column: 'company_id', unknown: 'company-unknown' },
  initiativeIds: {
    table: 'initiatives',
    link: 'cooperation_initiatives',
    column: 'initiative_id',
    unknown: 'unknown-reference',
  },
  measureIds: { table: 'measures', link: 'cooperation_measures', column: 'measure_id', unknown: 'unknown-reference' },
} as const satisfies Record<
  keyof CooperationLinks,
  { table: string; link: string; column: string; unknown: ProblemCode }
>;

const members = Object.keys(lists) as (keyof CooperationLinks)[];

export const linksOf = (db: Database, id: string): Promise<CooperationLinks> =>
  db.one<CooperationLinks>(
    `select ${members
      .map((member) => {
        const { link, column } = lists[member];
        return `array(select ${column}::text from ${link} where cooperation_id = $1 order by 1) as "${member}"`;
      })
      .join(', ')}`,
    [id],
  );

/** Refuses a cooperation with nobody in it. Those that were linked before may stay, even if they lie in the bin by now. */
export async function checkedLinks(
  db: Database,
  links: CooperationLinks,
  before: CooperationLinks = noLinks,
): Promise<CooperationLinks> {
  if (links.partnerIds.length + links.companyIds.length === 0)
    throw RuleBroken.at('/partnerIds', 'outside-organisation-required');
  const sorted = { ...links };
  for (const member of members) {
    const { table, unknown } = lists[member];
    const added = listReferences(`/${member}`, links[member]).filter(({ id }) => !before[member].includes(id));
    await demandLiving(db, table, added, unknown);
    sorted[member] = links[member].toSorted();
  }
  return sorted;
}

export async function writeLinks(db: Database, id: string, links: CooperationLinks): Promise<void> {
  for (const member of members) {
    const { link, column } = lists[member];
    await db.query(`delete from ${link} where cooperation_id = $1`, [id]);
    await db.query(`insert into ${link} (cooperation_id, ${column}) select $1, unnest($2::uuid[])`, [
      id,
      links[member],
    ]);
  }
}

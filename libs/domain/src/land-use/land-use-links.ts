import { demandLiving, listReferences, type Database } from '../platform/index.js';

/** Whom a project concerns and what was asked. */
export interface LandUseLinks {
  companyIds: string[];
  enquiryIds: string[];
}

export const linksOf = (db: Database, projectId: string): Promise<LandUseLinks> =>
  db.one<LandUseLinks>(
    `select
       array(select company_id::text from land_use_project_companies where project_id = $1 order by 1) as "companyIds",
       array(select enquiry_id::text from land_use_project_enquiries where project_id = $1 order by 1) as "enquiryIds"`,
    [projectId],
  );

/** Those that were linked before may stay, even if they lie in the bin by now. */
export async function checkedLinks(
  db: Database,
  { companyIds, enquiryIds }: LandUseLinks,
  before: LandUseLinks = { companyIds: [], enquiryIds: [] },
): Promise<LandUseLinks> {
  const added = (pointer: string, ids: string[], known: string[]) =>
    listReferences(pointer, ids).filter(({ id }) => !known.includes(id));
  await demandLiving(db, 'companies', added('/companyIds', companyIds, before.companyIds), 'company-unknown');
  await demandLiving(db, 'enquiries', added('/enquiryIds', enquiryIds, before.enquiryIds), 'unknown-reference');
  return { companyIds: companyIds.toSorted(), enquiryIds: enquiryIds.toSorted() };
}

export async function writeLinks(
  db: Database,
  projectId: string,
  { companyIds, enquiryIds }: LandUseLinks,
): Promise<void> {
  for (const [table, column, ids] of [
    ['land_use_project_companies', 'company_id', companyIds],
    ['land_use_project_enquiries', 'enquiry_id', enquiryIds],
  ] as const) {
    await db.query(`delete from ${table} where project_id = $1 and not ${column} = any($2::uuid[])`, [projectId, ids]);
    await db.query(
      `insert into ${table} (project_id, ${column}) select $1, unnest($2::uuid[]) on conflict do nothing`,
      [projectId, ids],
    );
  }
}

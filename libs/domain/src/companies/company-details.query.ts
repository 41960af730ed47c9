import { NotFound, refuseMerged, type Database } from '../platform/index.js';
import { CompanyName } from './company-name.entity.js';
import { CompanyRegisterRecord } from './company-register-record.entity.js';
import { Company } from './company.entity.js';
import { lastMetOnOf } from './last-met.js';

/** A company as its page shows it: own fields, the register's facts beside them, all its names, its owner. */
export interface CompanyDetails {
  company: Company;
  owner: { id: string; name: string } | null;
  register: CompanyRegisterRecord | null;
  names: CompanyName[];
  lastMetOn: string | null;
}

/** Four statements by primary key or index. Throws `NotFound` also for what lies in the bin, `Moved` for what was merged. */
export async function companyDetails(db: Database, id: string): Promise<CompanyDetails> {
  const company = await db.repository(Company).findOneBy({ id });
  if (company !== null && company.mergedIntoId !== null) await refuseMerged(db, 'companies', id);
  if (company === null || company.deletedAt !== null) throw new NotFound();
  const { owner, lastMetOn } = await db.one<{ owner: { id: string; name: string } | null; lastMetOn: string | null }>(
    `select (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = $2) as owner, ${lastMetOnOf('$1::uuid')} as "lastMetOn"`,
    [id, company.ownerId],
  );
  const register = await db.repository(CompanyRegisterRecord).findOneBy({ companyId: id });
  const names = await db.repository(CompanyName).find({
    where: { companyId: id },
    order: { validTo: { direction: 'DESC', nulls: 'FIRST' }, kind: 'ASC', validFrom: 'DESC' },
  });
  return { company, owner, register, names, lastMetOn };
}

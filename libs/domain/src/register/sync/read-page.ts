import { createHash } from 'node:crypto';
import { companiesOnPage } from '../client/register-client.js';
import type { CompaniesAnswer } from '../client/register-answers.js';
import { municipalityOf, type RegisterCompany } from '../record/register-facts.js';
import { readRegisterRecord, type RegisterContext, type RegisterReading } from '../record/register-record.js';
import type { RegisterSync } from './register-sync.entity.js';

/** Whatever the register says of its size, a postal code has no more pages than this. */
const mostPages = 500;

export interface ReadPage {
  /** Each business id once. */
  companies: { company: RegisterCompany; isHere: boolean }[];
  unreadable: number;
  isLast: boolean;
  firstPageKey: string;
}

/**
 * A page of the register, read and judged. The last one is known by the total; a page that is the first one again, or empty,
 * ends the postal code too, for totals have been wrong.
 */
export function readPage(
  { totalResults, companies: records }: CompaniesAnswer,
  { page, firstPageKey }: Pick<RegisterSync, 'page' | 'firstPageKey'>,
  context: RegisterContext & { ownMunicipality: string },
): ReadPage {
  const readings = records.map((record) => readOrPassOver(record, context));
  const companies = new Map<string, RegisterCompany>();
  for (const reading of readings)
    if (reading.ok && !companies.has(reading.company.facts.businessId))
      companies.set(reading.company.facts.businessId, reading.company);
  const key = createHash('sha256')
    .update([...companies.keys()].sort().join())
    .digest('base64url');
  const isFirstAgain = page > 1 && key === firstPageKey;
  return {
    companies: isFirstAgain
      ? []
      : [...companies.values()].map((company) => ({
          company,
          isHere: municipalityOf(company.facts)?.code === context.ownMunicipality,
        })),
    unreadable: isFirstAgain ? 0 : readings.filter(({ ok }) => !ok).length,
    isLast:
      isFirstAgain || records.length === 0 || page >= Math.min(mostPages, Math.ceil(totalResults / companiesOnPage)),
    firstPageKey: page === 1 ? key : (firstPageKey ?? key),
  };
}

/** One record that our reading stumbles over must not keep the others from us. */
function readOrPassOver(record: unknown, context: RegisterContext): RegisterReading {
  try {
    return readRegisterRecord(record, context);
  } catch {
    return { ok: false, reason: 'not-a-record', businessId: null, title: null };
  }
}

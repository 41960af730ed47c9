import type { CompanySituation, IndustryScheme } from '@elinvoima/contracts';
import type { CompanyName, CompanyRegisterRecord } from '../../companies/index.js';

/** What the register says of a company, as `company_register_records` keeps it; moments as ISO 8601 in UTC. */
export type RegisterFacts = Omit<
  CompanyRegisterRecord,
  'companyId' | 'fetchedAt' | 'registerModifiedAt' | 'industryScheme' | 'situation'
> & {
  industryScheme: IndustryScheme | null;
  situation: CompanySituation | null;
  registerModifiedAt: string | null;
};

export type RegisterName = Pick<CompanyName, 'name' | 'kind' | 'validFrom' | 'validTo'>;

/** One company of the register, read and understood. */
export interface RegisterCompany {
  facts: RegisterFacts;
  names: RegisterName[];
}

/** Which municipality the register places a company in, and by which of its addresses. */
export interface PlacedBy {
  code: string;
  by: 'visiting' | 'postal';
}

/** The visiting address decides, else the postal one (a PO box belongs to a municipality too). */
export function municipalityOf(
  facts: Pick<RegisterFacts, 'visitingMunicipalityCode' | 'postalMunicipalityCode'>,
): PlacedBy | null {
  if (facts.visitingMunicipalityCode !== null) return { code: facts.visitingMunicipalityCode, by: 'visiting' };
  if (facts.postalMunicipalityCode !== null) return { code: facts.postalMunicipalityCode, by: 'postal' };
  return null;
}

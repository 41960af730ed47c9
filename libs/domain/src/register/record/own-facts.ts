import type { CompanyRelationship, CompanyStatus } from '@elinvoima/contracts';
import type { Company } from '../../companies/index.js';
import { municipalityOf, type RegisterFacts } from './register-facts.js';

/** The fields of a company that the register fills as long as nobody has written something else into them. */
export type OwnFacts = Pick<
  Company,
  | 'name'
  | 'status'
  | 'situation'
  | 'companyForm'
  | 'industryCode'
  | 'industryScheme'
  | 'streetAddress'
  | 'postalCode'
  | 'postOffice'
  | 'municipalityCode'
  | 'website'
  | 'relationship'
>;

/** Fields that are changed together or not at all: a street of one address and a code of another would be no address. */
export const ownFactGroups: readonly (readonly (keyof OwnFacts)[])[] = [
  ['name'],
  ['status'],
  ['situation'],
  ['companyForm'],
  ['industryCode', 'industryScheme'],
  ['streetAddress', 'postalCode', 'postOffice'],
  ['municipalityCode'],
  ['website'],
  ['relationship'],
];

/** What a company entered by hand holds where nobody chose anything. */
export const ownFactsBeforeRegister: Readonly<Partial<OwnFacts>> = { status: 'active', relationship: 'established' };

type PlacedFacts = Pick<
  RegisterFacts,
  | 'name'
  | 'situation'
  | 'companyForm'
  | 'industryCode'
  | 'industryScheme'
  | 'website'
  | 'endedOn'
  | 'tradeRegisterStatus'
  | 'visitingStreet'
  | 'visitingPostalCode'
  | 'visitingPostOffice'
  | 'visitingMunicipalityCode'
  | 'postalStreet'
  | 'postalPostalCode'
  | 'postalPostOffice'
  | 'postalMunicipalityCode'
>;

/** The register's facts as our own fields put them. `ownMunicipality` is the code of the municipality that this installation serves. */
export function ownFactsOf(facts: PlacedFacts, ownMunicipality: string, today: string): OwnFacts {
  const visits = facts.visitingStreet !== null || facts.visitingPostalCode !== null;
  const municipalityCode = municipalityOf(facts)?.code ?? null;
  const postOffice = visits ? facts.visitingPostOffice : facts.postalPostOffice;
  return {
    name: facts.name,
    status: statusOf(facts, today),
    situation: facts.situation,
    companyForm: facts.companyForm,
    industryCode: facts.industryScheme === null ? null : facts.industryCode,
    industryScheme: facts.industryScheme,
    streetAddress: visits ? facts.visitingStreet : facts.postalStreet,
    postalCode: visits ? facts.visitingPostalCode : facts.postalPostalCode,
    postOffice: postOffice === null ? null : asPlaceName(postOffice),
    municipalityCode,
    website: facts.website,
    relationship: relationshipOf(municipalityCode, ownMunicipality),
  };
}

/** Ceased: its end has come, or the trade register has struck it off (4). The field `status` of the record says nothing. */
function statusOf(facts: Pick<RegisterFacts, 'endedOn' | 'tradeRegisterStatus'>, today: string): CompanyStatus {
  return (facts.endedOn !== null && facts.endedOn <= today) || facts.tradeRegisterStatus === '4' ? 'ceased' : 'active';
}

function relationshipOf(municipalityCode: string | null, ownMunicipality: string): CompanyRelationship {
  return municipalityCode === null || municipalityCode === ownMunicipality ? 'established' : 'other_municipality';
}

/** PAROLA → Parola: the register writes post offices in capitals. */
const asPlaceName = (office: string): string =>
  office === office.toUpperCase()
    ? office
        .toLowerCase()
        .replaceAll(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : office;

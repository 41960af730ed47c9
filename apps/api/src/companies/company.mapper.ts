import type { CompanyDetails, CompanyRegisterRecord } from '@elinvoima/domain/companies';
import type { CompanyDto } from './companies.dto.js';

const line = (...parts: (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join(', ') || null;

const street = (name: string | null, apartment: string | null): string | null =>
  name === null || apartment === null ? name : `${name} ${apartment}`;

const place = (postalCode: string | null, postOffice: string | null): string | null =>
  postalCode === null ? postOffice : `${postalCode} ${postOffice ?? ''}`.trim();

function registerFacts(record: CompanyRegisterRecord): NonNullable<CompanyDto['register']> {
  return {
    name: record.name,
    companyForm: record.companyForm,
    industryCode: record.industryCode,
    industryScheme: record.industryScheme,
    situation: record.situation,
    registeredOn: record.registeredOn,
    endedOn: record.endedOn,
    website: record.website,
    inVatRegister: record.inVatRegister,
    inPrepaymentRegister: record.inPrepaymentRegister,
    inEmployerRegister: record.inEmployerRegister,
    visitingAddress: line(
      street(record.visitingStreet, record.visitingApartment),
      place(record.visitingPostalCode, record.visitingPostOffice),
    ),
    postalAddress: line(
      street(record.postalStreet, record.postalApartment),
      place(record.postalPostalCode, record.postalPostOffice),
    ),
    fetchedAt: record.fetchedAt,
  };
}

/** Field by field on purpose: what is not named here does not leave the house. */
export function toCompanyDto({ company, owner, register, names, lastMetOn }: CompanyDetails): CompanyDto {
  return {
    id: company.id,
    kind: company.kind,
    name: company.name,
    businessId: company.businessId,
    relationship: company.relationship,
    status: company.status,
    situation: company.situation,
    companyForm: company.companyForm,
    industryCode: company.industryCode,
    industryScheme: company.industryScheme,
    sizeClass: company.sizeClass,
    streetAddress: company.streetAddress,
    postalCode: company.postalCode,
    postOffice: company.postOffice,
    municipalityCode: company.municipalityCode,
    website: company.website,
    email: company.email,
    phone: company.phone,
    tags: company.tags,
    notes: company.notes,
    ownerId: company.ownerId,
    owner,
    lastMetOn,
    names: names.map(({ name, kind, validFrom, validTo, source }) => ({ name, kind, validFrom, validTo, source })),
    register: register === null ? null : registerFacts(register),
    createdAt: company.createdAt,
    updatedAt: company.updatedAt,
    version: company.version,
  };
}

/** Whom a record may be one with, as the API has it: asked while a form is typed and where a record is looked at. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';

export type AlikeCompany = Schema<'AlikeCompanyDto'>;
export type AlikeContact = Schema<'AlikeContactDto'>;

export interface TypedCompany {
  readonly name: string;
  readonly businessId: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly postalCode: string;
}

export interface TypedContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly companyIds: readonly string[];
}

/** Fewer letters than these are like too much. */
const leastLetters = 3;
const given = (text: string, least = leastLetters): string | undefined => {
  const trimmed = text.trim();
  return trimmed.length < least ? undefined : trimmed;
};

/** What to ask of a company, or null while nothing is typed that could tell one from another. */
export function companyKeys(typed: TypedCompany, exceptId: string | undefined) {
  const keys = {
    name: given(typed.name),
    businessId: given(typed.businessId, 8),
    email: given(typed.email),
    phone: given(typed.phone, 5),
    website: given(typed.website),
  };
  if (Object.values(keys).every((key) => key === undefined)) return null;
  return { ...keys, postalCode: given(typed.postalCode, 5), exceptId };
}

export function contactKeys(typed: TypedContact, exceptId: string | undefined) {
  const hasName = given(typed.firstName, 1) !== undefined && given(typed.lastName, 2) !== undefined;
  const keys = {
    ...(hasName && { firstName: typed.firstName.trim(), lastName: typed.lastName.trim() }),
    email: given(typed.email),
    phone: given(typed.phone, 5),
  };
  if (Object.values(keys).every((key) => key === undefined)) return null;
  return { ...keys, companyIds: [...typed.companyIds], exceptId };
}

export const alikeCompanies = async (
  query: NonNullable<ReturnType<typeof companyKeys>>,
  signal: AbortSignal,
): Promise<AlikeCompany[]> => (await answer(api.GET('/api/companies/alike', { params: { query }, signal }))).items;

export const alikeContacts = async (
  query: NonNullable<ReturnType<typeof contactKeys>>,
  signal: AbortSignal,
): Promise<AlikeContact[]> => (await answer(api.GET('/api/contacts/alike', { params: { query }, signal }))).items;

export const duplicatesOfCompanyQuery = (id: string) =>
  queryOptions({
    queryKey: ['duplicates', 'of', 'company', id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/companies/{id}/duplicates', { params: { path: { id } }, signal }))).items,
    retry: false,
  });

export const duplicatesOfContactQuery = (id: string) =>
  queryOptions({
    queryKey: ['duplicates', 'of', 'contact', id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/contacts/{id}/duplicates', { params: { path: { id } }, signal }))).items,
    retry: false,
  });

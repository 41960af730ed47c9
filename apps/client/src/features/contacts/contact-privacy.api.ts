/** What is recorded of a contact's data protection, as the API has it. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type ContactPrivacy = Schema<'ContactPrivacyDto'>;
export type PrivacyPatch = Schema<'PrivacyPatchDto'>;
export type RectificationInput = Schema<'RectificationInputDto'>;
export type ErasurePreview = Schema<'ErasurePreviewDto'>;
export type ErasureOrder = Schema<'ErasureOrderDto'>;
export type DataPackage = Schema<'DataPackageDto'>;

const of = (id: string) => ({ params: { path: { id } } });

export const contactPrivacyQuery = (id: string) =>
  queryOptions({
    queryKey: ['contacts', id, 'privacy'],
    queryFn: ({ signal }) => answer(api.GET('/api/contacts/{id}/privacy', { ...of(id), signal })),
  });

export const changePrivacy = ({ id, version }: ContactPrivacy, body: PrivacyPatch): Promise<ContactPrivacy> =>
  answer(api.PATCH('/api/contacts/{id}/privacy', { ...of(id), body, headers: ifMatch(version) }));

export const recordRectification = (id: string, body: RectificationInput): Promise<ContactPrivacy> =>
  answer(api.POST('/api/contacts/{id}/rectifications', { ...of(id), body }));

export const makePackage = (id: string): Promise<DataPackage> =>
  answer(api.POST('/api/contacts/{id}/data-package', of(id)));

export const packageAddress = (id: string): string => `/api/privacy/packages/${id}/file`;

/** Read anew each time: the erasure is of what was seen. */
export const previewErasure = (id: string): Promise<ErasurePreview> =>
  answer(api.GET('/api/contacts/{id}/erasure', of(id)));

export const eraseContact = async (id: string, body: ErasureOrder): Promise<void> => {
  await answer(api.POST('/api/contacts/{id}/erasure', { ...of(id), body }));
};

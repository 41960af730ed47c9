/** Files on records, as the API has them. */
import type { AttachmentSubject } from '@elinvoima/contracts';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { useKeysetList } from '../api/keyset-list.js';

export type Attachment = Schema<'AttachmentDto'>;

/** What files hang on. */
export interface Subject {
  readonly kind: AttachmentSubject;
  readonly id: string;
}

const collections = { company: 'companies', interaction: 'interactions', enquiry: 'enquiries', site: 'sites' } as const;

export const attachmentsKey = ({ kind, id }: Subject) => ['attachments', kind, id];

export const useAttachments = (subject: Subject) =>
  useKeysetList<Attachment>(attachmentsKey(subject), (cursor, signal) =>
    answer(
      api.GET(`/api/${collections[subject.kind]}/{id}/attachments`, {
        params: { path: { id: subject.id }, query: { cursor, withTotal: true, limit: 50 } },
        signal,
      }),
    ),
  );

/** The largest file that the server takes, as it said with the list; null while it has not said it. */
export function mostBytesOf(queryClient: QueryClient, subject: Subject): number | null {
  const list = queryClient.getQueryData<InfiniteData<Schema<'AttachmentPageDto'>>>(attachmentsKey(subject));
  return list?.pages[0]?.mostBytes ?? null;
}

/** The key makes a repeated try the same try. */
export async function attach(subject: Subject, file: File, key: string): Promise<Attachment> {
  const form = new FormData();
  form.append('file', file);
  return answer(
    api.POST(`/api/${collections[subject.kind]}/{id}/attachments`, {
      params: { path: { id: subject.id } },
      body: form as never,
      headers: { 'Idempotency-Key': key },
    }),
  );
}

export const fileAddress = (id: string): string => `/api/attachments/${id}/file`;

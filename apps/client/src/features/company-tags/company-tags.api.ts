/** The tags of companies, as the API has them. The list itself is that of every list's filters. */
import { answer, api } from '../../api/client.js';
import type { BulkChange } from '../../lists/lists.api.js';

export interface CompanyTag {
  readonly tag: string;
  readonly companies: number;
}

/** `expected` is what its reader has seen: with another number nothing is changed. */
export const renameTag = ({ tag, companies }: CompanyTag, to: string): Promise<BulkChange> =>
  answer<BulkChange>(api.POST('/api/company-tags/rename', { body: { tag, to, expected: companies } }));

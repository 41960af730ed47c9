/** The bin, as the API has it. */
import type { RecordKind } from '@elinvoima/contracts';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type BinRow = Schema<'BinRowDto'>;

export const useBin = (kind: RecordKind | undefined) =>
  useKeysetList<BinRow>(['bin', kind], (cursor, signal) =>
    answer(api.GET('/api/bin', { params: { query: { kind, cursor } }, signal })),
  );

/** Every kind has its own restore; the row says which collection it belongs to. */
export const restoreRecord = ({ collection, id }: BinRow): Promise<unknown> =>
  api.POST(`/api/${collection}/{id}/restore` as '/api/companies/{id}/restore', { params: { path: { id } } });

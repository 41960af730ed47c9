/** Lists taken out as files, as the API has them. */
import { isExportUnderWay, type ExportFormat, type ListKind } from '@elinvoima/contracts';
import { answer, api, type Schema } from '../api/client.js';
import { useKeysetList } from '../api/keyset-list.js';

export type Export = Schema<'ExportDto'>;

/** Exactly what is seen: the list's filter, columns and order. */
export interface Taken {
  readonly list: ListKind;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly columns?: readonly string[] | undefined;
  readonly sort?: string | undefined;
}

export const takeOut = ({ list, filter, columns, sort }: Taken, format: ExportFormat): Promise<Export> =>
  answer(
    api.POST('/api/exports', {
      body: {
        list,
        format,
        filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
        ...(columns && { columns: [...columns] }),
        ...(sort !== undefined && { sort }),
      },
    }),
  );

export const readExport = (id: string): Promise<Export> =>
  answer(api.GET('/api/exports/{id}', { params: { path: { id } } }));

export const cancelExport = (id: string): Promise<Export> =>
  answer(api.POST('/api/exports/{id}/cancel', { params: { path: { id } } }));

export const useExports = () =>
  useKeysetList<Export>(['exports', 'list'], (cursor, signal) =>
    answer(api.GET('/api/exports', { params: { query: { cursor, withTotal: true, limit: 20 } }, signal })),
  );

export const exportAddress = (id: string): string => `/api/exports/${id}/file`;

export const isUnderWay = ({ state }: Pick<Export, 'state'>): boolean => isExportUnderWay(state);

/** Imports, as the API has them. */
import type { ImportVerdict } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type Import = Schema<'ImportDto'>;
export type ImportRow = Schema<'ImportRowDto'>;

/** States in which the worker is busy with it: the page asks again every second. */
export const isBusy = ({ state }: Pick<Import, 'state'>): boolean => state === 'checking' || state === 'applying';

export const useImports = () =>
  useKeysetList<Import>(['imports', 'list'], (cursor, signal) =>
    answer(api.GET('/api/imports', { params: { query: { cursor, withTotal: true, limit: 20 } }, signal })),
  );

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => answer(api.GET('/api/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? 1000 : false),
  });

export interface RowsSearch {
  readonly verdict?: ImportVerdict | undefined;
  readonly q?: string | undefined;
}

/** `state` is part of the key: applying may turn a row's verdict. */
export const useImportRows = (id: string, state: Import['state'], search: RowsSearch) =>
  useKeysetList<ImportRow>(['imports', id, 'rows', state, search], (cursor, signal) =>
    answer(
      api.GET('/api/imports/{id}/rows', {
        params: { path: { id }, query: { ...search, cursor, withTotal: true } },
        signal,
      }),
    ),
  );

/** Sends the file as a form; the API decides by its content what it is. */
export async function sendRegisterFile(file: File, municipality: string | undefined): Promise<Import> {
  const form = new FormData();
  form.append('file', file);
  const query = { kind: 'ytj' as const, ...(municipality !== undefined && { municipality }) };
  return answer(api.POST('/api/imports', { params: { query }, body: form as never }));
}

export const applyImport = (id: string): Promise<Import> =>
  answer(api.POST('/api/imports/{id}/apply', { params: { path: { id } } }));

/** Imports, as the API has them. */
import type { ImportVerdict, RowDecision } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type Import = Schema<'ImportDto'>;
export type ImportTable = NonNullable<Import['table']>;
export type ImportRow = Schema<'ImportRowDto'>;
export type TouchedRow = Schema<'TouchedRowDto'>;

/** States in which the worker is busy with it: the page asks again every second. */
export const isBusy = ({ state }: Pick<Import, 'state'>): boolean =>
  state === 'checking' || state === 'applying' || state === 'undoing';

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

/** State and version are part of the key: writing may turn a row's verdict, and so does another mapping. */
export const useImportRows = ({ id, state, version }: Import, search: RowsSearch) =>
  useKeysetList<ImportRow>(['imports', id, 'rows', state, version, search], (cursor, signal) =>
    answer(
      api.GET('/api/imports/{id}/rows', {
        params: { path: { id }, query: { ...search, cursor, withTotal: true } },
        signal,
      }),
    ),
  );

/** Sends the file as a form; the API decides by its content what it is. */
export async function sendFile(kind: Import['kind'], file: File, municipality?: string): Promise<Import> {
  const form = new FormData();
  form.append('file', file);
  const query = { kind, ...(municipality !== undefined && { municipality }) };
  return answer(api.POST('/api/imports', { params: { query }, body: form as never }));
}

/** Says which column fills which field, by its place from 0. */
export const mapColumns = ({ id, version }: Import, mapping: Record<string, number>): Promise<Import> =>
  answer(api.PATCH('/api/imports/{id}', { params: { path: { id } }, body: { mapping }, headers: ifMatch(version) }));

export const applyImport = (id: string): Promise<Import> =>
  answer(api.POST('/api/imports/{id}/apply', { params: { path: { id } } }));

/** What is done with a row instead of our verdict. */
export const decideRow = (
  { id, version }: Import,
  n: number,
  body: { decision: RowDecision; recordId?: string },
): Promise<ImportRow> =>
  answer(api.PATCH('/api/imports/{id}/rows/{n}', { params: { path: { id, n } }, body, headers: ifMatch(version) }));

export const undoImport = (id: string): Promise<Import> =>
  answer(api.POST('/api/imports/{id}/undo', { params: { path: { id } } }));

/** Rows whose records stand in the way of taking the import back. */
export const useTouchedRows = (id: string) =>
  useKeysetList<TouchedRow>(['imports', id, 'touched'], (cursor, signal) =>
    answer(
      api.GET('/api/imports/{id}/touched', { params: { path: { id }, query: { cursor, withTotal: true } }, signal }),
    ),
  );

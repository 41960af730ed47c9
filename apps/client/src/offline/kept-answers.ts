/** Answers the questions of the ordinary screens from what the device keeps. Pure: what is not kept is undefined. */
import type { Schema } from '../api/client.js';

export type Bundle = Schema<'OfflineCompaniesDto'>;
type IndexedCompany = Schema<'CompanyNameIndexDto'>['items'][number];

/** What the device has of each; undefined when it was never fetched, or is too old. */
export interface Kept {
  readonly session?: Schema<'SessionDto'> | undefined;
  readonly home?: Schema<'HomeDto'> | undefined;
  readonly topics?: { readonly items: readonly object[] } | undefined;
  readonly colleagues?: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly bundle?: Bundle | undefined;
  readonly names?: readonly IndexedCompany[] | undefined;
}

const page = <Item>(items: readonly Item[], search: URLSearchParams) => {
  const limit = Number(search.get('limit') ?? 50);
  return { items: items.slice(0, limit), nextCursor: null, total: items.length };
};

const lower = (text: string | null): string => (text ?? '').toLocaleLowerCase('fi');

/** What a filter of a list narrows by and the device can tell; a question with any other filter is not answered. */
const asks = (search: URLSearchParams, known: readonly string[]): boolean =>
  [...search.keys()].every((key) => ['limit', 'sort', 'withTotal', 'cursor', ...known].includes(key));

function companies(bundle: Bundle, search: URLSearchParams): unknown {
  if (!asks(search, ['q'])) return undefined;
  const q = lower(search.get('q'));
  const found = bundle.companies.filter(({ name, businessId }) => lower(name).includes(q) || businessId?.startsWith(q));
  return page(found, search);
}

function contacts(bundle: Bundle, search: URLSearchParams): unknown {
  // People whose data's use is restricted are not kept here: nothing can be said of them.
  if (!asks(search, ['q', 'companyId', 'restricted']) || search.get('restricted') === 'true') return undefined;
  const q = lower(search.get('q'));
  const companyId = search.get('companyId');
  const found = bundle.contacts.filter(
    ({ firstName, lastName, companies: roles }) =>
      lower(`${firstName} ${lastName}`).includes(q) && (companyId === null || roles.some(({ id }) => id === companyId)),
  );
  return page(found, search);
}

function promises(bundle: Bundle, search: URLSearchParams): unknown {
  const state = search.get('state') ?? 'open';
  if (!asks(search, ['state', 'ownerId', 'subjectKind', 'subjectId', 'companyId']) || state === 'done')
    return undefined;
  const [ownerId, kind, subjectId] = ['ownerId', 'subjectKind', 'subjectId'].map((key) => search.get(key));
  const companyId = search.get('companyId');
  const found = bundle.promises.filter(
    ({ owner, subject, companies, state: own }) =>
      (state !== 'late' || own === 'late') &&
      (!ownerId || owner.id === ownerId) &&
      (!kind || subject.kind === kind) &&
      (!subjectId || subject.id === subjectId) &&
      // A person's promises are the person's own, as on the server.
      (!companyId || (subject.kind !== 'contact' && companies.some(({ id }) => id === companyId))),
  );
  return page(found, search);
}

function meetingsWith({ meetings }: Bundle, companyId: string, search: URLSearchParams): unknown {
  const kind = search.get('kind');
  const known = meetings.find((met) => met.companyId === companyId);
  return known && page(kind ? known.items.filter((item) => item.kind === kind) : known.items, search);
}

/** What the address would have answered, as far as the device knows. */
export function keptAnswer(kept: Kept, pathname: string, search: URLSearchParams): unknown {
  const { bundle } = kept;
  const [noun, id, part] = pathname.replace('/api/', '').split('/');
  if (noun === 'session' && id === undefined) return kept.session;
  if (noun === 'home' && id === undefined) return kept.home;
  if (noun === 'topics' && id === undefined) return kept.topics;
  if (noun === 'users' && id === 'names') {
    const q = lower(search.get('q'));
    return (
      kept.colleagues &&
      page(
        kept.colleagues.filter(({ name }) => lower(name).includes(q)),
        search,
      )
    );
  }
  if (noun === 'companies' && id === 'name-index') return kept.names && { items: kept.names };
  if (!bundle) return undefined;
  if (noun === 'companies' && id === undefined) return companies(bundle, search);
  if (noun === 'companies' && id !== undefined && part === 'timeline') return meetingsWith(bundle, id, search);
  if (noun === 'contacts' && id === undefined) return contacts(bundle, search);
  if (noun === 'follow-ups' && id === undefined) return promises(bundle, search);
  return undefined;
}

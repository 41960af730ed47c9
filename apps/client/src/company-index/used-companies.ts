/**
 * Which companies this tab has used, the newest first, and where the last one is. Only ids and a post office, gone with the
 * tab and at signing out.
 */
import type { IndexedCompany } from './company-index.js';

interface Used {
  readonly ids: readonly string[];
  readonly near: Pick<IndexedCompany, 'postalCode' | 'postOffice'> | null;
}

const key = 'elinvoima.companies.used';
const most = 30;
const nothing: Used = { ids: [], near: null };

export function usedCompanies(): Used {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Used> | null;
    return { ids: Array.isArray(kept?.ids) ? kept.ids : [], near: kept?.near ?? null };
  } catch {
    return nothing;
  }
}

export function rememberUsed(companies: readonly { id: string; place?: Used['near'] | undefined }[]): void {
  if (companies.length === 0) return;
  const before = usedCompanies();
  const ids = [...new Set([...companies.map(({ id }) => id), ...before.ids])].slice(0, most);
  const near = companies.findLast(({ place }) => place)?.place ?? before.near;
  try {
    sessionStorage.setItem(key, JSON.stringify({ ids, near } satisfies Used));
  } catch {
    // A full or forbidden store only means that the order is plainer.
  }
}

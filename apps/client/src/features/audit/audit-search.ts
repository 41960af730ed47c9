/** What the address of the audit trail holds: so a question can be kept and shared with who may read the trail. */
import { searchOf, textParam } from '../../routing/search-params.js';

/** Whose deeds, between which moments. */
export interface TouchedSearch {
  readonly actorId?: string | undefined;
  /** A session or an API key. */
  readonly viaId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface AuditSearch extends TouchedSearch {
  /** A contact whose data it was. */
  readonly personId?: string | undefined;
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
  readonly action?: string | undefined;
}

export const parseTouchedSearch = (search: Record<string, unknown>): TouchedSearch =>
  searchOf({
    actorId: textParam(search, 'actorId'),
    viaId: textParam(search, 'viaId'),
    from: textParam(search, 'from'),
    to: textParam(search, 'to'),
  });

export const parseAuditSearch = (search: Record<string, unknown>): AuditSearch =>
  searchOf({
    ...parseTouchedSearch(search),
    personId: textParam(search, 'personId'),
    kind: textParam(search, 'kind'),
    id: textParam(search, 'id'),
    action: textParam(search, 'action'),
  });

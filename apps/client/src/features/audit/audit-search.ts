/** What the address of the audit trail holds: so a question can be kept and shared with who may read the trail. */
import { searchOf, textParam } from '../../routing/search-params.js';

export interface AuditSearch {
  readonly actorId?: string | undefined;
  readonly viaId?: string | undefined;
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
  readonly action?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const parseAuditSearch = (search: Record<string, unknown>): AuditSearch =>
  searchOf({
    actorId: textParam(search, 'actorId'),
    viaId: textParam(search, 'viaId'),
    kind: textParam(search, 'kind'),
    id: textParam(search, 'id'),
    action: textParam(search, 'action'),
    from: textParam(search, 'from'),
    to: textParam(search, 'to'),
  });

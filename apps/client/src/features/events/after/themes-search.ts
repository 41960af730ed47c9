/** What the address of the themes page holds. */
import { eventKinds, type Day, type EventKind } from '@elinvoima/contracts';
import { choiceParam, dayParam, searchOf, textParam } from '../../../routing/search-params.js';

export interface ThemesSearch {
  readonly kind?: EventKind | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** The theme that is open; empty for events without one. */
  readonly theme?: string | undefined;
}

export const parseThemesSearch = (search: Record<string, unknown>): ThemesSearch =>
  searchOf({
    kind: choiceParam(search, 'kind', eventKinds),
    from: dayParam(search, 'from'),
    to: dayParam(search, 'to'),
    theme: search['theme'] === '' ? '' : textParam(search, 'theme')?.slice(0, 200),
  });

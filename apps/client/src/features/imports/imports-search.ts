/** What the address of one import holds: which of its rows are in sight. */
import { importVerdicts } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';
import type { RowsSearch } from './imports.api.js';

export const parseImportSearch = (search: Record<string, unknown>): RowsSearch =>
  searchOf({
    verdict: choiceParam(search, 'verdict', importVerdicts),
    q: textParam(search, 'q')?.slice(0, 200),
  });

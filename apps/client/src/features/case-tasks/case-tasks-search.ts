/** What the list of tasks is narrowed by, as its address says it. */
import { flagParam, searchOf } from '../../routing/search-params.js';

export interface CaseTasksSearch {
  /** Everybody’s, not one’s own only. */
  readonly all?: true | undefined;
  /** Everybody’s that are late. */
  readonly late?: true | undefined;
  readonly closed?: true | undefined;
}

export const parseCaseTasksSearch = (search: Record<string, unknown>): CaseTasksSearch =>
  searchOf({
    all: flagParam(search, 'all'),
    late: flagParam(search, 'late'),
    closed: flagParam(search, 'closed'),
  });

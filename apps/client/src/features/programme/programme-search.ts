/** What the address of the programme's page says: which version is read. */
import { textParam } from '../../routing/search-params.js';

export interface ProgrammeSearch {
  /** The id of a version; the one in force unless told. */
  readonly version?: string | undefined;
}

export const parseProgrammeSearch = (search: Record<string, unknown>): ProgrammeSearch => ({
  version: textParam(search, 'version'),
});

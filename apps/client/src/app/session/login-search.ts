import { flagParam, searchOf, textParam } from '../../routing/search-params.js';

export interface LoginSearch {
  /** The page that was wanted; checked by `safePath` before anybody is sent there. */
  readonly returnTo?: string | undefined;
  /** A session ended in the middle of something. */
  readonly ended?: true | undefined;
  /** Why the municipality's identity provider did not bring one in. */
  readonly refused?: string | undefined;
}

export function parseLoginSearch(search: Record<string, unknown>): LoginSearch {
  return searchOf({
    returnTo: textParam(search, 'returnTo'),
    ended: flagParam(search, 'ended'),
    refused: textParam(search, 'refused'),
  });
}

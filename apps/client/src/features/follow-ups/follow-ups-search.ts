/** Which promises the list shows; it lives in the address. One's own open ones unless told. */
import { followUpStates, type FollowUpState } from '@elinvoima/contracts';
import { choiceParam, searchOf } from '../../routing/search-params.js';

export interface FollowUpsSearch {
  readonly show?: FollowUpState | undefined;
  readonly whose?: 'all' | undefined;
}

export const parseFollowUpsSearch = (search: Record<string, unknown>): FollowUpsSearch =>
  searchOf({ show: choiceParam(search, 'show', followUpStates), whose: choiceParam(search, 'whose', ['all']) });

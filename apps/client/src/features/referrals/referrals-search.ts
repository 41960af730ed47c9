/** What the addresses of referrals hold. */
import { referralStates, type ReferralState } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['sentOn', '-sentOn'] as const;

export interface ReferralsSearch {
  readonly q?: string | undefined;
  readonly state?: ReferralState | undefined;
  readonly partner?: string | undefined;
  readonly mine?: true | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseReferralsSearch = (search: Record<string, unknown>): ReferralsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    state: choiceParam(search, 'state', referralStates),
    partner: textParam(search, 'partner'),
    mine: flagParam(search, 'mine'),
    sort: choiceParam(search, 'sort', orders),
  });

export interface NewReferralSearch {
  readonly company?: string | undefined;
  readonly interaction?: string | undefined;
  /** Whom the directory said to refer to. */
  readonly partner?: string | undefined;
}

export const parseNewReferralSearch = (search: Record<string, unknown>): NewReferralSearch =>
  searchOf({
    company: textParam(search, 'company'),
    interaction: textParam(search, 'interaction'),
    partner: textParam(search, 'partner'),
  });

/** What the addresses of mailings hold. */
import {
  mailingKinds,
  mailingRecipientStates,
  mailingStates,
  type MailingKind,
  type MailingRecipientState,
  type MailingState,
} from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

export interface MailingsSearch {
  readonly q?: string | undefined;
  readonly kind?: MailingKind | undefined;
  readonly state?: MailingState | undefined;
  readonly archived?: true | undefined;
}

export const parseMailingsSearch = (search: Record<string, unknown>): MailingsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    kind: choiceParam(search, 'kind', mailingKinds),
    state: choiceParam(search, 'state', mailingStates),
    archived: flagParam(search, 'archived'),
  });

export interface MailingSearch {
  readonly state?: MailingRecipientState | undefined;
}

export const parseMailingSearch = (search: Record<string, unknown>): MailingSearch =>
  searchOf({ state: choiceParam(search, 'state', mailingRecipientStates) });

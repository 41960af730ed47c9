/** What the address of the register's news holds. */
import { registerChangeKinds, type RegisterChangeKind } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

/** `call`: companies that have come lately, taken in or not, to be called. */
export const registerViews = ['open', 'call', 'taken', 'ignored'] as const;
export type RegisterView = (typeof registerViews)[number];

/** How far back a newcomer is one to be called. */
export const arrivalDays = 31;

export interface RegisterSearch {
  readonly view?: RegisterView | undefined;
  readonly kind?: RegisterChangeKind | undefined;
  readonly housing?: true | undefined;
  readonly q?: string | undefined;
}

export const parseRegisterSearch = (search: Record<string, unknown>): RegisterSearch =>
  searchOf({
    view: choiceParam(search, 'view', registerViews),
    kind: choiceParam(search, 'kind', registerChangeKinds),
    housing: flagParam(search, 'housing'),
    q: textParam(search, 'q')?.slice(0, 200),
  });

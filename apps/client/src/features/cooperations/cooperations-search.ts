/** What the address of the cooperations list holds. */
import { cooperationStates, type CooperationState } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['name', '-name', 'startsOn', '-startsOn'] as const;

export interface CooperationsSearch {
  readonly q?: string | undefined;
  readonly state?: CooperationState | undefined;
  readonly theme?: string | undefined;
  /** Only those whose effect waits for an assessment. */
  readonly due?: true | undefined;
  /** Only those in which nothing has happened for twelve months. */
  readonly idle?: true | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseCooperationsSearch = (search: Record<string, unknown>): CooperationsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    state: choiceParam(search, 'state', cooperationStates),
    theme: textParam(search, 'theme'),
    due: flagParam(search, 'due'),
    idle: flagParam(search, 'idle'),
    sort: choiceParam(search, 'sort', orders),
  });

/** What the addresses of feedback hold. */
import { feedbackStates, feedbackTones, type FeedbackState, type FeedbackTone } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['answerDueOn', '-answerDueOn', 'receivedOn', '-receivedOn'] as const;

export interface FeedbackSearch {
  readonly q?: string | undefined;
  readonly state?: FeedbackState | undefined;
  readonly tone?: FeedbackTone | undefined;
  readonly topic?: string | undefined;
  readonly mine?: true | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseFeedbackSearch = (search: Record<string, unknown>): FeedbackSearch =>
  searchOf({
    q: textParam(search, 'q'),
    state: choiceParam(search, 'state', feedbackStates),
    tone: choiceParam(search, 'tone', feedbackTones),
    topic: textParam(search, 'topic'),
    mine: flagParam(search, 'mine'),
    sort: choiceParam(search, 'sort', orders),
  });

export interface NewFeedbackSearch {
  readonly company?: string | undefined;
}

export const parseNewFeedbackSearch = (search: Record<string, unknown>): NewFeedbackSearch =>
  searchOf({ company: textParam(search, 'company') });

import type { Language } from '@elinvoima/contracts';
import { formatText, type TextKey } from '@elinvoima/contracts/texts';

/** What a page says after a deed; only these, so that nobody makes it say something else by its address. */
const notices = {
  idea: 'idea-campaigns.page.thanksIdea',
  kommentti: 'idea-campaigns.page.thanksComment',
  aani: 'idea-campaigns.page.thanksVote',
} as const satisfies Record<string, TextKey>;

export const ideaNotice = (said: unknown, language: Language): string | undefined =>
  typeof said === 'string' && Object.hasOwn(notices, said)
    ? formatText(language, notices[said as keyof typeof notices])
    : undefined;

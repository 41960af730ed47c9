import { languages, writtenLanguages, type Language } from '@elinvoima/contracts';
import { mailingDetails } from '@elinvoima/domain/mailings';
import type { Database } from '@elinvoima/domain/platform';
import { groupOwnerName, groupSentence } from '@elinvoima/domain/recipients';
import { leftOutList } from '../recipients/recipient-group.dto.js';
import type { MailingDto } from './mailings.dto.js';

/** One letter as the API tells of it, its group in the reader's words. */
export async function mailingAnswer(db: Database, id: string, language: Language): Promise<MailingDto> {
  const { leftOut, languageCounts, ...mailing } = await mailingDetails(db, id);
  return {
    ...mailing,
    written: writtenLanguages(mailing.subject, mailing.text),
    groupSentence: groupSentence(mailing.group, language, await groupOwnerName(db, mailing.group)),
    leftOut: leftOutList({ leftOutCounts: leftOut }),
    languageCounts: languages
      .map((each) => ({ language: each, count: languageCounts[each] ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}

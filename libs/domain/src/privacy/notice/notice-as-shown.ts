import { dayOf, type Language, type PrivacyNoticePart, type PrivacyNoticeShown } from '@elinvoima/contracts';
import { theMunicipality, type Database } from '../../platform/index.js';
import type { OwnNoticeText } from './privacy-notice.entity.js';
import { newestNotice } from './privacy-notice.service.js';
import { readySections, retentionRules } from './ready-sections.js';

/** The notice as anybody reads it. A part that is written in Finnish only is read in Finnish: nobody is told two different things. */
export async function noticeAsShown(db: Database, language: Language): Promise<PrivacyNoticeShown> {
  const [notice, rules, { privacyNoticeUrl }] = await Promise.all([
    newestNotice(db),
    retentionRules(db),
    theMunicipality(db),
  ]);
  const texts = notice?.texts ?? [];
  return {
    contacts: {
      address: notice?.address ?? null,
      email: notice?.email ?? null,
      phone: notice?.phone ?? null,
      officerName: notice?.officerName ?? null,
      officerEmail: notice?.officerEmail ?? null,
      officerPhone: notice?.officerPhone ?? null,
    },
    elsewhere: privacyNoticeUrl,
    publishedOn: notice === null ? null : dayOf(notice.publishedAt),
    sections: readySections(language, rules).map((ready) => {
      const own = ownParagraphs(texts, ready.part, language);
      return own === undefined ? ready : { part: ready.part, paragraphs: own, items: [] };
    }),
  };
}

/** What the municipality has written of a part, in Finnish where it is not translated. */
export function ownParagraphs(
  texts: readonly OwnNoticeText[],
  part: PrivacyNoticePart,
  language: Language,
): string[] | undefined {
  const ofPart = texts.filter((one) => one.part === part);
  const own = ofPart.find((one) => one.language === language) ?? ofPart.find((one) => one.language === 'fi');
  return own === undefined ? undefined : paragraphsOf(own.text);
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

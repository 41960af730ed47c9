import { dayOf, type Language, type PrivacyNoticeShown } from '@elinvoima/contracts';
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
      const own = ownText(texts, ready.part, language);
      return own === undefined ? ready : { part: ready.part, paragraphs: paragraphsOf(own), items: [] };
    }),
  };
}

function ownText(texts: readonly OwnNoticeText[], part: string, language: Language): string | undefined {
  const ofPart = texts.filter((one) => one.part === part);
  return (ofPart.find((one) => one.language === language) ?? ofPart.find((one) => one.language === 'fi'))?.text;
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

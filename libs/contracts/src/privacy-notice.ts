/** The parts of the privacy notice that the municipality may write in its own words, in the order they are read (articles 13 and 14). */
export const privacyNoticeParts = [
  'purposes',
  'people',
  'data',
  'sources',
  'recipients',
  'retention',
  'rights',
] as const;
export type PrivacyNoticePart = (typeof privacyNoticeParts)[number];

/** Whom one asks: the controller and its data protection officer. */
export interface PrivacyNoticeContacts {
  readonly address: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly officerName: string | null;
  readonly officerEmail: string | null;
  readonly officerPhone: string | null;
}

export const longestNoticePart = 5000;

/** A part as it is read: the municipality's own paragraphs, or what is made of the inventory of personal data. */
export interface PrivacyNoticeSection {
  readonly part: PrivacyNoticePart;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** The notice in one language. */
export interface PrivacyNoticeShown {
  readonly contacts: PrivacyNoticeContacts;
  /** The municipality's general notice elsewhere. */
  readonly elsewhere: string | null;
  /** Null until the municipality has said something of its own. */
  readonly publishedOn: string | null;
  readonly sections: readonly PrivacyNoticeSection[];
}

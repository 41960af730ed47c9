import type { LocalText } from '@elinvoima/contracts';
import type { Language } from '@elinvoima/contracts';

/** What every public page needs to know about where it stands. */
export interface PageFrame {
  readonly language: Language;
  /** The municipality's name; it is all that the page says of the sender before an answer (links get forwarded). */
  readonly municipality: LocalText;
  /** The address of this page in each language. */
  readonly languageAddresses: Readonly<Record<Language, string>>;
  /** Addresses of `assets/survey.css` and `assets/enhance.js` as the server serves them; the staff's preview runs no script. */
  readonly assets: { readonly stylesheet: string; readonly script: string | null };
  readonly contactEmail?: string | null;
  readonly privacyNoticeAddress?: string | null;
  readonly accessibilityAddress?: string | null;
}

/** Where and how the form goes. */
export interface Sending {
  readonly action: string;
  /** The questionnaire's version that is answered. */
  readonly version: number;
  /** Made anew for every page: a repeated POST with it is the same answer. */
  readonly submissionId: string;
  /** A hash of the token: under it the script keeps unfinished answers on this device. */
  readonly draftKey: string;
  /** Says, signed, when the page was drawn; it goes along from page to page. */
  readonly stamp: string;
  /** The sending whose answer this one replaces, when an answer is changed. */
  readonly replaces?: string | null;
  /** By a link that anybody may follow. */
  readonly isOpen?: boolean;
}

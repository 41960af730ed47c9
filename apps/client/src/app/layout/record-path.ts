/** A record that search has found. Where its kind has its page is known to the whole client. */
export { pathOfRecord } from '../../routing/record-path.js';

export interface FoundRecord {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly meta?: string | null;
}

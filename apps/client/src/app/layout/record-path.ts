/** A record that search has found. Where its kind has its page is known to the whole client. */
import type { Schema } from '../../api/client.js';

export { pathOfRecord } from '../../routing/record-path.js';

export type FoundRecord = Schema<'FoundRecordDto'>;

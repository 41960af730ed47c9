/** `npm run audit:verify`: whether the audit trail is as it was written. */
import { runOnDatabase } from './run-on-database.mjs';

await runOnDatabase('audit-verify.js');

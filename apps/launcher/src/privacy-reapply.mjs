/** `npm run privacy:reapply`: after a restore from a backup, erases again who was erased since it was made. */
import { runOnDatabase } from './run-on-database.mjs';

await runOnDatabase('privacy-reapply.js');

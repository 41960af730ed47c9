/** `npm run keys:rotate`: seals anew, under SECRET_KEY, what lies sealed under the keys of SECRET_KEY_PREVIOUS. */
import { runOnDatabase } from './run-on-database.mjs';

await runOnDatabase('keys-rotate.js');

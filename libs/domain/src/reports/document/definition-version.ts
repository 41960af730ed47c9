import { createHash } from 'node:crypto';
import { languages } from '@elinvoima/contracts';
import { Parameters, wordsOf, type Circumstances, type PlacedIndicator } from '../../indicators/index.js';
import { canonicalJson } from './canonical-json.js';

/** What a figure means, as sixteen characters: they change with its words in any language and with the SQL that counts it. */
export function definitionVersion(placed: PlacedIndicator, circumstances: Circumstances): string {
  const { indicator } = placed;
  const parameters = new Parameters();
  const given = parameters.given(placed, circumstances);
  // Days are bound, so the text is the same for every period.
  const span = parameters.span({ firstDay: '', dayAfter: '' });
  const sql = [indicator.figure(span, given), indicator.records(span, given)];
  const words = languages.map((language) => wordsOf(indicator, language));
  return createHash('sha256')
    .update(canonicalJson([sql, words]))
    .digest('hex')
    .slice(0, 16);
}

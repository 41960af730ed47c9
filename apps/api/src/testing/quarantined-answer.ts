import type { TestApi } from './api.js';
import { respondentOf } from './respondent.js';

/** An answer that came the moment its page was drawn. Gives its id. */
export async function quarantinedAnswer(api: TestApi, options: { anonymous?: boolean } = {}): Promise<string> {
  const { link, open, send, ownFields } = respondentOf(() => api);
  const path = await link(options);
  const known = await api.db.query<{ id: string }>('select id from survey_responses');
  const own = ownFields((await open(path)).text);
  await send(path, { ...own, recommend: '2', improve: 'Nopeasti sanottu' });
  const { id } = await api.db.one<{ id: string }>(
    'select id from survey_responses where quarantined and not id = any($1::uuid[])',
    [known.map((row) => row.id)],
  );
  return id;
}

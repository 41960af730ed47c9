/** Reads the names before somebody needs them, without anybody waiting. */
import type { QueryClient } from '@tanstack/react-query';
import { companyIndexQuery } from './company-index.query.js';

export async function warmCompanyIndex(client: QueryClient): Promise<void> {
  await client.prefetchQuery(companyIndexQuery);
}

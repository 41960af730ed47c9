/**
 * The kept shell, made anew for each visit. The server stamps `index.html` with a nonce of each response; here the page is kept
 * with the stamp's placeholder and stamped when it is given out, page and policy with the same fresh nonce. So no nonce is ever
 * used twice, and the two always match, whatever version of either was kept.
 */
const placeholder = '__CSP_NONCE__';
const policyHeader = 'Content-Security-Policy';

/** Null when what is kept has no policy to match: then the server is asked. */
export async function shellResponse(kept: Response): Promise<Response | null> {
  const policy = kept.headers.get(policyHeader);
  if (policy === null || !/'nonce-[^']+'/.test(policy)) return null;
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const headers = new Headers(kept.headers);
  headers.set(policyHeader, policy.replaceAll(/'nonce-[^']+'/g, `'nonce-${nonce}'`));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  // They tell of the bytes as they came from the server.
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified']) headers.delete(name);
  const page = await kept.text();
  return new Response(page.replaceAll(placeholder, nonce), { headers });
}

/** Whether a visit to the path is to a page of the staff client; everything else is the server's. */
export function isStaffPage(path: string, addresses: readonly string[]): boolean {
  const [, first = ''] = path.split('/');
  return addresses.includes(first) && !/\.[a-z0-9]{2,12}$/i.test(path);
}

/** Notes whatever no page of ours may do: an error in the console, a request to somebody else, an answer without its headers. */
import type { Page, Response } from 'playwright-core';

/** The respondent's page as staff preview it: in a frame of our own, where no script may run. */
const isPreview = (address: string): boolean => /\/surveys\/[^/]+\/preview$/.test(new URL(address).pathname);

const isExpected = (text: string, address: string): boolean =>
  // Before signing in the client asks whether somebody already is; Chromium tells every 401 in the console.
  (text.includes('401 (Unauthorized)') && new URL(address).pathname === '/api/session') ||
  (text.startsWith('Blocked script execution') && isPreview(address)) ||
  // Only where a journey has cut the network by itself.
  text.includes('net::ERR_INTERNET_DISCONNECTED');

export function watchPage(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !(URL.canParse(url) && isExpected(message.text(), url)))
      faults.push(`console: ${message.text()} (${url})`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`a request to ${request.url()}`);
  });
  page.on('response', (response) => faults.push(...missingHeaders(response)));
}

function missingHeaders(response: Response): string[] {
  const { pathname } = new URL(response.url());
  const headers = response.headers();
  const wrong = [
    headers['x-content-type-options'] !== 'nosniff' && 'nosniff',
    headers['referrer-policy'] !== 'no-referrer' && 'referrer-policy',
    headers['cross-origin-opener-policy'] !== 'same-origin' && 'cross-origin-opener-policy',
    !headers['content-security-policy']?.includes(
      `frame-ancestors ${isPreview(response.url()) ? "'self'" : "'none'"}`,
    ) && 'frame-ancestors',
    /script-src[^;]*'unsafe-(inline|eval)'/.test(headers['content-security-policy'] ?? '') && 'a strict script-src',
    pathname.startsWith('/api/') && !headers['cache-control']?.includes('no-store') && 'no-store',
  ].filter((header) => header !== false);
  return wrong.map((header) => `${response.request().method()} ${pathname} answers without ${header}`);
}

/** Where one wanted to go, when that is a path of ours; else the first page. An address that a browser reads as another site's is none. */
export function safeReturn(wanted: string | undefined, publicUrl: string): string {
  if (wanted === undefined || !/^\/(?![/\\])/.test(wanted) || /[\p{Cc}\\]/u.test(wanted)) return '/';
  const own = new URL(publicUrl);
  const there = URL.canParse(wanted, own.href) ? new URL(wanted, own) : own;
  return there.origin === own.origin && !there.pathname.startsWith('//')
    ? `${there.pathname}${there.search}${there.hash}`
    : '/';
}

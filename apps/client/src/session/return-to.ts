/** The page to come back to after signing in: a path of this site, never an address somewhere else. */
export function safePath(path: string | undefined): string {
  if (!path || !path.startsWith('/') || /^\/[/\\]/.test(path)) return '/';
  const { origin, pathname, search, hash } = new URL(path, window.location.origin);
  return origin === window.location.origin && pathname !== '/login' ? pathname + search + hash : '/';
}

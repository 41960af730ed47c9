/** Imported before anything else: React draws a page several times slower, and remembers where each element came from, unless it is told that nobody develops. */
process.env['NODE_ENV'] ??= 'production';

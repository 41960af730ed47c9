declare module 'virtual:texts/*' {
  export const messages: import('@lingui/core').Messages;
  /** The named styles of `{on, date, day}` and the like, the same as the server's. */
  export const formats: Record<string, Intl.DateTimeFormatOptions | Intl.NumberFormatOptions>;
}

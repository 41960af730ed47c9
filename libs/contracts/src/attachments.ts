/** What a file may hang on. */
export const attachmentSubjects = ['company', 'interaction', 'enquiry', 'site'] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];

/**
 * The files that are taken, by the end of their name. Left out on purpose: pages and drawings that run scripts (HTML, SVG),
 * programs, packages that hide what they hold, and office files that may hold macros (the old formats cannot be told apart).
 */
export const attachmentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
} as const;
export type AttachmentExtension = keyof typeof attachmentTypes;

/** What every browser shows, so that a page may show it. */
export const pictureTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** Files on one record; more belong into the municipality's case management. */
export const attachmentsPerRecord = 100;

/** The end of a file's name in lower case, or null. Dots and spaces at the very end count for nothing, as on Windows. */
export const extensionOf = (fileName: string): string | null =>
  /\.([^.\s\\/]{1,20})[.\s]*$/.exec(fileName)?.[1]?.toLowerCase() ?? null;

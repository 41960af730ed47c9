/** The first that fits names it, so who says more than one stands before whom it borrows from: nearly all say Chrome and Safari too. */
const browsers: [pattern: RegExp, name: string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|OPiOS|OPT|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\bHeadlessChrome\//, 'HeadlessChrome'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  // Safari tells its version apart; who only says Safari borrows the name.
  [/\bVersion\/[\d.]+ (Mobile\/\w+ )?Safari\//, 'Safari'],
];
/** ChromeOS and Android say Linux too, and iPhones Mac OS X. */
const systems: [pattern: RegExp, name: string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A browser as its owner knows it again, "Firefox, Windows", and no more: the rest would tell people apart. */
export function deviceOf(userAgent: string | null): string | null {
  const named = [browsers, systems].map((known) => known.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]);
  return named.filter((name) => name !== undefined).join(', ') || null;
}

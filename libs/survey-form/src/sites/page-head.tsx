import { languages, type Language } from '@elinvoima/contracts';
import type { ReactElement } from 'react';

/** Where a page is found, for search engines and for those who share it. Addresses are whole. */
export interface FoundAt {
  /** Without a language. */
  readonly address: string;
  readonly stylesheet: string;
}

export const inLanguage = (address: string, language: Language): string =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;

export function PageHead({
  found: { address, stylesheet },
  language,
  title,
  description,
  sender,
}: {
  readonly found: FoundAt;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly sender: string;
}): ReactElement {
  const short = description.length > 200 ? `${description.slice(0, 199).trimEnd()}…` : description;
  return (
    <>
      <meta name="description" content={short} />
      <link rel="canonical" href={inLanguage(address, language)} />
      {languages.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={inLanguage(address, each)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={short} />
      <meta property="og:url" content={inLanguage(address, language)} />
      <meta property="og:site_name" content={sender} />
      <meta property="og:locale" content={{ fi: 'fi_FI', sv: 'sv_FI', en: 'en_GB' }[language]} />
      <link rel="stylesheet" href={stylesheet} />
    </>
  );
}

import { languageNames, languages } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';
import type { PageFrame } from './page-frame.js';

function LanguageSwitch({ frame }: { frame: PageFrame }): ReactElement {
  return (
    <nav className="s-languages" aria-label={formatText(frame.language, 'surveys.page.language')}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={frame.languageAddresses[language]}
              lang={language}
              hrefLang={language}
              aria-current={language === frame.language ? 'true' : undefined}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({ frame }: { frame: PageFrame }): ReactElement | null {
  const { language, contactEmail, privacyNoticeAddress, accessibilityAddress } = frame;
  if (!contactEmail && !privacyNoticeAddress && !accessibilityAddress) return null;
  return (
    <footer className="s-footer">
      {contactEmail && (
        <p>
          {formatText(language, 'surveys.page.contactUs')} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </p>
      )}
      <p className="s-links">
        {privacyNoticeAddress && (
          <a href={privacyNoticeAddress}>{formatText(language, 'surveys.page.privacyNotice')}</a>
        )}
        {accessibilityAddress && (
          <a href={accessibilityAddress}>{formatText(language, 'surveys.page.accessibility')}</a>
        )}
      </p>
    </footer>
  );
}

/**
 * The whole document of a public page: readable without script, styles or a wide screen. No inline style or script,
 * nothing from elsewhere: the content policy of public pages allows `'self'` only.
 */
export function PublicDocument({
  frame,
  title,
  withFaults = false,
  sentDraft,
  mayBeFound = false,
  children,
}: {
  frame: PageFrame;
  title: string;
  withFaults?: boolean;
  /** The draft key of answers that have just been sent: the script forgets what was kept on this device. */
  sentDraft?: string | undefined;
  /** A page for everybody, which search engines may show. A page behind a link never is. */
  mayBeFound?: boolean;
  children: ReactNode;
}): ReactElement {
  const { language } = frame;
  const municipality = frame.municipality[language];
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {formatText(language, withFaults ? 'surveys.page.documentTitleWithFaults' : 'surveys.page.documentTitle', {
            title,
            municipality,
          })}
        </title>
        {!mayBeFound && <meta name="robots" content="noindex, nofollow" />}
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={frame.assets.stylesheet} />
        {frame.assets.script !== null && <script src={frame.assets.script} defer />}
      </head>
      <body className="survey" data-sent={sentDraft}>
        <header className="s-header">
          <p className="s-sender">{municipality}</p>
          <LanguageSwitch frame={frame} />
        </header>
        <main className="s-main">{children}</main>
        <Footer frame={frame} />
      </body>
    </html>
  );
}

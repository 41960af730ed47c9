import { languageNames, languages } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';
import type { PageFrame } from './page-frame.js';

/** The form that the page is about: its languages are buttons of it, so that what has been typed comes along. */
export interface SwitchedForm {
  readonly id: string;
  /** What Enter in a field presses. */
  readonly main: { readonly name?: string; readonly value?: string };
}

/** Before every other button of the form, since a browser takes Enter in a field for a press of the first one. */
function PressedByEnter({ form: { id, main } }: { form: SwitchedForm }): ReactElement {
  return <button type="submit" form={id} className="s-hidden" tabIndex={-1} aria-hidden="true" {...main} />;
}

function LanguageSwitch({ frame, form }: { frame: PageFrame; form: SwitchedForm | undefined }): ReactElement {
  return (
    <nav className="s-languages" aria-label={formatText(frame.language, 'surveys.page.language')}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            {form ? (
              <button
                type="submit"
                form={form.id}
                name="_go"
                value={language}
                lang={language}
                aria-current={language === frame.language ? 'true' : undefined}
              >
                {languageNames[language]}
              </button>
            ) : (
              <a
                href={frame.languageAddresses[language]}
                lang={language}
                hrefLang={language}
                aria-current={language === frame.language ? 'true' : undefined}
              >
                {languageNames[language]}
              </a>
            )}
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
  wide = false,
  head,
  form,
  children,
}: {
  frame: PageFrame;
  title: string;
  withFaults?: boolean;
  /** The draft key of answers that have just been sent: the script forgets what was kept on this device. */
  sentDraft?: string | undefined;
  /** A page for everybody, which search engines may show. A page behind a link never is. */
  mayBeFound?: boolean;
  /** A page of lists and drawings takes more of a wide screen than a text. */
  wide?: boolean;
  /** What this page has in its head beside what all have. */
  head?: ReactNode;
  form?: SwitchedForm | undefined;
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
        {head}
        {frame.assets.script !== null && <script src={frame.assets.script} defer />}
      </head>
      <body className={wide ? 'survey s-wide' : 'survey'} data-sent={sentDraft}>
        <header className="s-header">
          {form && <PressedByEnter form={form} />}
          <p className="s-sender">{municipality}</p>
          <LanguageSwitch frame={frame} form={form} />
        </header>
        <main className="s-main">{children}</main>
        <Footer frame={frame} />
      </body>
    </html>
  );
}

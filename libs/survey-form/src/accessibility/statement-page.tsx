import { localeOf, type AccessibilityStatement, type Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';

export interface StatementPageProps {
  readonly statement: AccessibilityStatement;
}

const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** The accessibility statement: how far the pages meet the law, what does not, and whom to tell. */
export function StatementPage({ frame, ...props }: StatementPageProps & { readonly frame: PageFrame }): ReactElement {
  const { language } = frame;
  const { conformance, shortcomings, testing, writtenOn, reviewedOn } = props.statement;
  const title = formatText(language, 'accessibility-page.title');
  return (
    <PublicDocument frame={{ ...frame, assets: { ...frame.assets, script: null } }} title={title} mayBeFound>
      <h1>{title}</h1>
      <p className="s-intro">
        {formatText(language, 'accessibility-page.intro', { municipality: frame.municipality[language] })}
      </p>
      <section className="s-part" aria-labelledby="state">
        <h2 id="state">{formatText(language, 'accessibility-page.state')}</h2>
        <p>{formatText(language, `accessibility-page.conformance.${conformance}`)}</p>
      </section>
      <section className="s-part" aria-labelledby="shortcomings">
        <h2 id="shortcomings">{formatText(language, 'accessibility-page.shortcomings')}</h2>
        {shortcomings.length === 0 && <p>{formatText(language, 'accessibility-page.noShortcomings')}</p>}
        {shortcomings.length > 0 && (
          <ul>
            {shortcomings.map(({ what, criteria }) => (
              <li key={what.fi}>
                {what[language]}
                {criteria.length > 0 && (
                  <span className="s-light-about">
                    {formatText(language, 'accessibility-page.criteria', { criteria: criteria.join(', ') })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="s-part" aria-labelledby="testing">
        <h2 id="testing">{formatText(language, 'accessibility-page.testing')}</h2>
        <p>{testing[language]}</p>
        <p>
          {formatText(language, 'accessibility-page.dates', {
            written: dayIn(language, writtenOn),
            reviewed: dayIn(language, reviewedOn),
          })}
        </p>
      </section>
      <Feedback language={language} {...props} />
      <Authority language={language} {...props} />
    </PublicDocument>
  );
}

type Part = StatementPageProps & { readonly language: Language };

function Feedback({ language, statement: { contact } }: Part): ReactElement {
  return (
    <section className="s-part" aria-labelledby="feedback">
      <h2 id="feedback">{formatText(language, 'accessibility-page.feedback')}</h2>
      <p>{formatText(language, 'accessibility-page.feedback.text')}</p>
      <p>
        <a href={`/saavutettavuus/palaute?lang=${language}`}>
          {formatText(language, 'accessibility-page.feedback.link')}
        </a>
      </p>
      <Ways language={language} {...contact} />
    </section>
  );
}

function Authority({ language, statement: { authority } }: Part): ReactElement {
  const { name, address, ...ways } = authority;
  return (
    <section className="s-part" aria-labelledby="authority">
      <h2 id="authority">{formatText(language, 'accessibility-page.authority')}</h2>
      <p>{formatText(language, 'accessibility-page.authority.text')}</p>
      <p>
        {name[language]}
        {address !== null && (
          <>
            <br />
            <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
          </>
        )}
      </p>
      <Ways language={language} {...ways} />
    </section>
  );
}

function Ways(props: {
  readonly language: Language;
  readonly email: string | null;
  readonly phone: string | null;
}): ReactElement | null {
  const { language, email, phone } = props;
  if (email === null && phone === null) return null;
  return (
    <ul>
      {email !== null && (
        <li>
          {formatText(language, 'accessibility-page.email')}: <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone !== null && (
        <li>
          {formatText(language, 'accessibility-page.phone')}:{' '}
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </li>
      )}
    </ul>
  );
}

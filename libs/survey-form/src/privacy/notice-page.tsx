import { localeOf, type PrivacyNoticeShown } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';

export interface NoticePageProps {
  readonly notice: PrivacyNoticeShown;
}

/** The privacy notice: who handles data of whom, why, for how long, and what one may ask. */
export function NoticePage({ frame, notice }: NoticePageProps & { readonly frame: PageFrame }): ReactElement {
  const { language } = frame;
  const { contacts, elsewhere, publishedOn, sections } = notice;
  const { officerName, officerEmail, officerPhone } = contacts;
  const municipality = frame.municipality[language];
  const title = formatText(language, 'privacy-notice-page.title');
  const hasOfficer = officerName !== null || officerEmail !== null || officerPhone !== null;
  return (
    <PublicDocument frame={{ ...frame, assets: { ...frame.assets, script: null } }} title={title} mayBeFound>
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'privacy-notice-page.intro', { municipality })}</p>
      {publishedOn !== null && (
        <p>{formatText(language, 'privacy-notice-page.published', { day: dayIn(language, publishedOn) })}</p>
      )}
      <section className="s-part" aria-labelledby="controller">
        <h2 id="controller">{formatText(language, 'privacy-notice-page.controller')}</h2>
        <p>
          {municipality}
          {contacts.address !== null && (
            <>
              <br />
              {contacts.address}
            </>
          )}
        </p>
        <Ways language={language} email={contacts.email} phone={contacts.phone} />
        {contacts.email === null && contacts.phone === null && (
          <p>{formatText(language, 'privacy-notice-page.askUs')}</p>
        )}
      </section>
      {hasOfficer && (
        <section className="s-part" aria-labelledby="officer">
          <h2 id="officer">{formatText(language, 'privacy-notice-page.officer')}</h2>
          {officerName !== null && <p>{officerName}</p>}
          <Ways language={language} email={officerEmail} phone={officerPhone} />
        </section>
      )}
      {sections.map(({ part, paragraphs, items }) => (
        <section key={part} className="s-part" aria-labelledby={part}>
          <h2 id={part}>{formatText(language, `privacy-notice-page.part.${part}`)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <Authority frame={frame} elsewhere={elsewhere} />
    </PublicDocument>
  );
}

function Authority(props: { readonly frame: PageFrame; readonly elsewhere: string | null }): ReactElement {
  const { language } = props.frame;
  return (
    <section className="s-part" aria-labelledby="authority">
      <h2 id="authority">{formatText(language, 'privacy-notice-page.authority')}</h2>
      <p>{formatText(language, 'privacy-notice-page.authority.text')}</p>
      <p>
        {formatText(language, 'privacy-notice-page.authority.name')}
        <br />
        <a href="https://tietosuoja.fi">tietosuoja.fi</a>
      </p>
      <Ways language={language} email="tietosuoja@om.fi" phone="029 566 6700" />
      {props.elsewhere !== null && (
        <p>
          <a href={props.elsewhere}>{formatText(language, 'privacy-notice-page.elsewhere')}</a>
        </p>
      )}
    </section>
  );
}

const dayIn = (language: PageFrame['language'], day: string): string =>
  new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

function Ways(props: {
  readonly language: PageFrame['language'];
  readonly email: string | null;
  readonly phone: string | null;
}): ReactElement | null {
  const { language, email, phone } = props;
  if (email === null && phone === null) return null;
  return (
    <ul>
      {email !== null && (
        <li>
          {formatText(language, 'privacy-notice-page.email')}: <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone !== null && (
        <li>
          {formatText(language, 'privacy-notice-page.phone')}:{' '}
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </li>
      )}
    </ul>
  );
}

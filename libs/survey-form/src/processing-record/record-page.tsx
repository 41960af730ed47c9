import { formatDay, languageNames, languages, type Language, type ProcessingRecord } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';
import { ActivityPart } from './activity-part.js';
import { PeriodsTable } from './periods-table.js';
import { recordStyle } from './record-style.js';

interface Props {
  readonly record: ProcessingRecord;
  /** Where the page in another language and the file are; null in the file itself. */
  readonly addresses: { readonly page: Readonly<Record<Language, string>>; readonly file: string } | null;
}

/** The record of processing activities (GDPR, article 30) as a whole document, to be read, printed and signed. */
export function RecordPage({ record, addresses }: Props): ReactElement {
  const { language, municipality, madeOn } = record;
  const day = formatDay(madeOn, language);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>{formatText(language, 'processing-record.page', { municipality, day })}</title>
        <style>{recordStyle}</style>
      </head>
      <body>
        {addresses && <Tools language={language} addresses={addresses} />}
        <main>
          <Head record={record} day={day} />
          {record.toConfirm.length > 0 && <ToConfirm record={record} />}
          <Numbered language={language} n={1} part="controller">
            <Controller record={record} />
          </Numbered>
          <Numbered language={language} n={2} part="officer">
            <Officer record={record} />
          </Numbered>
          <Numbered language={language} n={3} part="activities">
            {record.activities.map((activity, index) => (
              <ActivityPart key={activity.key} language={language} activity={activity} n={`3.${index + 1}`} />
            ))}
          </Numbered>
          <Numbered language={language} n={4} part="recipients">
            <Recipients record={record} />
          </Numbered>
          <Numbered language={language} n={5} part="periods">
            <PeriodsTable language={language} periods={record.periods} />
          </Numbered>
          <Numbered language={language} n={6} part="safeguards">
            <Items items={record.safeguards.map(({ text }) => text)} />
          </Numbered>
          <Numbered language={language} n={7} part="automation">
            <p>{record.automation}</p>
          </Numbered>
          <Numbered language={language} n={8} part="rights">
            <Items items={record.rights} />
          </Numbered>
          {record.ownWords.length > 0 && (
            <Numbered language={language} n={9} part="ownWords">
              {record.ownWords.map(({ part, name, paragraphs }) => (
                <section key={part}>
                  <h3>{name}</h3>
                  {paragraphs.map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                </section>
              ))}
            </Numbered>
          )}
          <section className="signature">
            <h2>{formatText(language, 'processing-record.part.signature')}</h2>
            <div className="lines">
              <p>{formatText(language, 'processing-record.sign.place')}</p>
              <p>{formatText(language, 'processing-record.sign.name')}</p>
            </div>
          </section>
        </main>
      </body>
    </html>
  );
}

function Tools(props: {
  readonly language: Language;
  readonly addresses: NonNullable<Props['addresses']>;
}): ReactElement {
  const { language, addresses } = props;
  return (
    <nav className="tools" aria-label={formatText(language, 'processing-record.language')}>
      <ul>
        {languages.map((each) => (
          <li key={each}>
            <a
              href={addresses.page[each]}
              lang={each}
              hrefLang={each}
              aria-current={each === language ? 'true' : undefined}
            >
              {languageNames[each]}
            </a>
          </li>
        ))}
      </ul>
      <span className="soft">{formatText(language, 'processing-record.printHint')}</span>
      <a href={addresses.file}>{formatText(language, 'processing-record.download')}</a>
    </nav>
  );
}

function Head({ record, day }: { readonly record: ProcessingRecord; readonly day: string }): ReactElement {
  const { language, municipality, municipalityCode, noticeVersion, noticePublishedOn } = record;
  return (
    <header>
      <div className="head">
        <p>
          <span className="sender">{municipality}</span>
          <br />
          <span className="soft">{formatText(language, 'processing-record.code', { code: municipalityCode })}</span>
        </p>
        <p className="soft">{formatText(language, 'processing-record.madeOn', { day })}</p>
      </div>
      <div className="title">
        <h1>{formatText(language, 'processing-record.title')}</h1>
        <p>{formatText(language, 'processing-record.article')}</p>
      </div>
      <dl className="facts">
        <dt>{formatText(language, 'processing-record.system')}</dt>
        <dd>{formatText(language, 'processing-record.systemName')}</dd>
        <dt>{formatText(language, 'processing-record.origin')}</dt>
        <dd>
          <p>{formatText(language, 'processing-record.madeFrom')}</p>
          <p>
            {noticePublishedOn === null
              ? formatText(language, 'processing-record.noticeNone')
              : formatText(language, 'processing-record.notice', {
                  version: noticeVersion,
                  day: formatDay(noticePublishedOn, language),
                })}
            {'.'}
          </p>
        </dd>
      </dl>
    </header>
  );
}

function ToConfirm({ record: { language, toConfirm } }: { readonly record: ProcessingRecord }): ReactElement {
  return (
    <section className="open" aria-labelledby="to-confirm">
      <h2 id="to-confirm">{formatText(language, 'processing-record.part.toConfirm')}</h2>
      <p>{formatText(language, 'processing-record.part.toConfirmIntro')}</p>
      <ol>
        {toConfirm.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
    </section>
  );
}

type Part =
  | 'controller'
  | 'officer'
  | 'activities'
  | 'recipients'
  | 'periods'
  | 'safeguards'
  | 'automation'
  | 'rights'
  | 'ownWords';

function Numbered(props: {
  readonly language: Language;
  readonly n: number;
  readonly part: Part;
  readonly children: ReactNode;
}): ReactElement {
  const { language, n, part, children } = props;
  return (
    <section aria-labelledby={part}>
      <h2 id={part}>
        {n}. {formatText(language, `processing-record.part.${part}`)}
      </h2>
      {children}
    </section>
  );
}

const Items = ({ items }: { readonly items: readonly string[] }): ReactElement => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

type Field = 'name' | 'address' | 'email' | 'phone';

function Facts(props: {
  readonly language: Language;
  readonly facts: readonly (readonly [Field, string | null])[];
}): ReactElement {
  const { language, facts } = props;
  return (
    <dl className="facts short">
      {facts.map(([field, value]) => (
        <Fact key={field} name={formatText(language, `processing-record.field.${field}`)}>
          {value ?? <span className="missing">{formatText(language, 'processing-record.missing')}</span>}
        </Fact>
      ))}
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

function Controller({ record }: { readonly record: ProcessingRecord }): ReactElement {
  const { address, email, phone } = record.contacts;
  return (
    <Facts
      language={record.language}
      facts={[
        ['name', record.municipality],
        ['address', address],
        ['email', email],
        ['phone', phone],
      ]}
    />
  );
}

function Officer({ record }: { readonly record: ProcessingRecord }): ReactElement {
  const { officerName, officerEmail, officerPhone } = record.contacts;
  return (
    <Facts
      language={record.language}
      facts={[
        ['name', officerName],
        ['email', officerEmail],
        ['phone', officerPhone],
      ]}
    />
  );
}

function Recipients({ record }: { readonly record: ProcessingRecord }): ReactElement {
  const { language, recipients, processors, transfers } = record;
  return (
    <>
      <Items items={recipients} />
      <h3>{formatText(language, 'processing-record.part.processors')}</h3>
      {processors.length === 0 ? (
        <p>{formatText(language, 'processing-record.processorsNone')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{formatText(language, 'processing-record.field.service')}</th>
              <th scope="col">{formatText(language, 'processing-record.field.host')}</th>
            </tr>
          </thead>
          <tbody>
            {processors.map(({ kind, name, host }) => (
              <tr key={`${kind} ${host}`}>
                <th scope="row">{name}</th>
                <td data-name={formatText(language, 'processing-record.field.host')}>{host}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{formatText(language, 'processing-record.part.transfers')}</h3>
      <p>{transfers}</p>
    </>
  );
}

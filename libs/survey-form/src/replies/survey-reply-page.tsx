import { localeOf, type Language, type LocalText } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';

export interface SurveyReplyProps {
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly items: readonly {
    readonly theme: LocalText | null;
    readonly said: LocalText;
    readonly did: LocalText;
    readonly measure: string | null;
  }[];
  /** What the results tell; null when they tell nothing. Numbers are rounded here and nowhere before. */
  readonly figures: {
    readonly n: number;
    readonly responseRate: number | null;
    readonly headline: readonly { readonly metric: 'index' | 'nps'; readonly value: number }[];
  } | null;
}

/** In the reader's language, else in Finnish and marked as such. */
function Words({ text, language }: { text: LocalText; language: Language }): ReactElement {
  const own = text[language].trim();
  const isMissing = own === '' && language !== 'fi';
  return <p lang={isMissing ? 'fi' : undefined}>{isMissing ? text.fi : own}</p>;
}

const number = (language: Language, value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 0, ...options }).format(value);

function Figures({
  language,
  figures,
}: {
  language: Language;
  figures: NonNullable<SurveyReplyProps['figures']>;
}): ReactElement {
  const { n, responseRate, headline } = figures;
  return (
    <section className="s-part" aria-labelledby="figures">
      <h2 id="figures">{formatText(language, 'survey-reply.page.figures')}</h2>
      <p>
        {responseRate === null
          ? formatText(language, 'survey-reply.page.answersOpen', { n })
          : formatText(language, 'survey-reply.page.answers', {
              n,
              rate: number(language, responseRate / 100, { style: 'percent' }),
            })}
      </p>
      {headline.length > 0 && (
        <ul className="s-figures">
          {headline.map(({ metric, value }) => (
            <li key={metric}>
              <h3>{formatText(language, `surveys.metric.${metric}`)}</h3>
              <p className="s-figure">
                <strong>{number(language, value, metric === 'nps' ? { signDisplay: 'exceptZero' } : {})}</strong>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "What you said, what we did": what a municipality tells back to those whom it asked. */
export function SurveyReplyPage({
  frame,
  title,
  intro,
  items,
  figures,
}: SurveyReplyProps & { frame: PageFrame }): ReactElement {
  const { language } = frame;
  const heading = formatText(language, 'survey-reply.title');
  const name = title[language].replaceAll('{municipality}', frame.municipality[language]);
  return (
    // A page to read has no use for a script.
    <PublicDocument
      frame={{ ...frame, assets: { ...frame.assets, script: null } }}
      title={`${heading}: ${name}`}
      mayBeFound
    >
      <h1>{heading}</h1>
      <p className="s-intro">{name}</p>
      {intro.fi.trim() !== '' && <Words text={intro} language={language} />}
      {items.map(({ theme, said, did, measure }, at) => (
        // The page is drawn once: places are what its parts have for names.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={at} className="s-part" aria-labelledby={`item-${at}`}>
          <h2 id={`item-${at}`}>{theme?.[language] ?? formatText(language, 'survey-reply.page.other')}</h2>
          <h3>{formatText(language, 'survey-reply.page.said')}</h3>
          <Words text={said} language={language} />
          <h3>{formatText(language, 'survey-reply.page.did')}</h3>
          <Words text={did} language={language} />
          {measure !== null && <p>{formatText(language, 'survey-reply.page.measure', { name: measure })}</p>}
        </section>
      ))}
      {figures !== null && <Figures language={language} figures={figures} />}
    </PublicDocument>
  );
}

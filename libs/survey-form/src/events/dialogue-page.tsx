import { dayOf, formatDay } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';

export interface DialogueShown {
  readonly title: string;
  readonly slug: string;
  readonly startsAt: Date;
  readonly topic: string | null;
  readonly unit: string | null;
  readonly tenderPlanned: string | null;
  readonly materials: readonly { title: string; n: number; link: string | null; text: string | null }[];
  /** Who asked is not among what a page may know. */
  readonly questions: readonly { question: string; answer: string; publishedAt: Date | string }[];
}

/** What a market dialogue gives to all alike. */
export function DialoguePage({
  frame,
  dialogue,
}: {
  readonly frame: PageFrame;
  readonly dialogue: DialogueShown;
}): ReactElement {
  const { language } = frame;
  const { title, slug, startsAt, topic, unit, tenderPlanned, materials, questions } = dialogue;
  const heading = formatText(language, 'market-dialogues.page.title', { event: title });
  const facts = [
    ['market-dialogues.field.topic', topic],
    ['market-dialogues.field.unit', unit],
    ['market-dialogues.field.tenderPlanned', tenderPlanned],
  ] as const;
  return (
    <PublicDocument frame={frame} title={heading}>
      <h1>{heading}</h1>
      <p className="s-intro">{formatText(language, 'market-dialogues.page.intro')}</p>
      <p>{formatDay(dayOf(new Date(startsAt)), language)}</p>
      <dl className="s-facts">
        {facts.map(([term, value]) =>
          value === null ? null : (
            <div key={term}>
              <dt>{formatText(language, term)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {materials.length > 0 && (
        <section className="s-part">
          <h2>{formatText(language, 'market-dialogues.materials')}</h2>
          {materials.map((material) => (
            <div key={material.title}>
              <h3>{material.title}</h3>
              {material.text !== null && <p className="s-prose">{material.text}</p>}
              {material.link !== null && (
                <p>
                  <a href={material.link} rel="noreferrer">
                    {material.link}
                  </a>
                </p>
              )}
            </div>
          ))}
        </section>
      )}
      <section className="s-part">
        <h2>{formatText(language, 'market-dialogues.questions')}</h2>
        {questions.length === 0 && <p>{formatText(language, 'market-dialogues.page.noQuestions')}</p>}
        {questions.map(({ question, answer, publishedAt }) => (
          <div key={question}>
            <h3>{question}</h3>
            <p className="s-prose">{answer}</p>
            <p className="s-help">
              {formatText(language, 'market-dialogues.publishedOn', {
                day: formatDay(dayOf(new Date(publishedAt)), language),
              })}
            </p>
          </div>
        ))}
      </section>
      <p className="s-part">
        <a href={`/e/${slug}?lang=${language}`}>{formatText(language, 'market-dialogues.page.backToEvent')}</a>
      </p>
    </PublicDocument>
  );
}

import {
  dayOf,
  dayOfFigure,
  digitsOf,
  localeOf,
  parsePeriod,
  periodWords,
  type Day,
  type IndicatorUnit,
  type Language,
  type Light,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { LightMark } from '../light-mark.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';

interface ShownFigure {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly leftOut: string;
  readonly note: string | null;
  readonly value: number | null;
  readonly unit: IndicatorUnit;
  readonly target: number | null;
  readonly light: Light;
  readonly withheld: boolean;
  readonly parts: readonly { readonly name: string; readonly value: number | null; readonly unit: IndicatorUnit }[];
}

export interface PublicFiguresProps {
  /** The period that is shown, and every other that can be; the newest first. */
  readonly period: string | null;
  readonly periods: readonly string[];
  /** ISO 8601. */
  readonly closedAt: string | null;
  readonly factors: readonly {
    readonly code: string;
    readonly name: string;
    readonly figures: readonly ShownFigure[];
  }[];
  readonly licence: { readonly name: string; readonly url: string };
}

function periodIn(language: Language, code: string, length: 'long' | 'short' = 'long'): string {
  const period = parsePeriod(code);
  if (period === null) return code;
  const words = periodWords(period, language, length);
  return 'plain' in words ? words.plain : formatText(language, words.key, words.values);
}

const dayIn = (language: Language, day: Day): string =>
  new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

function figureIn(language: Language, value: number | null, unit: IndicatorUnit): string {
  if (value === null) return formatText(language, 'indicators.noData');
  if (unit === 'day') {
    const day = dayOfFigure(value);
    return day === null ? formatText(language, 'indicators.noData') : dayIn(language, day);
  }
  const digits = new Intl.NumberFormat(localeOf[language], digitsOf(value, unit)).format(value);
  return unit === 'count' || unit === 'number' || unit === 'index'
    ? digits
    : `${digits}\u00a0${formatText(language, `indicators.unit.${unit}`)}`;
}

function Figure({ language, figure }: { language: Language; figure: ShownFigure }): ReactElement {
  const { name, definition, leftOut, note, value, unit, target, light, withheld, parts } = figure;
  return (
    <li>
      <h3>{name}</h3>
      {withheld ? (
        <p>{formatText(language, 'public-figures.withheld')}</p>
      ) : (
        <p className="s-figure">
          <strong>{figureIn(language, value, unit)}</strong>
          {(target !== null || light !== 'none') && (
            <span className="s-light-word">
              <LightMark light={light} />
              {formatText(language, `indicators.light.${light}`)}
            </span>
          )}
          {target !== null && (
            <span>{formatText(language, 'indicators.targetIs', { figure: figureIn(language, target, unit) })}</span>
          )}
        </p>
      )}
      {!withheld && parts.some((part) => part.value !== null) && (
        <ul className="s-figure-parts">
          {parts
            .filter((part) => part.value !== null)
            .map((part) => (
              <li key={part.name}>
                {part.name}: {figureIn(language, part.value, part.unit)}
              </li>
            ))}
        </ul>
      )}
      <details>
        <summary>
          {formatText(language, 'public-figures.whatItSays')}
          <span className="s-hidden">: {name}</span>
        </summary>
        <p>{definition}</p>
        {note !== null && <p>{note}</p>}
        <p>
          {formatText(language, 'reports.leftOut')}: {leftOut}
        </p>
      </details>
    </li>
  );
}

/** The public page of figures: one closed period, factor by factor, with what each figure says and the same as open data. */
export function PublicFiguresPage({
  frame,
  period,
  periods,
  closedAt,
  factors,
  licence,
}: PublicFiguresProps & { frame: PageFrame }): ReactElement {
  const { language } = frame;
  const title = formatText(language, 'public-figures.title');
  return (
    // A page to read has no use for a script.
    <PublicDocument frame={{ ...frame, assets: { ...frame.assets, script: null } }} title={title} mayBeFound>
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'public-figures.intro')}</p>
      {period === null || closedAt === null ? (
        <p>{formatText(language, 'public-figures.empty')}</p>
      ) : (
        <>
          <p>
            <strong>{periodIn(language, period)}.</strong>{' '}
            {formatText(language, 'public-figures.closedOn', { day: dayIn(language, dayOf(new Date(closedAt))) })}
          </p>
          {factors.map(({ code, name, figures }) => (
            <section key={code} className="s-part" aria-labelledby={code}>
              <h2 id={code}>{name}</h2>
              <ul className="s-figures">
                {figures.map((figure) => (
                  <Figure key={figure.key} language={language} figure={figure} />
                ))}
              </ul>
            </section>
          ))}
          {periods.length > 1 && (
            <nav className="s-part" aria-labelledby="periods">
              <h2 id="periods">{formatText(language, 'public-figures.periods')}</h2>
              <ul className="s-figure-parts">
                {periods.map((one) => (
                  <li key={one}>
                    <a href={`/luvut/${one}?lang=${language}`} aria-current={one === period ? 'page' : undefined}>
                      {periodIn(language, one)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <section className="s-part" aria-labelledby="data">
            <h2 id="data">{formatText(language, 'public-figures.openData')}</h2>
            <p>{formatText(language, 'public-figures.openDataWords', { licence: licence.name })}</p>
            <ul className="s-figure-parts">
              <li>
                <a href={`/luvut.csv?lang=${language}`}>CSV</a>
              </li>
              <li>
                <a href="/luvut.json">JSON</a>
              </li>
              <li>
                <a href={licence.url} rel="license">
                  {licence.name}
                </a>
              </li>
            </ul>
          </section>
        </>
      )}
    </PublicDocument>
  );
}

import { localeOf, type Day, type Language, type Light, type MeasurePace } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { LightMark } from '../light-mark.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';

/** A measure, a project or an experiment as anybody may see it: no person, no description. */
export interface PublicUndertaking {
  /** Never shown. */
  readonly id: string;
  readonly kind: 'measure' | 'project' | 'experiment';
  readonly title: string;
  readonly plannedEndOn: Day | null;
  readonly pace: MeasurePace;
  readonly light: Light;
}

export interface PublicLightsProps {
  /** The programme's factors that have anything to show, in the council's order. */
  readonly factors: readonly {
    readonly code: string;
    readonly name: string;
    readonly undertakings: readonly PublicUndertaking[];
  }[];
  /** The day the lights are of. */
  readonly day: Day;
}

const dayIn = (language: Language, day: Day): string =>
  new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

function Undertaking({ language, one }: { language: Language; one: PublicUndertaking }): ReactElement {
  const { kind, title, pace, light, plannedEndOn } = one;
  const word = formatText(language, kind === 'measure' ? `measures.pace.${pace}` : `projects.pace.${pace}`);
  const about = [
    kind !== 'measure' && formatText(language, `projects.kind.${kind}`),
    plannedEndOn !== null &&
      pace !== 'completed' &&
      pace !== 'cancelled' &&
      formatText(language, 'measures.public.due', { day: dayIn(language, plannedEndOn) }),
  ].filter(Boolean);
  return (
    <li>
      <span className="s-light-word">
        <LightMark light={light} />
        {word}
      </span>
      <span>
        {title}
        {about.length > 0 && <span className="s-light-about">{about.join(' · ')}</span>}
      </span>
    </li>
  );
}

/** The page of lights: how the measures of the programme stand, factor by factor. */
export function PublicLightsPage({ frame, factors, day }: PublicLightsProps & { frame: PageFrame }): ReactElement {
  const { language } = frame;
  const title = formatText(language, 'measures.public.title');
  return (
    // A page to read has no use for a script.
    <PublicDocument frame={{ ...frame, assets: { ...frame.assets, script: null } }} title={title} mayBeFound>
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'measures.public.intro', { day: dayIn(language, day) })}</p>
      {factors.length === 0 && <p>{formatText(language, 'measures.public.empty')}</p>}
      {factors.map(({ code, name, undertakings }) => (
        <section key={code} className="s-part" aria-labelledby={code}>
          <h2 id={code}>{name}</h2>
          <ul className="s-lights">
            {undertakings.map((one) => (
              <Undertaking key={one.id} language={language} one={one} />
            ))}
          </ul>
        </section>
      ))}
      {factors.length > 0 && (
        <section className="s-part" aria-labelledby="lights">
          <h2 id="lights">{formatText(language, 'measures.public.legend')}</h2>
          <ul className="s-lights">
            {(['green', 'amber', 'red', 'none'] as const).map((light) => (
              <li key={light}>
                <span className="s-light-word">
                  <LightMark light={light} />
                  {formatText(language, `measures.public.colour.${light}`)}
                </span>
                <span>{formatText(language, `measures.public.legend.${light}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PublicDocument>
  );
}

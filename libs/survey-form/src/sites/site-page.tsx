import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { OutlineDrawing } from './outline-drawing.js';
import { PageHead, type FoundAt } from './page-head.js';
import { SitePictures } from './site-picture.js';
import {
  euros,
  floorMetres,
  kilometres,
  kilowatts,
  squareMetres,
  statusOf,
  wordsFor,
  type AreaShown,
  type SiteShown,
} from './site-shown.js';

export interface SitePageProps {
  readonly found: FoundAt;
  readonly site: SiteShown;
  /** The public area that it lies in. */
  readonly area: AreaShown | null;
  /** Of the point it is shown by. */
  readonly degrees: { readonly latitude: number; readonly longitude: number } | null;
}

/** One site: what it is, where, what it costs, and the way to ask. */
export function SiteFoundPage({ frame, ...props }: SitePageProps & { readonly frame: PageFrame }): ReactElement {
  const { site, found } = props;
  const { language } = frame;
  const words = wordsFor(site.publicText, language);
  const status = statusOf(site, language);
  const kind = formatText(language, `sites.kind.${site.kind}`);
  return (
    <PublicDocument
      frame={{ ...frame, assets: { ...frame.assets, script: null } }}
      title={site.name}
      mayBeFound
      wide
      head={
        <PageHead
          found={found}
          language={language}
          title={site.name}
          description={words && words.lang === undefined ? words.text : `${kind}. ${status}.`}
          sender={frame.municipality[language]}
        />
      }
    >
      <p className="s-back">
        <a href={`/tontit?lang=${language}`}>{formatText(language, 'site-page.back')}</a>
      </p>
      <h1>{site.name}</h1>
      <p className={`s-status s-status-${site.status}`}>{status}</p>
      <SitePictures pictures={site.pictures} language={language} />
      <div className="s-two">
        <div>
          {words && (
            <p className="s-intro s-prose" lang={words.lang}>
              {words.text}
            </p>
          )}
          <SiteFacts site={site} language={language} />
          <p className="s-ask">
            <a href={`/kysy?kohde=${site.id}&lang=${language}`} className="s-button s-link-button">
              {formatText(language, 'site-page.ask')}
            </a>
            <span className="s-help">{formatText(language, 'site-page.askHint')}</span>
          </p>
        </div>
        <Place {...props} language={language} />
      </div>
    </PublicDocument>
  );
}

function SiteFacts({ site, language }: { readonly site: SiteShown; readonly language: Language }): ReactElement {
  const t = (name: Parameters<typeof formatText>[1], values?: Parameters<typeof formatText>[2]) =>
    formatText(language, name, values);
  const { area, floorArea, buildingRight, salePrice, monthlyRent, powerKw, distances } = site;
  const list = (items: readonly string[]) => (items.length === 0 ? null : items.join(', '));
  const address = [site.street, [site.postalCode, site.town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const facts: [string, ReactNode][] = [
    [t('site-page.fact.kind'), t(`sites.kind.${site.kind}`)],
    [t('site-page.fact.area'), area !== null && squareMetres(language, area)],
    [t('site-page.fact.floorArea'), floorArea !== null && squareMetres(language, floorArea)],
    [t('site-page.fact.buildingRight'), buildingRight !== null && floorMetres(language, buildingRight)],
    [t('site-page.fact.zoning'), site.zoningMark],
    [t('site-page.fact.plan'), site.planName],
    [t('site-page.fact.uses'), list(site.uses.map((use) => t(`sites.use.${use}`)))],
    [t('site-page.fact.salePrice'), salePrice !== null && euros(language, salePrice)],
    [
      t('site-page.fact.monthlyRent'),
      monthlyRent !== null && t('site-page.perMonth', { price: euros(language, monthlyRent) }),
    ],
    [t('site-page.fact.price'), salePrice === null && monthlyRent === null && t('site-page.priceAsked')],
    [t('site-page.fact.connections'), list(site.connections.map((each) => t(`sites.connection.${each}`)))],
    [t('site-page.fact.power'), powerKw !== null && kilowatts(language, powerKw)],
    [t('site-page.fact.traffic'), list(site.traffic.map((each) => t(`sites.traffic.${each}`)))],
    [
      t('site-page.fact.distances'),
      distances.length > 0 && (
        <ul key="distances" className="s-plain">
          {distances.map(({ to, name, km }) => (
            <li key={`${to} ${name} ${km}`}>
              {t(`sites.distance.${to}`)}
              {name && ` (${name})`}: {kilometres(language, km)}
            </li>
          ))}
        </ul>
      ),
    ],
    [t('site-page.fact.address'), address],
    [t('site-page.fact.businessArea'), site.businessArea?.name],
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="s-hidden">
        {t('site-page.facts')}
      </h2>
      <dl className="s-facts">
        {facts.map(
          ([term, fact]) =>
            fact && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

const grouped = (metres: number): string => String(Math.round(metres)).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');

function Place({
  site: { id, name, geometry, east, north, status },
  area,
  degrees,
  language,
}: SitePageProps & { readonly language: Language }): ReactElement | null {
  if (geometry === null || east === null || north === null) return null;
  const ground = area?.geometry ? { geometry: area.geometry } : null;
  const decimals = new Intl.NumberFormat('en', { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  return (
    <section className="s-place" aria-labelledby="place">
      <h2 id="place">{formatText(language, 'site-page.place')}</h2>
      <OutlineDrawing
        id="drawing"
        language={language}
        label={
          ground && area
            ? formatText(language, 'site-page.map.siteInArea', { name, area: area.name })
            : formatText(language, 'site-page.map.site', { name })
        }
        ground={ground}
        sites={[{ id, geometry, point: [east, north], isReserved: status === 'reserved' }]}
      />
      <ul className="s-plain s-coordinates" aria-label={formatText(language, 'site-page.fact.coordinates')}>
        <li>{formatText(language, 'site-page.coordinates.metres', { north: grouped(north), east: grouped(east) })}</li>
        {degrees && (
          <li>
            {formatText(language, 'site-page.coordinates.degrees', {
              latitude: decimals.format(degrees.latitude),
              longitude: decimals.format(degrees.longitude),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}

/** No such site, or none that is public: the same words, since of the rest nothing is told. */
export function SiteUnknownPage({ frame }: { readonly frame: PageFrame }): ReactElement {
  const { language } = frame;
  const heading = formatText(language, 'site-page.unknown');
  return (
    <PublicDocument frame={{ ...frame, assets: { ...frame.assets, script: null } }} title={heading}>
      <h1>{heading}</h1>
      <p className="s-intro">{formatText(language, 'site-page.unknownText')}</p>
      <p>
        <a href={`/tontit?lang=${language}`}>{formatText(language, 'site-page.back')}</a>
      </p>
    </PublicDocument>
  );
}

import type { EnquiryKind, Language, SiteUse } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { OutlineDrawing } from './outline-drawing.js';
import { PageHead, type FoundAt } from './page-head.js';
import { SitePicture } from './site-picture.js';
import { pricesOf, sizeOf, statusOf, wordsFor, type AreaShown, type SiteShown } from './site-shown.js';
import { SitesFilter, type ChosenSites } from './sites-filter.js';

export interface SitesPageProps {
  readonly found: FoundAt;
  /** Area by area, in the order of the list. */
  readonly sites: readonly SiteShown[];
  /** Public areas, for their headings and for the choice. */
  readonly areas: readonly AreaShown[];
  readonly uses: readonly SiteUse[];
  readonly kinds: readonly EnquiryKind[];
  readonly chosen: ChosenSites;
  readonly total: number;
  /** Where the next page is; null on the last one. */
  readonly next: string | null;
  /** Not the first page: the area of the first site may have begun before. */
  readonly isLater: boolean;
  readonly feed: string;
  readonly licence: { readonly name: string; readonly url: string };
}

interface Group {
  readonly area: AreaShown | null;
  readonly sites: SiteShown[];
}

function groupsOf(sites: readonly SiteShown[], areas: readonly AreaShown[]): Group[] {
  const groups: Group[] = [];
  for (const site of sites) {
    const area = areas.find(({ id }) => id === site.businessArea?.id) ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.area?.id === area?.id) last.sites.push(site);
    else groups.push({ area, sites: [site] });
  }
  return groups;
}

/** The catalogue: what can be had, area by area, each with its drawing; a plain form narrows it. */
export function SitesPage({ frame, ...props }: SitesPageProps & { readonly frame: PageFrame }): ReactElement {
  const { found, sites, areas, chosen, total, next, isLater, feed, licence } = props;
  const { language } = frame;
  const title = formatText(language, 'site-page.title');
  const intro = formatText(language, 'site-page.intro');
  const isNarrowed = Object.values(chosen).some((choice) => choice !== undefined);
  return (
    <PublicDocument
      // A page to read has no use for a script.
      frame={{ ...frame, assets: { ...frame.assets, script: null } }}
      title={title}
      mayBeFound
      wide
      head={
        <PageHead
          found={found}
          language={language}
          title={title}
          description={intro}
          sender={frame.municipality[language]}
        />
      }
    >
      <h1>{title}</h1>
      <p className="s-intro s-measure">{intro}</p>
      <SitesFilter language={language} chosen={chosen} areas={areas} uses={props.uses} kinds={props.kinds} />
      <p className="s-count" role="status">
        {formatText(language, 'site-page.count', { count: total })}
      </p>
      {total === 0 && (
        <p className="s-notice">{formatText(language, isNarrowed ? 'site-page.noMatches' : 'site-page.empty')}</p>
      )}
      {groupsOf(sites, areas).map((group, n) => (
        <SiteGroup
          key={group.area?.id ?? 'elsewhere'}
          group={group}
          n={n}
          language={language}
          isContinued={isLater && n === 0}
        />
      ))}
      {(next !== null || isLater) && (
        <nav className="s-pages" aria-label={formatText(language, 'site-page.pages')}>
          {isLater && <a href={`/tontit?lang=${language}`}>{formatText(language, 'site-page.first')}</a>}
          {next !== null && (
            <a href={next} rel="next" className="s-button s-link-button">
              {formatText(language, 'site-page.next')}
            </a>
          )}
        </nav>
      )}
      <p className="s-part">
        <a href={`/kysy?lang=${language}`} className="s-button s-link-button">
          {formatText(language, 'site-page.askAnything')}
        </a>
      </p>
      <section className="s-part" aria-labelledby="data">
        <h2 id="data">{formatText(language, 'site-page.openData')}</h2>
        <p>
          {formatText(language, 'site-page.openDataWords', { licence: licence.name })}{' '}
          <a href={feed}>GeoJSON (WGS 84)</a>, <a href={`${feed}?crs=3067`}>GeoJSON (EPSG:3067)</a>,{' '}
          <a href={licence.url} rel="license">
            {licence.name}
          </a>
        </p>
      </section>
    </PublicDocument>
  );
}

function SiteGroup({
  group: { area, sites },
  n,
  language,
  isContinued,
}: {
  readonly group: Group;
  readonly n: number;
  readonly language: Language;
  readonly isContinued: boolean;
}): ReactElement {
  const name = area?.name ?? formatText(language, 'site-page.others');
  const words = area === null || isContinued ? null : wordsFor(area.publicText, language);
  const placed = sites.flatMap((site, at) => (site.geometry === null ? [] : [{ site, geometry: site.geometry, at }]));
  return (
    <section className="s-area" aria-labelledby={`a${n}`}>
      <div className="s-area-words">
        <h2 id={`a${n}`}>{isContinued ? formatText(language, 'site-page.continued', { name }) : name}</h2>
        {words && (
          <p className="s-prose s-measure" lang={words.lang}>
            {words.text}
          </p>
        )}
      </div>
      {placed.length > 0 && (
        <OutlineDrawing
          id={`m${n}`}
          language={language}
          label={formatText(language, 'site-page.map.area', { name, count: placed.length })}
          ground={area?.geometry ? { geometry: area.geometry } : null}
          sites={placed.map(({ site: { id, status, east, north }, geometry, at }) => ({
            id,
            geometry,
            point: east === null || north === null ? undefined : [east, north],
            number: at + 1,
            isReserved: status === 'reserved',
          }))}
        />
      )}
      <ol className="s-sites">
        {sites.map((site) => (
          <SiteRow key={site.id} site={site} language={language} />
        ))}
      </ol>
    </section>
  );
}

function SiteRow({ site, language }: { readonly site: SiteShown; readonly language: Language }): ReactElement {
  const { id, kind, name, zoningMark, status, uses, pictures } = site;
  const [picture] = pictures;
  const facts = [
    formatText(language, `sites.kind.${kind}`),
    sizeOf(site, language),
    zoningMark,
    pricesOf(site, language),
  ].filter(Boolean);
  return (
    <li>
      {picture && <SitePicture picture={picture} language={language} size={[160, 120]} />}
      <h3>
        <a href={`/tontit/${id}?lang=${language}`}>{name}</a>
      </h3>
      <p className="s-site-facts">{facts.join(' · ')}</p>
      {uses.length > 0 && (
        <p className="s-site-uses">{uses.map((use) => formatText(language, `sites.use.${use}`)).join(', ')}</p>
      )}
      <p className={`s-status s-status-${status}`}>{statusOf(site, language)}</p>
    </li>
  );
}

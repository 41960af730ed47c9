/** What a place's page tells: its land, price, surroundings and duty to build. */
import { areaDifference, formatPropertyId, isPublicAreaPropertyId } from '@elinvoima/contracts';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Tag } from '../../ui/marks.js';
import { Notice } from '../../ui/notice.js';
import { Prose } from '../../ui/prose.js';
import { Section } from '../../ui/section.js';
import { ObligationTag, useSiteWords } from './site-words.js';
import styles from './sites.module.css';
import type { Site } from './sites.api.js';

interface SiteProps {
  readonly site: Site;
}

function Tags({ words }: { readonly words: readonly string[] }): ReactNode {
  return (
    <span className={styles.tags}>
      {words.map((word) => (
        <Tag key={word}>{word}</Tag>
      ))}
    </span>
  );
}

export function SiteDescription({ site }: SiteProps): ReactNode {
  const { t } = useTexts();
  if (!site.description) return null;
  return (
    <Section title={t('sites.field.description')}>
      <Prose>{site.description}</Prose>
    </Section>
  );
}

/** The area of the deed beside that of the outline, and in words when they are apart. */
function AreaNotice({ site }: SiteProps): ReactNode {
  const { t, formats } = useTexts();
  const apart = areaDifference(site.area, site.computedArea);
  if (apart === null) return null;
  const said = {
    difference: formats.number(Math.abs(apart.squareMetres), { maximumFractionDigits: 0 }),
    percent: formats.percent(Math.abs(apart.share) * 100),
  };
  return (
    <Notice tone="amber">
      {apart.squareMetres > 0 ? t('sites.area.larger', said) : t('sites.area.smaller', said)}
    </Notice>
  );
}

export function LandSection({ site }: SiteProps): ReactNode {
  const { t, formats } = useTexts();
  const words = useSiteWords();
  const { propertyId, landUseProject, businessArea, uses } = site;
  return (
    <Section title={t('sites.section.land')}>
      <AreaNotice site={site} />
      <DefinitionList
        facts={[
          { term: t('sites.field.givenArea'), value: words.squareMetres(site.area) },
          { term: t('sites.field.computedArea'), value: words.squareMetres(site.computedArea) },
          { term: t('sites.field.floorArea'), value: words.squareMetres(site.floorArea) },
          {
            term: t('sites.field.buildingRight'),
            value:
              site.buildingRight !== null &&
              `${formats.number(site.buildingRight)} ${t('sites.unit.floorSquareMetres')}`,
          },
          {
            term: t('sites.field.uses'),
            value: uses.length > 0 && <Tags words={uses.map((use) => t(`sites.use.${use}`))} />,
          },
          { term: t('sites.field.zoningMark'), value: site.zoningMark },
          { term: t('sites.field.planName'), value: site.planName },
          {
            term: t('sites.field.landUseProject'),
            value: landUseProject && (
              <Link {...({ to: recordPath('land-use-projects', landUseProject.id) } as LinkProps)}>
                {landUseProject.name}
              </Link>
            ),
          },
          {
            term: t('sites.field.businessArea'),
            value: businessArea && (
              <Link to="/sites" search={{ businessAreaId: businessArea.id }}>
                {businessArea.name}
              </Link>
            ),
          },
          { term: t('sites.field.address'), value: words.address(site) },
          {
            term: t('sites.field.propertyId'),
            value: propertyId && (
              <>
                {formatPropertyId(propertyId)}
                {isPublicAreaPropertyId(propertyId) && (
                  <span className={styles.quiet}> {t('sites.hint.publicArea')}</span>
                )}
              </>
            ),
          },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}

export function PriceSection({ site }: SiteProps): ReactNode {
  const { t, formats } = useTexts();
  const words = useSiteWords();
  const { salePrice, monthlyRent, area, company, owner } = site;
  const isPriced = salePrice !== null || monthlyRent !== null;
  const perSquareMetre = site.kind === 'plot' && salePrice !== null && area !== null && area > 0;
  return (
    <Section title={t('sites.section.price')}>
      <DefinitionList
        facts={[
          {
            term: t('sites.field.salePrice'),
            value: salePrice !== null && (
              <>
                {words.euros(salePrice)}
                {perSquareMetre && (
                  <span className={styles.quiet}>
                    {' '}
                    {t('sites.perSquareMetre', {
                      price: formats.number(salePrice / area, { maximumFractionDigits: 2 }),
                    })}
                  </span>
                )}
              </>
            ),
          },
          { term: t('sites.field.monthlyRent'), value: words.euros(monthlyRent) },
          {
            term: t('sites.field.valuationBasis'),
            value:
              site.valuationBasis ??
              (isPriced && site.landowner === 'municipality' && (
                <span className={styles.quiet}>{t('sites.hint.valuationMissing')}</span>
              )),
          },
          { term: t('sites.field.landowner'), value: t(`sites.landowner.${site.landowner}`) },
          {
            term: t('sites.field.company'),
            value: company && (
              <Link {...({ to: recordPath('companies', company.id) } as LinkProps)}>{company.name}</Link>
            ),
          },
          { term: t('sites.field.availableFrom'), value: site.availableFrom && formats.day(site.availableFrom) },
          { term: t('sites.field.owner'), value: owner?.name },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}

export function SurroundingsSection({ site }: SiteProps): ReactNode {
  const { t, formats } = useTexts();
  const { connections, traffic, distances, powerKw } = site;
  if (connections.length + traffic.length + distances.length === 0 && powerKw === null) return null;
  return (
    <Section title={t('sites.section.surroundings')}>
      <DefinitionList
        facts={[
          {
            term: t('sites.field.connections'),
            value: connections.length > 0 && <Tags words={connections.map((one) => t(`sites.connection.${one}`))} />,
          },
          {
            term: t('sites.field.powerKw'),
            value: powerKw !== null && `${formats.number(powerKw)} ${t('sites.unit.kilowatts')}`,
          },
          {
            term: t('sites.field.traffic'),
            value: traffic.length > 0 && <Tags words={traffic.map((one) => t(`sites.traffic.${one}`))} />,
          },
          ...distances.map(({ to, name, km }) => ({
            term: t(`sites.distance.${to}`),
            value: [
              `${formats.number(km, { maximumFractionDigits: 1 })} ${t('sites.unit.kilometres')}`,
              ...(name ? [name] : []),
            ].join(' · '),
          })),
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}

export function ObligationSection({ site }: SiteProps): ReactNode {
  const { t, formats } = useTexts();
  const { buildingObligation, buildingObligationOn, buildingObligationMetOn } = site;
  if (!buildingObligation && !buildingObligationOn && !buildingObligationMetOn) return null;
  return (
    <Section title={t('sites.section.obligation')}>
      <DefinitionList
        facts={[
          { term: t('sites.field.obligation'), value: buildingObligation },
          {
            term: t('sites.field.obligationOn'),
            value: buildingObligationOn && (
              <>
                {formats.day(buildingObligationOn)} <ObligationTag site={site} />
              </>
            ),
          },
          {
            term: t('sites.field.obligationMetOn'),
            value: buildingObligationMetOn && formats.day(buildingObligationMetOn),
          },
        ]}
      />
    </Section>
  );
}

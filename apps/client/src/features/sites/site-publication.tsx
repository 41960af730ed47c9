/** Whether everybody may read of a site, what its public page says, and what is missing from it. */
import { isPublicSiteStatus, languages, publicationGapsOf } from '@elinvoima/contracts';
import { useId, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { Switch } from '../../ui/switch.js';
import { showToast } from '../../ui/toast.js';
import { SiteStatusTag, useSiteWords } from './site-words.js';
import { changeSite, type Site } from './sites.api.js';

interface SiteProps {
  readonly site: Site;
}

export function SitePublication({ site }: SiteProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const gaps = publicationGapsOf(site);
  const isShown = site.isPublic && isPublicSiteStatus(site.status);
  const publish = useSave('sites', (isPublic: boolean) => changeSite(site, { isPublic }));
  return (
    <Section title={t('publication.title')}>
      {may('sites.write') && (
        <Switch
          label={t('publication.switch')}
          value={publish.isPending ? publish.variables : site.isPublic}
          isDisabled={publish.isPending}
          onChange={(isPublic) =>
            publish.mutate(isPublic, {
              onError: (error) => showToast({ text: error.message, tone: 'red' }),
            })
          }
        />
      )}
      <p>
        {t(isShown ? 'publication.shown' : 'publication.kept')}{' '}
        {isShown && (
          <a href={`/tontit/${site.id}`} target="_blank" rel="noreferrer">
            {t('publication.open')}
          </a>
        )}
      </p>
      {gaps.length > 0 && (
        <Notice tone="amber" title={t('publication.missing')}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{t(`publication.gap.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <PublicFace site={site} />
    </Section>
  );
}

function PublicFace({ site }: SiteProps): ReactNode {
  const { t } = useTexts();
  const words = useSiteWords();
  const id = useId();
  return (
    <details>
      <summary id={id}>{t('publication.seen')}</summary>
      <DefinitionList
        facts={[
          { term: t('sites.field.name'), value: site.name },
          { term: t('sites.field.status'), value: <SiteStatusTag status={site.status} /> },
          { term: t('sites.field.area'), value: words.size(site) },
          { term: t('sites.field.zoningMark'), value: site.zoningMark },
          { term: t('sites.field.salePrice'), value: words.price(site) },
          ...languages.map((language) => ({
            term: t(`sites.field.publicText.${language}`),
            value: site.publicText[language] && <span lang={language}>{site.publicText[language]}</span>,
          })),
        ]}
      />
    </details>
  );
}

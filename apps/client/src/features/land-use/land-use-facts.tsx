/** What a land-use project's page tells: its facts, what it makes possible, and whom it concerns. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFactorName } from '../../api/programme.js';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Tag } from '../../ui/marks.js';
import { LinkRows, Prose } from '../../ui/prose.js';
import { Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import type { LandUseProject } from './land-use.api.js';
import { effects } from './land-use-words.js';
import styles from './land-use.module.css';

interface ProjectProps {
  readonly project: LandUseProject;
}

export function PlanDescription({ project }: ProjectProps): ReactNode {
  const { t } = useTexts();
  if (!project.description) return null;
  return (
    <Section title={t('land-use.field.description')}>
      <Prose>{project.description}</Prose>
    </Section>
  );
}

export function LandUseFacts({ project }: ProjectProps): ReactNode {
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  const { initiatedOn, stage, themes, splitFrom, joinedInto } = project;
  return (
    <Section title={t('land-use.facts')}>
      <DefinitionList
        facts={[
          { term: t('land-use.field.level'), value: t(`land-use.level.${project.level}`) },
          { term: t('land-use.field.use'), value: t(`land-use.use.${project.use}`) },
          { term: t('land-use.field.area'), value: project.area },
          {
            term: t('land-use.field.themes'),
            value: themes.length > 0 && (
              <span className={styles.themes}>
                {themes.map((theme) => (
                  <Tag key={theme}>{theme}</Tag>
                ))}
              </span>
            ),
          },
          {
            term: t('land-use.initiatedOn'),
            value: initiatedOn
              ? formats.day(initiatedOn)
              : stage !== 'planned' && <Tag tone="amber">{t('land-use.initiatedUnknown')}</Tag>,
          },
          { term: t('land-use.field.registerNumber'), value: project.registerNumber },
          { term: t('land-use.field.factor'), value: nameOf(project.primaryFactor) },
          { term: t('land-use.field.owner'), value: project.owner?.name },
          { term: t('land-use.splitFrom'), value: splitFrom && <Relative relative={splitFrom} /> },
          { term: t('land-use.joinedInto'), value: joinedInto && <Relative relative={joinedInto} /> },
          { term: t('land-use.splitParts'), value: <Relatives relatives={project.parts} /> },
          { term: t('land-use.joinedParts'), value: <Relatives relatives={project.joined} /> },
        ].filter(({ term, value }) => value && !isEmptyList(term))}
      />
    </Section>
  );

  /** A list that holds nothing is no fact. */
  function isEmptyList(term: string): boolean {
    return (
      (term === t('land-use.splitParts') && project.parts.length === 0) ||
      (term === t('land-use.joinedParts') && project.joined.length === 0)
    );
  }
}

type Related = LandUseProject['parts'][number];

function Relative({ relative: { id, name, on } }: { readonly relative: Related }): ReactNode {
  const { formats } = useTexts();
  return (
    <>
      <Link to="/land-use-projects/$id" params={{ id }}>
        {name}
      </Link>
      , {formats.day(on)}
    </>
  );
}

function Relatives({ relatives }: { readonly relatives: readonly Related[] }): ReactNode {
  return (
    <LinkRows rows={relatives.map((relative) => ({ id: relative.id, content: <Relative relative={relative} /> }))} />
  );
}

/** The estimate and what was decided, beside each other; nothing assessed is said so and is no 0. */
export function EffectsSection({ project }: ProjectProps): ReactNode {
  const { t, formats } = useTexts();
  const shown = (value: number | null, unit: string) =>
    value === null ? (
      <span className={styles.none}>{t('land-use.effects.notAssessed')}</span>
    ) : (
      `${formats.number(value, { maximumFractionDigits: 2 })} ${unit}`
    );
  return (
    <Section title={t('land-use.effects')}>
      <table className={styles.effects} aria-label={t('land-use.effects')}>
        <thead>
          <tr>
            <th scope="col">{t('land-use.effects.measure')}</th>
            <th scope="col">{t('land-use.effects.planned')}</th>
            <th scope="col">{t('land-use.effects.decided')}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ key, planned, decided }) => (
            <tr key={key}>
              <th scope="row">{t(`land-use.effect.${key}`)}</th>
              <td>{shown(project[planned], t(`land-use.unit.${key}`))}</td>
              <td>{shown(project[decided], t(`land-use.unit.${key}`))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export function LinkedSection({ project: { companies, enquiries } }: ProjectProps): ReactNode {
  const { t } = useTexts();
  const count = companies.length + enquiries.length;
  return (
    <Section title={t('land-use.linked')} count={count}>
      {count === 0 && <EmptyState>{t('land-use.linkedEmpty')}</EmptyState>}
      <LinkRows
        rows={[
          ...companies.map(({ id, name }) => ({ id, content: <Link to={recordPath('companies', id)}>{name}</Link> })),
          ...enquiries.map(({ id, title }) => ({ id, content: <Link to={recordPath('enquiries', id)}>{title}</Link> })),
        ]}
      />
    </Section>
  );
}

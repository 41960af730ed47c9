/** One factor of the programme: its goals as a tree, and its indicators with what they are to reach. */
import { Link } from '@tanstack/react-router';
import { Pencil, Plus, Target as TargetIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { FactorDialog } from './factor-dialog.js';
import { GoalDialog } from './goal-dialog.js';
import { newGoalOf } from './goal-tree.js';
import type { Factor, Goal, NamedIndicator, Programme, Target } from './programme.api.js';
import { useTargetWords } from './programme-words.js';
import styles from './programme.module.css';
import { TargetsDialog } from './targets-dialog.js';

interface FactorSectionProps {
  readonly programme: Programme;
  readonly factor: Factor;
  readonly targets: readonly Target[];
  readonly mayEdit: boolean;
  readonly maySet: boolean;
}

export function FactorSection({ programme, factor, targets, mayEdit, maySet }: FactorSectionProps): ReactNode {
  const { t, language } = useTexts();
  const [isEditing, setEditing] = useState(false);
  const name = factor.name[language];
  return (
    <Section
      title={factor.kind === 'general' ? name : `${factor.number} ${name}`}
      action={
        mayEdit && (
          <Button variant="quiet" size="s" icon={<Pencil />} iconOnly onPress={() => setEditing(true)}>
            {t('programme.editFactor', { name })}
          </Button>
        )
      }
    >
      {factor.kind === 'general' && (
        <p>
          <Tag>{t('programme.general')}</Tag>
        </p>
      )}
      {factor.measuredBy && <p className={styles.quiet}>{factor.measuredBy}</p>}
      {factor.kind === 'factor' && <Goals programme={programme} factor={factor} mayEdit={mayEdit} />}
      <IndicatorTable programme={programme} factor={factor} targets={targets} maySet={maySet} />
      {isEditing && <FactorDialog programme={programme} factor={factor} onClose={() => setEditing(false)} />}
    </Section>
  );
}

interface GoalsProps {
  readonly programme: Programme;
  readonly factor: Factor;
  readonly mayEdit: boolean;
}

function Goals({ programme, factor, mayEdit }: GoalsProps): ReactNode {
  const { t } = useTexts();
  const [edited, setEdited] = useState<Goal | null>(null);
  const [isNew, setNew] = useState(false);
  return (
    <div className={styles.goals}>
      <div className={styles.subhead}>
        <h3>{t('programme.goals')}</h3>
        {mayEdit && (
          <Button
            variant="quiet"
            size="s"
            icon={<Plus />}
            onPress={() => {
              setNew(true);
              setEdited(newGoalOf(programme.goals, factor.code));
            }}
          >
            {t('programme.addGoal')}
          </Button>
        )}
      </div>
      {programme.goals.some(({ parent }) => parent === factor.code) ? (
        <GoalList
          programme={programme}
          parent={factor.code}
          onEdit={
            mayEdit
              ? (goal) => {
                  setNew(false);
                  setEdited(goal);
                }
              : undefined
          }
        />
      ) : (
        <p className={styles.quiet}>{t('programme.goalsEmpty')}</p>
      )}
      {edited && (
        <GoalDialog
          key={edited.code}
          programme={programme}
          factor={factor}
          goal={edited}
          isNew={isNew}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

interface GoalListProps {
  readonly programme: Programme;
  readonly parent: string;
  readonly onEdit: ((goal: Goal) => void) | undefined;
}

function GoalList({ programme, parent, onEdit }: GoalListProps): ReactNode {
  const { t, language } = useTexts();
  const goals = programme.goals.filter((goal) => goal.parent === parent);
  if (goals.length === 0) return null;
  return (
    <ol className={styles.tree} role="list">
      {goals.map((goal) => {
        const headline = programme.indicators.find(({ key }) => key === goal.headlineIndicator);
        return (
          <li key={goal.code}>
            <div className={styles.goal}>
              <span className={styles.code}>{goal.code}</span>
              <span className={styles.goalWords}>
                {goal.name[language]}
                {goal.responsible && <span className={styles.quiet}> · {goal.responsible}</span>}
                {headline && (
                  <span className={styles.quiet}> · {t('programme.headlineOf', { name: headline.name })}</span>
                )}
              </span>
              <Link
                to="/measures"
                search={{ goalCode: goal.code, all: true }}
                aria-label={t('programme.goalMeasures', { code: goal.code })}
                className={styles.quietLink}
              >
                {t('programme.measures')}
              </Link>
              {onEdit && (
                <Button variant="quiet" size="s" icon={<Pencil />} iconOnly onPress={() => onEdit(goal)}>
                  {t('programme.editGoal', { code: goal.code })}
                </Button>
              )}
            </div>
            <GoalList programme={programme} parent={goal.code} onEdit={onEdit} />
          </li>
        );
      })}
    </ol>
  );
}

interface IndicatorTableProps {
  readonly programme: Programme;
  readonly factor: Factor;
  readonly targets: readonly Target[];
  readonly maySet: boolean;
}

function IndicatorTable({ programme, factor, targets, maySet }: IndicatorTableProps): ReactNode {
  const { t, language } = useTexts();
  const words = useTargetWords();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const rows = factor.indicators.flatMap((key) => programme.indicators.find((one) => one.key === key) ?? []);
  const ofIndicator = (key: string) => targets.filter(({ indicator }) => indicator === key);
  const opened = rows.find(({ key }) => key === openKey);
  const columns: Column<NamedIndicator>[] = [
    {
      key: 'indicator',
      header: t('programme.indicator'),
      width: '50%',
      cell: ({ key, name, unit, origin }) => (
        <span className={styles.indicator}>
          {origin === 'catalogue' && <span className={styles.code}>{key}</span>}
          <span>
            {name}
            {key === factor.headlineIndicator && (
              <>
                {' '}
                <Tag tone="accent">{t('programme.headline')}</Tag>
              </>
            )}
            {unit === null && <span className={styles.quiet}> · {t('programme.notCounted')}</span>}
          </span>
        </span>
      ),
    },
    {
      key: 'targets',
      header: t('programme.targets'),
      noLabel: true,
      cell: ({ key, unit }) => {
        const held = ofIndicator(key);
        if (held.length === 0) return <span className={styles.quiet}>{t('programme.noTarget')}</span>;
        return (
          <ul className={styles.targets} role="list">
            {held.map((target) => {
              const { aim, details } = words(target, unit);
              return (
                <li key={target.id}>
                  {aim}
                  {details.length > 0 && <span className={styles.quiet}> · {details.join(' · ')}</span>}
                </li>
              );
            })}
          </ul>
        );
      },
    },
  ];
  if (maySet)
    columns.push({
      key: 'set',
      header: t('programme.edit'),
      align: 'end',
      noLabel: true,
      cell: ({ key, name }) => (
        <Button variant="quiet" size="s" icon={<TargetIcon />} iconOnly onPress={() => setOpenKey(key)}>
          {t('programme.targetsOf', { name })}
        </Button>
      ),
    });
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{t('programme.indicators')}</h3>
      <DataTable
        label={`${t('programme.indicators')}: ${factor.name[language]}`}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {opened && (
        <TargetsDialog
          programme={programme}
          indicator={opened}
          targets={ofIndicator(opened.key)}
          onClose={() => setOpenKey(null)}
        />
      )}
    </>
  );
}

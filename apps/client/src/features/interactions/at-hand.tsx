/** One press instead of typing: the companies used lately, and the people of the chosen one. */
import type { ReactNode } from 'react';
import type { CompaniesInMemory } from '../../company-index/use-company-index.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import styles from './interactions.module.css';
import { companyRecord } from './pickers.js';

const mostRecent = 8;
const mostPeople = 12;

interface RecentCompaniesProps {
  readonly companies: CompaniesInMemory;
  readonly onTake: (company: PickerRecord) => void;
}

export function RecentCompanies({ companies: { index, order }, onTake }: RecentCompaniesProps): ReactNode {
  const { t } = useTexts();
  const recent = order.recent
    .slice(0, mostRecent)
    .flatMap((id) => index?.get(id) ?? [])
    .map(companyRecord);
  if (recent.length === 0) return null;
  return (
    <div className={styles.recent} role="group" aria-label={t('interactions.recentCompanies')}>
      <span className={styles.quiet} aria-hidden="true">
        {t('interactions.recentCompanies')}
      </span>
      <div className={styles.recentPills}>
        {recent.map((company) => (
          <button
            key={company.id}
            type="button"
            className={styles.recentPill}
            title={company.name}
            // The line keeps the focus, and a phone its keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(company)}
          >
            {company.name}
          </button>
        ))}
      </div>
    </div>
  );
}

interface PeopleAtHandProps {
  readonly people: readonly PickerRecord[];
  readonly chosen: readonly PickerRecord[];
  readonly onChange: (chosen: PickerRecord[]) => void;
}

export function PeopleAtHand({ people, chosen, onChange }: PeopleAtHandProps): ReactNode {
  const { t } = useTexts();
  const offered = people.slice(0, mostPeople);
  if (offered.length === 0) return null;
  const others = chosen.filter(({ id }) => !offered.some((person) => person.id === id));
  return (
    <CheckboxGroup
      label={t('interactions.withWhom')}
      look="pills"
      options={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen.map(({ id }) => id).filter((id) => offered.some((person) => person.id === id))}
      onChange={(ids) => onChange([...others, ...offered.filter(({ id }) => ids.includes(id))])}
    />
  );
}

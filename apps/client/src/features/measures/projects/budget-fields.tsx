/** The lines of a project's budget as fields; each line has its own name, what was meant and what is spent. */
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { FormSection } from '../../../ui/form-layout.js';
import { NumberField } from '../../../ui/number-field.js';
import { TextField } from '../../../ui/text-field.js';
import styles from '../measures.module.css';

export interface BudgetDraft {
  readonly key: number;
  readonly name: string;
  readonly budgetEur: number | null;
  readonly actualEur: number | null;
}

interface BudgetFieldsProps {
  readonly lines: readonly BudgetDraft[];
  readonly onChange: (lines: BudgetDraft[]) => void;
}

export function BudgetFields({ lines, onChange }: BudgetFieldsProps): ReactNode {
  const { t } = useTexts();
  const put = (key: number, change: Partial<BudgetDraft>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const add = () =>
    onChange([
      ...lines,
      { key: Math.max(0, ...lines.map(({ key }) => key)) + 1, name: '', budgetEur: null, actualEur: null },
    ]);
  return (
    <FormSection title={t('projects.section.budget')}>
      <div className={styles.lines}>
        {lines.map((line, index) => (
          <div
            key={line.key}
            className={styles.line}
            role="group"
            aria-label={t('projects.budget.lineNumber', { number: index + 1 })}
          >
            <TextField
              label={t('projects.budget.line')}
              name={`budget/${index}/name`}
              value={line.name}
              onChange={(name) => put(line.key, { name })}
              maxLength={200}
            />
            <NumberField
              label={t('measures.field.budget')}
              name={`budget/${index}/budgetEur`}
              unit="€"
              decimals={2}
              value={line.budgetEur}
              onChange={(budgetEur) => put(line.key, { budgetEur })}
            />
            <NumberField
              label={t('measures.field.actual')}
              name={`budget/${index}/actualEur`}
              unit="€"
              decimals={2}
              value={line.actualEur}
              onChange={(actualEur) => put(line.key, { actualEur })}
            />
            <Button
              variant="quiet"
              icon={<X />}
              iconOnly
              onPress={() => onChange(lines.filter(({ key }) => key !== line.key))}
            >
              {t('projects.budget.remove', { name: line.name || String(index + 1) })}
            </Button>
          </div>
        ))}
        <span>
          <Button size="s" icon={<Plus />} onPress={add}>
            {t('projects.budget.add')}
          </Button>
        </span>
      </div>
    </FormSection>
  );
}

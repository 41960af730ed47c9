/** The companies of an area: who is there, put there and taken off. */
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { LinkRows } from '../../ui/prose.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { placeCompany, type BusinessArea } from './business-areas.api.js';
import styles from './business-areas.module.css';

interface AreaProps {
  readonly area: BusinessArea;
}

export function AreaCompanies({ area }: AreaProps): ReactNode {
  const { t } = useTexts();
  const mayPlace = useMay()('companies.write');
  const queryClient = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const takeOff = useSave('business-areas', (companyId: string) => placeCompany(companyId, null));
  const { companies, companyCount } = area;
  return (
    <Section
      title={t('business-areas.companies')}
      count={companyCount}
      action={
        mayPlace && (
          <Button size="s" icon={<Plus />} onPress={() => setAdding(true)}>
            {t('business-areas.addCompany')}
          </Button>
        )
      }
    >
      {companies.length === 0 && <EmptyState>{t('business-areas.companiesEmpty')}</EmptyState>}
      <LinkRows
        rows={companies.map(({ id, name }) => ({
          id,
          content: (
            <span className={styles.company}>
              <Link to={recordPath('companies', id)}>{name}</Link>
              {mayPlace && (
                <Button
                  size="s"
                  variant="quiet"
                  icon={<X />}
                  iconOnly
                  onPress={() =>
                    takeOff.mutate(id, {
                      onSuccess: () =>
                        showToast({
                          text: t('shell.state.saved'),
                          action: {
                            label: t('shell.action.undo'),
                            run: () =>
                              void placeCompany(id, area.id).then(() =>
                                queryClient.invalidateQueries({ queryKey: ['business-areas'] }),
                              ),
                          },
                        }),
                      onError: (error) => showToast({ text: error.message, tone: 'red' }),
                    })
                  }
                >
                  {t('business-areas.removeCompany', { name })}
                </Button>
              )}
            </span>
          ),
        }))}
      />
      {isAdding && <AddCompanyDialog area={area} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function AddCompanyDialog({ area, onClose }: AreaProps & { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [company, setCompany] = useState<PickerRecord | null>(null);
  const save = useSave('business-areas', (companyId: string) => placeCompany(companyId, area.id), onClose);
  return (
    <Dialog title={t('business-areas.addCompany')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => company && save.mutate(company.id)}
        submitLabel={t('business-areas.addCompany')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RecordPicker
          label={t('business-areas.company')}
          isRequired
          value={company}
          onChange={setCompany}
          search={findCompanies}
        />
      </FormLayout>
    </Dialog>
  );
}

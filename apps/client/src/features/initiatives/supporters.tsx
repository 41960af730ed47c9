/** Others who propose the same: shown beside the initiative, added and taken away there. */
import { initiativeMakers, type InitiativeMaker } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import { UserMinus, UserPlus } from 'lucide-react';
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
import { Select } from '../../ui/select.js';
import { EmptyState } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { addSupporter, removeSupporter, type Initiative } from './initiatives.api.js';

interface SupportersSectionProps {
  readonly initiative: Initiative;
  readonly onAdd: () => void;
}

export function SupportersSection({ initiative, onAdd }: SupportersSectionProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { id, supporters, duplicateOf } = initiative;
  const remove = useSave('initiatives', (supporterId: string) => removeSupporter(id, supporterId));
  const mayChange = may('initiatives.write') && duplicateOf === null;
  return (
    <Section
      title={t('initiatives.supporters')}
      count={supporters.length}
      {...(mayChange && {
        action: (
          <Button size="s" icon={<UserPlus />} onPress={onAdd}>
            {t('initiatives.addSupporter')}
          </Button>
        ),
      })}
    >
      {supporters.length === 0 && <EmptyState>{t('initiatives.noSupporters')}</EmptyState>}
      <LinkRows
        rows={supporters.map((supporter) => {
          const { company, contact, makerKind } = supporter;
          const kind = t(`initiatives.maker.${makerKind}`);
          const name = company?.name ?? contact?.name ?? supporter.name ?? kind;
          return {
            id: supporter.id,
            content: (
              <>
                {company ? <Link to={recordPath('companies', company.id)}>{name}</Link> : name} ({kind}){' '}
                {mayChange && (
                  <Button
                    size="s"
                    variant="quiet"
                    iconOnly
                    icon={<UserMinus />}
                    onPress={() => remove.mutate(supporter.id)}
                  >
                    {t('initiatives.removeSupporter', { name })}
                  </Button>
                )}
              </>
            ),
          };
        })}
      />
    </Section>
  );
}

interface SupporterDialogProps {
  readonly initiative: Initiative;
  readonly onClose: () => void;
}

export function SupporterDialog({ initiative, onClose }: SupporterDialogProps): ReactNode {
  const { t } = useTexts();
  const [makerKind, setMakerKind] = useState<InitiativeMaker>('company');
  const [company, setCompany] = useState<PickerRecord | null>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const save = useSave(
    'initiatives',
    () =>
      addSupporter(initiative.id, {
        makerKind,
        companyId: company?.id ?? null,
        name: name || null,
        email: email || null,
      }),
    onClose,
  );
  return (
    <Dialog title={t('initiatives.addSupporter')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('initiatives.addSupporter')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <Select
          label={t('initiatives.field.makerKind')}
          name="makerKind"
          options={initiativeMakers.map((value) => ({ value, label: t(`initiatives.maker.${value}`) }))}
          value={makerKind}
          onChange={setMakerKind}
        />
        <RecordPicker
          label={t('initiatives.field.company')}
          name="companyId"
          value={company}
          onChange={setCompany}
          search={findCompanies}
        />
        <TextField label={t('initiatives.field.makerName')} name="name" value={name} onChange={setName} />
        <TextField
          label={t('initiatives.field.makerEmail')}
          name="email"
          type="email"
          value={email}
          onChange={setEmail}
        />
      </FormLayout>
    </Dialog>
  );
}

/** A business area's fields, for a new one and for a known one. */
import { languages, type AreaGeometry, type Language } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { OutlineField } from '../../map/outline-field.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeBusinessArea, createBusinessArea, type BusinessArea } from './business-areas.api.js';

interface BusinessAreaFormProps {
  readonly area?: BusinessArea;
  readonly onSaved: (area: BusinessArea) => void;
  readonly onCancel: () => void;
}

const most = 20_000;

const fieldsOf = (area: BusinessArea | undefined) => ({
  name: area?.name ?? '',
  description: area?.description ?? '',
  services: area?.services ?? '',
  geometry: (area?.geometry ?? null) as AreaGeometry | null,
  isPublic: area?.isPublic ?? false,
  publicText: { fi: '', sv: '', en: '', ...area?.publicText } as Record<Language, string>,
});

export function BusinessAreaForm({ area, onSaved, onCancel }: BusinessAreaFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(area));
  const [outlineFault, setOutlineFault] = useState<string | null>(null);
  const put = (change: Partial<typeof fields>) => setFields((known) => ({ ...known, ...change }));
  const body = {
    ...fields,
    geometry: fields.geometry && { ...fields.geometry },
    description: fields.description || null,
    services: fields.services || null,
    publicText: Object.fromEntries(Object.entries(fields.publicText).filter(([, words]) => words.trim() !== '')),
  };
  const save = useSave(
    'business-areas',
    () => (area ? changeBusinessArea(area, body) : createBusinessArea(body)),
    onSaved,
  );
  return (
    <FormLayout
      onSubmit={() => outlineFault === null && save.mutate(undefined)}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      problems={outlineFault === null ? [] : [{ pointer: '/geometry', code: 'geometry', message: outlineFault }]}
      onCancel={onCancel}
    >
      <TextField
        label={t('business-areas.field.name')}
        name="name"
        isRequired
        maxLength={200}
        value={fields.name}
        onChange={(name) => put({ name })}
        autoFocus={!area}
      />
      <TextArea
        notesSpecialWords={false}
        label={t('business-areas.field.services')}
        name="services"
        description={t('business-areas.hint.services')}
        maxLength={most}
        value={fields.services}
        onChange={(services) => put({ services })}
      />
      <TextArea
        notesSpecialWords={false}
        label={t('business-areas.field.description')}
        name="description"
        maxLength={most}
        value={fields.description}
        onChange={(description) => put({ description })}
      />
      <OutlineField
        label={t('business-areas.field.outline')}
        shape="area"
        value={fields.geometry}
        onChange={(geometry) => put({ geometry })}
        onFault={setOutlineFault}
      />
      <FormSection title={t('publication.title')}>
        <CheckboxField
          label={t('business-areas.field.isPublic')}
          name="isPublic"
          description={t('business-areas.hint.isPublic')}
          value={fields.isPublic}
          onChange={(isPublic) => put({ isPublic })}
        />
        {fields.isPublic &&
          languages.map((language) => (
            <TextArea
              notesSpecialWords={false}
              key={language}
              label={t(`business-areas.field.publicText.${language}`)}
              name={`publicText/${language}`}
              maxLength={most}
              value={fields.publicText[language]}
              onChange={(words) => put({ publicText: { ...fields.publicText, [language]: words } })}
            />
          ))}
      </FormSection>
    </FormLayout>
  );
}

/** The fields of a plot or premises, for a new one and for a known one; its status moves on its page. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { OutlineField } from '../../map/outline-field.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { HoldingFields, ObligationFields, PublicFields } from './site-form-holding.js';
import { IdentityFields, LandFields, SurroundingsFields } from './site-form-land.js';
import { changeOf, fieldsOf, newOf, type SiteFields } from './site-fields.js';
import { changeSite, createSite, type Site } from './sites.api.js';

interface SiteFormProps {
  readonly site?: Site;
  readonly onSaved: (site: Site) => void;
  readonly onCancel: () => void;
}

export function SiteForm({ site, onSaved, onCancel }: SiteFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(site));
  const [outlineFault, setOutlineFault] = useState<string | null>(null);
  const put = (change: Partial<SiteFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave('sites', () => (site ? changeSite(site, changeOf(fields)) : createSite(newOf(fields))), onSaved);
  return (
    <FormLayout
      onSubmit={() => outlineFault === null && save.mutate(undefined)}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      problems={outlineFault === null ? [] : [{ pointer: '/geometry', code: 'geometry', message: outlineFault }]}
      onCancel={onCancel}
      columns={2}
      hasButtonsInSight
    >
      <IdentityFields fields={fields} put={put} isNew={!site} />
      <LandFields fields={fields} put={put} />
      <FormSection title={t('sites.section.where')}>
        <OutlineField
          label={t('sites.field.outline')}
          shape="place"
          value={fields.geometry}
          onChange={(geometry) => put({ geometry })}
          givenArea={fields.area}
          onFault={setOutlineFault}
        />
      </FormSection>
      <SurroundingsFields fields={fields} put={put} />
      <HoldingFields fields={fields} put={put} />
      <ObligationFields fields={fields} put={put} />
      <PublicFields fields={fields} put={put} />
    </FormLayout>
  );
}

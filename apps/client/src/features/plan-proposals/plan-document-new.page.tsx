/** Entering a document that was sent to the regional council, with its proposals. */
import { useNavigate } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { PageHeader } from '../../ui/page-header.js';
import { TextArea } from '../../ui/text-area.js';
import { DocumentFields, documentBody, documentFieldsOf } from './document-fields.js';
import { createDocument } from './plan-proposals.api.js';
import { ThemeField } from './theme-field.js';

interface NewProposal {
  readonly key: number;
  theme: string | null;
  text: string;
}

export function NewPlanDocumentPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [fields, setFields] = useState(() => documentFieldsOf(undefined));
  const [proposals, setProposals] = useState<readonly NewProposal[]>([{ key: 1, theme: null, text: '' }]);
  const save = useSave(
    'plan-proposals',
    () =>
      createDocument({
        ...documentBody(fields),
        proposals: proposals.map(({ theme, text }) => ({ theme, text })),
      }),
    ({ id }) => void navigate({ to: '/plan-proposals/documents/$id', params: { id }, replace: true }),
  );
  const put = (key: number, change: Partial<NewProposal>) =>
    setProposals((known) => known.map((one) => (one.key === key ? { ...one, ...change } : one)));
  return (
    <>
      <PageHeader title={t('plan-proposals.add')} />
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={() => void navigate({ to: '/plan-proposals' })}
        columns={2}
      >
        <DocumentFields fields={fields} put={(change) => setFields((known) => ({ ...known, ...change }))} isNew />
        {proposals.map(({ key, theme, text }, index) => (
          <FormSection key={key} title={t('plan-proposals.proposalN', { n: index + 1 })}>
            <div data-span="all">
              <TextArea
                notesSpecialWords={false}
                label={t('plan-proposals.field.text')}
                name={`proposals/${index}/text`}
                isRequired
                rows={2}
                maxLength={5000}
                value={text}
                onChange={(next) => put(key, { text: next })}
              />
            </div>
            <ThemeField
              name={`proposals/${index}/theme`}
              theme={theme}
              onChange={(next) => put(key, { theme: next })}
            />
            {proposals.length > 1 && (
              <Button
                variant="quiet"
                icon={<X />}
                onPress={() => setProposals((known) => known.filter((one) => one.key !== key))}
              >
                {t('plan-proposals.removeProposal', { n: index + 1 })}
              </Button>
            )}
          </FormSection>
        ))}
        <div data-span="all">
          <Button
            icon={<Plus />}
            onPress={() =>
              setProposals((known) => [...known, { key: (known.at(-1)?.key ?? 0) + 1, theme: null, text: '' }])
            }
          >
            {t('plan-proposals.addProposal')}
          </Button>
        </div>
      </FormLayout>
    </>
  );
}

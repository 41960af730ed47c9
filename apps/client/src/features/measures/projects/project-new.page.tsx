/** Entering a project or an experiment. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { PageHeader } from '../../../ui/page-header.js';
import { ProjectForm } from './project-form.js';

export function NewProjectPage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('projects.add')} />
      <ProjectForm
        onSaved={({ id }) => void navigate({ to: '/projects/$id', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/projects' })}
      />
    </>
  );
}

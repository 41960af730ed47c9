/** Entering a measure. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/states.js';
import { MeasureForm } from './measure-form.js';
import { projectQuery } from './projects/projects.api.js';

const route = getRouteApi('/shell/measures/new');

export function NewMeasurePage(): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { projectId } = route.useSearch();
  // A link from a project that is gone, or not to be read, is the same form without it.
  const { data: project, isLoading } = useQuery({ ...projectQuery(projectId ?? ''), enabled: projectId !== undefined });
  if (isLoading) return <Skeleton shape="form" />;
  return (
    <>
      <PageHeader title={t('measures.add')} />
      <MeasureForm
        project={project ? { id: project.id, name: project.title } : null}
        onSaved={({ id }) =>
          void (project
            ? navigate({ to: '/projects/$id', params: { id: project.id }, replace: true })
            : navigate({ to: '/measures/$id', params: { id }, replace: true }))
        }
        onCancel={() =>
          void (project ? navigate({ to: '/projects/$id', params: { id: project.id } }) : navigate({ to: '/measures' }))
        }
      />
    </>
  );
}

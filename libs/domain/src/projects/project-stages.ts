import type { ProjectStage } from '@elinvoima/contracts';
import { StageHistory } from '../platform/index.js';

export const projectStageHistory = new StageHistory<ProjectStage>({
  records: 'projects',
  stages: 'project_stages',
  key: 'project_id',
});

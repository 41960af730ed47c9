import type { MeasureStage } from '@elinvoima/contracts';
import { StageHistory } from '../platform/index.js';

export const measureStageHistory = new StageHistory<MeasureStage>({
  records: 'measures',
  stages: 'measure_stages',
  key: 'measure_id',
});

import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cooperation } from '../cooperations/index.js';
import { Initiative } from './initiative.entity.js';

/** An initiative that came of a cooperation. It stands here, since initiatives know events, and those their cooperations. */
@Entity({ name: 'cooperation_initiatives' })
export class CooperationInitiative {
  @ForeignKey(() => Cooperation)
  @PrimaryColumn({ type: 'uuid' })
  cooperationId: string;
  @ForeignKey(() => Initiative)
  @PrimaryColumn({ type: 'uuid' })
  initiativeId: string;
}

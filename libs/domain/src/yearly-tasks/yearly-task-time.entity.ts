import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FollowUp } from '../follow-ups/index.js';
import { User } from '../users/index.js';
import { YearlyTask } from './yearly-task.entity.js';

/** One time that a yearly task is due: the follow-up it made for its owner, and when somebody said it was done. */
@Entity({ name: 'yearly_task_times' })
export class YearlyTaskTime {
  @ForeignKey(() => YearlyTask, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  yearlyTaskId: string;
  @PrimaryColumn({ type: 'date' }) dueOn: string;
  @ForeignKey(() => FollowUp)
  @Column({ type: 'uuid', nullable: true })
  followUpId: string | null;
  @Column({ type: 'timestamptz', nullable: true }) doneAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  doneBy: string | null;
}

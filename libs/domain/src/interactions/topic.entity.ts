import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What talks are about, as the municipality names it; a list that it edits. */
@Entity({ name: 'topics' })
export class Topic {
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text' }) nameSv: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'integer', default: 0 }) position: number;
}

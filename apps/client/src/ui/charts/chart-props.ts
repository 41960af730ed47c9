/** What a chart is told. */
export interface ChartSeries {
  /** Null for what is not known: it is drawn grey. */
  readonly key: string | null;
  readonly name: string;
  /** One for each label; null where there is no figure. */
  readonly values: readonly (number | null)[];
  /** What stands where there is no figure, one for each label; null where the chart's own word does ("no data"). */
  readonly gaps?: readonly (string | null)[] | undefined;
  /** How far each figure may be from the truth; drawn as whiskers on a line. */
  readonly intervals?: readonly ({ readonly low: number; readonly high: number } | null)[] | undefined;
}

export interface ChartProps {
  readonly kind: 'line' | 'bar' | 'stacked';
  /** What is shown, and of when: the heading of the file, and its name. */
  readonly title: string;
  readonly period: string;
  /** The chart's sentence, over it: "42 vuorovaikutusta, 8 enemmän kuin viime neljänneksellä". */
  readonly sentence: string;
  /** Where the figures come from, at the foot of the file. */
  readonly source: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What the table behind holds, where that is more than can be drawn. */
  readonly table?: readonly ChartSeries[] | undefined;
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  /** The top of the scale, where charts stand beside each other (`commonTop`). */
  readonly top?: number | undefined;
  readonly format?: ((value: number) => string) | undefined;
  /** The heading of the labels in the table. */
  readonly labelHeader?: string | undefined;
  readonly height?: number | undefined;
  /** The bars are groups and no times: none of them is the one that is spoken of. */
  readonly isByGroup?: boolean | undefined;
  /** What stands where there is no figure, if it is not that nobody knows it: "piilotettu". */
  readonly missing?: string | undefined;
}

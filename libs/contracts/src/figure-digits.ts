/** How exactly a figure is told: one decimal, but of what is smaller than one its first two digits (0,042). */
export const digitsOf = (value: number): Intl.NumberFormatOptions =>
  value !== 0 && Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 };

/** A figure is told to those who may not see its records only when it speaks of at least so many: fewer could be pointed out by name. */
export const fewest = 5;

/** Some, but too few. Nobody at all is nobody to point out. */
export const isFew = (count: number): boolean => count > 0 && count < fewest;

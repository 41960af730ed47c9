/** About what words take in a size: good enough to know whether a label has room. */
export const widthOf = (words: string, size = 12): number => words.length * size * 0.56;

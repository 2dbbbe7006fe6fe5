/**
 * Fewer granskningar than this move a share or a mean by ten percent or more each: they are shown with their counts and said
 * to be few, and never compared.
 */
export const leastToCompare = 10

export const isSmallBase = (base: number): boolean => base < leastToCompare

/** The lists of the registers, whole and unsorted: what a document reads has no pages. */
export const wholeList = { search: '', sort: null, offset: 0, limit: 100_000, includeArchived: false } as const

export const multiYearPath = '/planera/flerarsplan'

/** One version of a three-year plan, whatever year and nämnd the top bar says. */
export const versionPath = (id: string): string => `${multiYearPath}/${id}`

/** Where the document about the plan that begins with the year is written. */
export const documentPath = (year: number): string => `/dokument/nytt?slag=flerarsplan&ar=${year}`

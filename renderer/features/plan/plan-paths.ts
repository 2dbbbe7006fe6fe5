export const currentPlanPath = '/planera/uppfoljningsplan'

/** One version of a plan, whatever year and nämnd the top bar says. */
export const planPath = (id: string): string => `${currentPlanPath}/${id}`

/** Where the tjänsteskrivelse about the year's plan is written. */
export const documentPath = (year: number): string => `/dokument/nytt?slag=tjansteskrivelse-plan&ar=${year}`

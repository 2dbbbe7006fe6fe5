export const currentPlanPath = '/planera/uppfoljningsplan'

/** One version of a plan, whatever year and nämnd the top bar says. */
export const planPath = (id: string): string => `${currentPlanPath}/${id}`

/** Where the year's plan is made into a document. */
export const planDocumentPath = (year: number): string => `/dokument/nytt?slag=uppfoljningsplan&ar=${year}`

/** Where the tjänsteskrivelse about it is written. */
export const letterPath = (year: number): string => `/dokument/nytt?slag=tjansteskrivelse-plan&ar=${year}`

export const currentPlanPath = '/planera/uppfoljningsplan'

/** One version of a plan, whatever year and nämnd the top bar says. */
export const planPath = (id: string): string => `${currentPlanPath}/${id}`

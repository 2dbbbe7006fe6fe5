/** Addresses of the cases of the sanction ladder. A case is known by its granskning. */
export const sanctionsPath = '/atgarda/sanktioner'
export const sanctionCasePath = (reviewId: string): string => `${sanctionsPath}/${reviewId}`

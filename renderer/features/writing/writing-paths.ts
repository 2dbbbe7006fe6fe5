/** The steps of a document in work, and where the writing may begin. */
export const writingPath = (draftId: string, sectionId?: string): string =>
  `/dokument/utkast/${draftId}${sectionId === undefined ? '' : `?avsnitt=${sectionId}`}`

/** Where the files of a document in work are made. */
export const fetchPath = (draftId: string): string => `/dokument/utkast/${draftId}/hamta`

/** What the whole document says, as it stands now. */
export const previewPath = (draftId: string): string => `/dokument/utkast/${draftId}?visa=allt`

export const documentSteps = ['Välj', 'Skriv', 'Hämta'] as const

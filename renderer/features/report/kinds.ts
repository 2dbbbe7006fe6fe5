import type { DocumentKind } from '../../../shared/contracts/values'

/** What each kind is for, in words to choose by. */
export const kindChoices: readonly { value: DocumentKind; label: string; words: string }[] = [
  {
    value: 'arsrapport-avtalsuppfoljning',
    label: 'Årsrapport avtalsuppföljning',
    words: 'Årets uppföljningar per form och insats: genomförande, utfall och brister.',
  },
  {
    value: 'tjansteskrivelse-plan',
    label: 'Tjänsteskrivelse om uppföljningsplan',
    words: 'Förslag till beslut om planen, med riskbild och kapacitet.',
  },
]

export const newDocumentPath = '/dokument/nytt'

/** Address of a new document with the choices of an earlier one. */
export const againPath = (kind: DocumentKind, year: number): string => `${newDocumentPath}?slag=${kind}&ar=${year}`

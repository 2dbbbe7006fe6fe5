import type { ImportIssue } from '../contracts/exchange'

/** Where an issue stands: 'Utförare, rad 5, kolumn Organisationsnummer'; '' where it is about the whole file. */
export function issuePlace({ sheet, row, column }: Pick<ImportIssue, 'sheet' | 'row' | 'column'>): string {
  return [sheet, row === null ? null : `rad ${row}`, column === null ? null : `kolumn ${column}`]
    .filter((part) => part !== null)
    .join(', ')
}

/** The issue in one line: place, value as it stands in the file, what is wrong and what to do. */
export function issueSentence(issue: ImportIssue): string {
  const place = issuePlace(issue)
  const value = issue.value === null ? '' : ` (”${issue.value}”)`
  return place === '' ? issue.message : `${place}${value}: ${issue.message}`
}

import type { ImportIssue } from '../../../../shared/contracts/exchange'
import { issueSentence } from '../../../../shared/domain/import-issue'
import { AppError } from '../../../../shared/errors'
import { formatCount } from '../../../../shared/text/format'

/** So many of the errors are told one by one. */
const told = 100

/**
 * All or nothing: a file with errors is not read in, unless the user has said that the wrong rows may be left out.
 * @throws AppError RULE_BROKEN with a sentence for each error, with sheet, row and column
 */
export function refuseErrors(fileName: string, issues: readonly ImportIssue[], skipInvalid: boolean): void {
  const errors = issues.filter(({ degree }) => degree === 'error')
  if (skipInvalid || errors.length === 0) return
  const sentences = errors.slice(0, told).map(issueSentence)
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${fileName} har ${formatCount(errors.length, 'fel', 'fel')} och lästes inte in. Inget har ändrats. ${sentences[0]}`,
    details: errors.length > told ? [...sentences, `… och ${errors.length - told} fel till.`] : sentences,
  })
}

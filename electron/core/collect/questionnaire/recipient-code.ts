import { randomInt } from 'node:crypto'
import type { Tables } from '../../../database/tables'

/** Signs that are not mistaken for each other when the code is read out over the telephone. */
const signs = 'ABCDEFGHJKLMNPQRTUVWXY346789'
const length = 8

/** A recipient's own code, hidden in its file: not guessable from another's, and used once. */
export function newRecipientCode(repo: {
  byCode: (code: string) => Tables['questionnaireRecipient'] | undefined
}): string {
  for (;;) {
    const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('')
    if (repo.byCode(code) === undefined) return code
  }
}

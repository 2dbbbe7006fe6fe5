/** Begins the hidden cell of every file that goes out; the number is the form of the code itself. */
const prefix = 'KVH-FORM1'

/** Which questionnaire, which edition of its questions, and whose file it is. */
export interface FormCode {
  questionnaireId: string
  edition: number
  /** The recipient's own code; null in a file that was only made to be looked at. */
  recipientCode: string | null
}

const preview = 'FORHANDSVISNING'

export const writeFormCode = ({ questionnaireId, edition, recipientCode }: FormCode): string =>
  [prefix, questionnaireId, edition, recipientCode ?? preview].join('|')

/** The code in a cell, or null where the cell holds something else. */
export function readFormCode(text: string): FormCode | null {
  const [start, questionnaireId, edition, code, ...rest] = text.trim().split('|')
  if (start !== prefix || questionnaireId === undefined || code === undefined || rest.length > 0) return null
  if (!/^\d+$/.test(edition ?? '')) return null
  return { questionnaireId, edition: Number(edition), recipientCode: code === preview ? null : code }
}

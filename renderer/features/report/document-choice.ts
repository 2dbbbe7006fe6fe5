import type { ReactNode } from 'react'
import type { ClientInput } from '../../../shared/contracts'

/** What is chosen before the document is written. */
export type DocumentChoice = ClientInput<'report.create'>

/** Each step draws the common page head with its own buttons. */
export type StepHead = (actions?: ReactNode) => ReactNode

/** The same choice without what only the file needs. */
export function previewInput(choice: DocumentChoice): ClientInput<'report.preview'> {
  const { kind, year, committeeId, registryNumber, author, statements, approver, recipients } = choice
  return { kind, year, committeeId, registryNumber, author, statements, approver, recipients }
}

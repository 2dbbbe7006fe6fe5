import { bullets, paragraph, type Section } from '../content/blocks'
import type { Block, DocumentHead } from '../content/model'
import { say } from '../content/say'
import { dateText, inSentence, sentenceCase } from '../content/swedish'
import type { LetterFrame } from './view-model'

/** The nämnd at the beginning of a sentence, and the förvaltning inside one. */
export const committeeName = ({ head }: { head: DocumentHead }): string => sentenceCase(head.committee ?? 'Nämnden')
export const departmentName = ({ head }: { head: DocumentHead }): string =>
  inSentence(head.department ?? 'förvaltningen')

export const signatures: Section<Pick<LetterFrame, 'signatories'>> = ({ signatories }) =>
  signatories.length === 0
    ? [paragraph(say`Uppgift om handläggare saknas.`)]
    : [{ kind: 'signatures', people: signatories.map(({ role, task }) => ({ role: sentenceCase(role), task })) }]

/** Everyone who gets the decision, once. */
export const recipientList = (names: readonly string[]): Block[] => [
  names.length === 0
    ? paragraph(say`Mottagare är inte angivna i underlaget.`)
    : bullets([...new Set(names)].map((name) => say`${sentenceCase(name)}`)),
]

/** Who has prepared the matter; where the förvaltning is unknown, nothing. */
export const preparation: Section<{ head: DocumentHead }> = ({ head }) =>
  head.department === null ? [] : [paragraph(say`Ärendet har beretts inom ${inSentence(head.department)}.`)]

/** Each document that the decision rests on, with its date. */
export const basisList = (documents: readonly { title: string; date: string | null }[]): Block =>
  bullets(documents.map(({ title, date }) => say`${title}, ${date === null ? 'datum saknas' : dateText(date)}`))

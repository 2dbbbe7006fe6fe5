import type { LetterLayout, LetterFrame, Statement } from '../../../electron/documents/letter/view-model'
import type { DocumentSettings } from '../../../shared/contracts/document-settings'
import { Perspective } from '../../../shared/contracts/report'
import { letterName, letterSectionsOf } from '../../../shared/domain/report/letter-form'

type Form = Pick<DocumentSettings, 'letterForm' | 'ownHeadings'>

export const layout = (form: Form = { letterForm: 'linkoping', ownHeadings: [] }): LetterLayout => ({
  name: letterName(form),
  sections: letterSectionsOf(form),
})

/** What is stated, the rest not. */
export const statements = (stated: Partial<Record<Perspective, Statement>> = {}): LetterFrame['statements'] =>
  Object.fromEntries(
    Perspective.options.map((name) => [name, stated[name] ?? { kind: 'notStated' }]),
  ) as LetterFrame['statements']

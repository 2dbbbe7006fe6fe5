import { DocumentSettings, type LetterForm } from '../../../shared/contracts/document-settings'
import { headingsOf } from '../../../shared/domain/report/letter-form'
import { documentKindNames } from '../../../shared/text/names'

const { letterForm, accent, footText } = DocumentSettings.shape
const labelOf = (schema: { meta(): Record<string, unknown> | undefined }): string => String(schema.meta()?.['label'])

export const letterFormNames: Record<LetterForm, string> = {
  linkoping: 'Linköpings form',
  stockholm: 'Stockholms form',
  own: 'egen form',
}

/** How the municipality's documents look and who signs them, a line a field, as the log tells it. */
export const documentsInWords = (documents: DocumentSettings): Record<string, string | null> => ({
  [labelOf(letterForm)]: letterFormNames[documents.letterForm],
  'Egna rubriker': documents.letterForm === 'own' ? headingsInWords(documents) : null,
  [labelOf(accent)]: documents.accent,
  Logotyp: documents.logo === null ? null : `${documents.logo.fileName} (${documents.logo.alt})`,
  'Nämndernas namn i dokument': documents.committeeNames.map(({ name }) => name).join(', ') || null,
  'Vem som skriver under': documents.signatories.map(signatoryInWords).join('; ') || null,
  [labelOf(footText)]: documents.footText,
})

const headingsInWords = (documents: DocumentSettings): string =>
  headingsOf(documents)
    .filter(({ included }) => included)
    .map(({ heading }) => heading)
    .join(', ')

function signatoryInWords({ role, task, kinds }: DocumentSettings['signatories'][number]): string {
  const where = kinds.length === 0 ? 'alla slag' : kinds.map((kind) => documentKindNames[kind]).join(', ')
  return `${role}, ${task} (${where})`
}

import type { DocumentSettings } from '../../../shared/contracts/document-settings'
import { checkDocumentSettings } from '../../../shared/domain/report/document-look'
import { DocumentLook } from './documents-look'
import { DocumentNames } from './documents-names'
import { LetterFormCard } from './documents-letter-form'
import { DocumentSignatories } from './documents-signatories'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'

/** How the municipality's documents look, what their headings are, and who signs them. */
export default function DocumentsSettingsPage() {
  const part = useSettingsPart(['documents'])
  const documents = part.values?.documents ?? null
  const change = (changes: Partial<DocumentSettings>): void => {
    if (documents !== null) part.change({ documents: { ...documents, ...changes } })
  }
  const fields = { documents, change, errorOf: (path: string) => part.errorOf(`documents.${path}`) }
  const { reasons } = documents === null ? { reasons: [] } : checkDocumentSettings(documents)
  return (
    <SettingsForm
      title="Dokument"
      below="Gäller dokument som skrivs från och med nu. Ett skrivet dokument minns vilken version av inställningarna det skrevs med och ändras inte."
      part={part}
      waiting={[...reasons, ...lacking(documents)][0] ?? null}
      ready={documents !== null}
    >
      {documents && (
        <>
          <LetterFormCard {...fields} documents={documents} />
          <DocumentLook {...fields} documents={documents} />
          <DocumentSignatories {...fields} documents={documents} />
          <DocumentNames {...fields} documents={documents} />
        </>
      )}
    </SettingsForm>
  )
}

/** What the contract would refuse, said before anybody presses the button. */
function lacking(documents: DocumentSettings | null): string[] {
  if (documents === null) return []
  const { logo, signatories, ownHeadings, letterForm } = documents
  return [
    ...(logo !== null && logo.alt.trim() === '' ? ['Beskriv logotypen i ord.'] : []),
    ...(signatories.some(({ role, task }) => role.trim() === '' || task.trim() === '')
      ? ['Ange roll och uppgift för alla som skriver under.']
      : []),
    ...(letterForm === 'own' && ownHeadings.some(({ heading }) => heading.trim() === '')
      ? ['Alla rubriker i den egna formen behöver ett namn.']
      : []),
  ]
}

/** What each card of the page gets. */
export interface DocumentFields {
  documents: DocumentSettings
  change: (changes: Partial<DocumentSettings>) => void
  errorOf: (path: string) => string | undefined
}

import { ButtonLink, Notice, ProgressPanel } from '../../ui'
import type { useWriteDocument } from './use-write-document'

/** How far the document is, that it is written, or why it is not. */
export function WriteDocumentNotice({ writing }: { writing: ReturnType<typeof useWriteDocument> }) {
  const { work, problem, written, cancel } = writing
  if (work !== null) return <ProgressPanel {...work} onCancel={cancel} />
  if (problem !== null) return <Notice kind="error" title={problem} />
  if (written === null) return null
  return (
    <Notice
      kind="done"
      title={`${written.title} är skrivet.`}
      action={
        <ButtonLink look="link" href={`/dokument/${written.id}`}>
          Öppna i Dokument
        </ButtonLink>
      }
    />
  )
}

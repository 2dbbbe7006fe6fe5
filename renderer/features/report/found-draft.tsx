import type { DraftRow } from '../../../shared/contracts/writing'
import { formatDateTime } from '../../../shared/text/format'
import { ButtonLink, Notice } from '../../ui'
import { writingPath } from '../writing/writing-paths'

/** There is a document in work for exactly this choice: nobody should begin the same one twice without knowing. */
export function FoundDraft({ draft }: { draft: DraftRow }) {
  const { id, title, ready, sections, updatedAt, updatedBy } = draft
  return (
    <Notice
      title={`Det finns redan ett utkast: ${title}.`}
      action={
        <ButtonLink look="accent" icon="pencil" href={writingPath(id)}>
          Fortsätt med utkastet
        </ButtonLink>
      }
    >
      {ready} av {sections} avsnitt klara, senast ändrat {formatDateTime(updatedAt)}
      {updatedBy === null ? '' : ` av ${updatedBy}`}.
    </Notice>
  )
}

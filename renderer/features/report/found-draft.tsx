import type { DraftRow } from '../../../shared/contracts/writing'
import { formatDateTime } from '../../../shared/text/format'
import { ButtonLink, Notice } from '../../ui'
import { writingPath } from '../writing/writing-paths'

/** There is a document in work for exactly this choice, and it is gone on with: nobody begins the same one twice. */
export function FoundDraft({ draft }: { draft: DraftRow }) {
  const { title, ready, sections, updatedAt, updatedBy } = draft
  return (
    <Notice title={`Det finns redan ett utkast: ${title}.`}>
      {ready} av {sections} avsnitt klara, senast ändrat {formatDateTime(updatedAt)}
      {updatedBy === null ? '' : ` av ${updatedBy}`}. Diarienummer och handläggare ändras i utkastet under Mer.
    </Notice>
  )
}

/** The nämnd has decided on it: what is written now is another version. */
export function DecidedDraft({ draft }: { draft: DraftRow }) {
  return (
    <Notice
      title={`Dokumentet är redan beslutat: ${draft.title}.`}
      action={
        <ButtonLink look="link" icon="document" href={writingPath(draft.id)}>
          Öppna den
        </ButtonLink>
      }
    >
      Välj Skriv ny version där för att skriva vidare med samma texter. Det beslutade ändras inte.
    </Notice>
  )
}

import { ToneChip } from '../../ui'

/** A record's name in a list; an archived one says so in words. */
export function ArchivedName({ name, archivedAt }: { name: string; archivedAt: string | null }) {
  if (archivedAt === null) return name
  return (
    <>
      {name} <ToneChip>Arkiverad</ToneChip>
    </>
  )
}

import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button } from '../../ui'

/** Adds the checklists that come with the program and this database lacks. */
export function AddShipped({ look }: { look?: 'primary' | 'default' }) {
  const add = useCommand('collect.addShippedChecklists')
  return (
    <>
      <Button look={look} icon="plus" busy={add.isPending} onClick={() => add.mutate({})}>
        Lägg till de medföljande checklistorna
      </Button>
      <CommandError error={add.error} />
    </>
  )
}

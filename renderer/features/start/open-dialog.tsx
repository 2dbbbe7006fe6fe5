import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDateTime } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Button, Dialog, EmptyState, Notice, Stack } from '../../ui'
import { FormActions, RadioCards, TextField } from '../../ui/forms'

interface OpenDialogProps {
  /** A database that is in use, or a copy of one. */
  what: 'database' | 'backup'
  onClose: () => void
  onChoose: (file: string) => void
}

const words = {
  database: { title: 'Öppna en befintlig databas', known: 'Databaser på den här datorn', verb: 'Öppna' },
  backup: { title: 'Återställ en säkerhetskopia', known: 'Säkerhetskopior, senaste först', verb: 'Återställ' },
}

/** Those the program knows of, or any other by its place on the computer. */
export function OpenDialog({ what, onClose, onChoose }: OpenDialogProps) {
  const { data, error } = useQuery(ask('settings.databases', {}))
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const file = typed.trim() || chosen
  const known =
    what === 'database'
      ? (data?.rows ?? []).map((row) => ({ value: row.file, label: row.name, words: row.file }))
      : (data?.backups ?? []).map((row) => ({ value: row.file, label: row.name, words: formatDateTime(row.writtenAt) }))

  return (
    <Dialog title={words[what].title} opened onClose={onClose} wide>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (file) onChoose(file)
        }}
      >
        <Stack gap={4}>
          {error && <Notice kind="error" title={error.data.userMessage} />}
          {known.length > 0 ? (
            <RadioCards label={words[what].known} options={known} value={chosen} onChange={setChosen} least={30} />
          ) : (
            data && <EmptyState what="Inga hittades på den här datorn." why="Ange i stället var filen ligger." />
          )}
          <TextField
            label="En annan fil"
            hint="Hela sökvägen, till exempel C:\Kvalitet\kvalitetshjulet.db"
            value={typed}
            onChange={setTyped}
          />
          {what === 'backup' && <Notice>Den databas som är öppen nu sparas bredvid under ett nytt namn.</Notice>}
        </Stack>
        <FormActions note={file ? undefined : 'Välj en fil i listan eller skriv var den ligger.'}>
          <Button onClick={onClose}>Avbryt</Button>
          <Button type="submit" look="primary">
            {words[what].verb}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

import { useState } from 'react'
import type { TemplateRecord } from '../../../shared/contracts/template'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Row, Stack, WaitingButton } from '../../ui'
import { FormActions, TextArea, TextField } from '../../ui/forms'
import { CheckResult } from './check-result'
import { KindsField } from './kinds-field'

interface TemplateDialogProps {
  template: TemplateRecord
  onClose: () => void
  onDownload: (id: string) => void
}

/** A template's name, what it is for, what stands in it, and the ways out of use. */
export function TemplateDialog({ template, onClose, onDownload }: TemplateDialogProps) {
  const { id, version, archivedAt } = template
  const save = useCommand('report.saveTemplate')
  const archive = useCommand('report.archiveTemplate')
  const [name, setName] = useState(template.name)
  const [note, setNote] = useState(template.note ?? '')
  const [some, setSome] = useState(template.kinds.length > 0)
  const [kinds, setKinds] = useState(template.kinds)
  const waits =
    name.trim() === '' ? 'Ge mallen ett namn.' : some && kinds.length === 0 ? 'Välj minst ett slag av dokument.' : null
  return (
    <Dialog title={template.name} opened onClose={onClose} wide>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (waits === null) save.mutate({ id, version, name, kinds, note }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <CommandError error={save.error ?? archive.error} />
          <TextField label="Namn" value={name} onChange={setName} maxLength={120} required />
          <KindsField
            some={some}
            kinds={kinds}
            onChange={(isSome, chosen) => {
              setSome(isSome)
              setKinds(chosen)
            }}
          />
          <TextArea label="Anteckning" rows={2} value={note} onChange={setNote} />
          <CheckResult check={template.check} />
          <Row>
            <Button icon="download" onClick={() => onDownload(id)}>
              Hämta filen
            </Button>
            <Button
              icon="archive"
              busy={archive.isPending}
              onClick={() => archive.mutate({ id, version, archived: archivedAt === null }, { onSuccess: onClose })}
            >
              {archivedAt === null ? 'Arkivera' : 'Ta tillbaka ur arkivet'}
            </Button>
          </Row>
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          {waits === null ? (
            <Button look="primary" type="submit" busy={save.isPending}>
              Spara
            </Button>
          ) : (
            <WaitingButton reason={waits}>Spara</WaitingButton>
          )}
        </FormActions>
      </form>
    </Dialog>
  )
}

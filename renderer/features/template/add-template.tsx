import { Button, Card, Notice, ProgressPanel, Stack, WaitingButton } from '../../ui'
import { FileDrop, FormActions, TextField } from '../../ui/forms'
import { CheckResult } from './check-result'
import { KindsField } from './kinds-field'
import { type NewTemplate, useAddTemplate } from './use-add-template'

const waitsFor = ({ check, name, some, kinds }: NewTemplate): string | null => {
  if (name.trim() === '') return 'Ge mallen ett namn.'
  if (some && kinds.length === 0) return 'Välj minst ett slag av dokument.'
  return check.errors.length > 0 ? 'Rätta det som saknas i mallen och välj filen igen.' : null
}

/** A file in, what stands in it, and what it is to be used for. Nothing is kept before the last button. */
export function AddTemplate({ onAdded }: { onAdded: (name: string) => void }) {
  const { template, work, problem, cancel, choose, changeKinds, rename, drop, add } = useAddTemplate()
  const waits = template && waitsFor(template)
  const finish = async () => {
    const name = template?.name ?? ''
    if (await add()) onAdded(name)
  }
  return (
    <Card title="Lägg till en mall">
      <Stack gap={3}>
        {problem && <Notice kind="error" title={problem} />}
        {template === null ? (
          <FileDrop
            title="Släpp kommunens mall här"
            hint="Word-dokument (.docx) eller Word-mall (.dotx), högst 10 MB. Mallen kontrolleras innan den sparas."
            accept=".docx,.dotx,.docm,.dotm,.doc"
            choose="Välj mall"
            onFile={(file) => void choose(file)}
          />
        ) : (
          <>
            <p>
              <strong>{template.file.fileName}</strong>
            </p>
            <CheckResult check={template.check} />
            <TextField label="Namn" value={template.name} onChange={rename} maxLength={120} required />
            <KindsField
              some={template.some}
              kinds={template.kinds}
              onChange={(some, kinds) => void changeKinds(some, kinds)}
            />
            <FormActions>
              <Button onClick={drop}>Avbryt</Button>
              {waits === null ? (
                <Button look="primary" onClick={() => void finish()}>
                  Lägg till mallen
                </Button>
              ) : (
                <WaitingButton reason={waits ?? ''}>Lägg till mallen</WaitingButton>
              )}
            </FormActions>
          </>
        )}
        {work && <ProgressPanel {...work} onCancel={cancel} />}
      </Stack>
    </Card>
  )
}

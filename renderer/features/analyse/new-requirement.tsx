import { RequirementDraft } from '../../../shared/contracts/register'
import { clearDraft } from '../../lib/draft-store'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack } from '../../ui'
import { FieldGroup, FormActions, SelectField, TextArea, TextField } from '../../ui/forms'
import classes from './analysis.module.css'

interface NewRequirementProps {
  serviceTypes: ReadonlyArray<{ id: string; name: string }>
  onClose: () => void
  onSaved: (id: string) => void
}

interface RequirementValues {
  serviceTypeId: string | null
  text: string
  source: string | null
  qualityArea: string | null
  consequence: string | null
}

const draftKey = 'requirement:inRisk'

/** A new requirement in the middle of another form, which keeps what has been written in it. Not a form of its own. */
export function NewRequirement({ serviceTypes, onClose, onSaved }: NewRequirementProps) {
  const command = useCommand('register.saveRequirement')
  const only = serviceTypes.length === 1 ? (serviceTypes[0]?.id ?? null) : null
  const form = useRecordForm<RequirementValues>({
    draftKey,
    schema: RequirementDraft,
    initial: { serviceTypeId: only, text: '', source: null, qualityArea: null, consequence: null },
    version: null,
    freeTexts: ['text', 'source', 'consequence'],
    save: async (draft) => {
      const { id } = await command.mutateAsync({
        id: null,
        version: null,
        draft: draft as Parameters<typeof command.mutateAsync>[0]['draft'],
      })
      clearDraft(draftKey)
      onSaved(id)
    },
  })
  const leave = (): void => {
    form.discard()
    onClose()
  }
  return (
    <div className={classes.newRequirement}>
      <FieldGroup legend="Nytt krav">
        <Stack gap={3}>
          {form.message !== null && <Notice kind="error" title={form.message} />}
          <SelectField
            {...form.field('serviceTypeId')}
            required
            options={serviceTypes.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea {...form.text('text')} required rows={2} />
          <TextField {...form.text('source')} placeholder="Avtal 4.2, SoL 5 kap. 1 § eller riktlinje" />
          <TextArea {...form.text('consequence')} rows={2} />
          <FormActions>
            <Button inRow onClick={leave}>
              Avbryt kravet
            </Button>
            <Button inRow look="accent" busy={form.saving} onClick={() => void form.save()}>
              Spara kravet
            </Button>
          </FormActions>
        </Stack>
      </FieldGroup>
    </div>
  )
}

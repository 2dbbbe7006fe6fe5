import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { QuestionnaireDraft, type QuestionnaireRow } from '../../../shared/contracts/questionnaire'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Dialog, Notice, Stack } from '../../ui'
import {
  DateField,
  FieldGrid,
  FormActions,
  NumberField,
  SelectField,
  TextArea,
  TextField,
  WideField,
} from '../../ui/forms'
import { type FormValues, toOptions } from '../register/form-values'

type Draft = ClientInput<'collect.saveQuestionnaire'>['draft']

/** What the questionnaire is called and what stands above its questions. */
export function FactsDialog({ questionnaire, onClose }: { questionnaire: QuestionnaireRow; onClose: () => void }) {
  const { id, title, year, serviceTypeId, committeeId, introduction, contact, dueOn } = questionnaire
  const { data: choices } = useQuery(ask('register.choices', {}))
  const command = useCommand('collect.saveQuestionnaire')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `questionnaire:${id}`,
    schema: QuestionnaireDraft,
    initial: { title, year, serviceTypeId, committeeId, introduction, contact, dueOn },
    version: questionnaire.version,
    freeTexts: ['title', 'introduction', 'contact'],
    save: async (draft, version) => {
      await command.mutateAsync({ id, version: version ?? questionnaire.version, draft: draft as Draft })
      onClose()
    },
  })
  return (
    <Dialog title="Ändra uppgifter" opened wide onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save()
        }}
      >
        <Stack gap={4}>
          {form.message !== null && <Notice kind="error" title={form.message} />}
          <FieldGrid>
            <WideField>
              <TextField {...form.text('title')} required />
            </WideField>
            <NumberField {...form.field('year')} decimals={0} required />
            <DateField {...form.field('dueOn')} hint="Kan också väljas när formuläret skickas." />
            <SelectField
              {...form.field('serviceTypeId')}
              options={toOptions(choices?.serviceTypes ?? [])}
              placeholder="Alla insatser"
            />
            <SelectField
              {...form.field('committeeId')}
              options={toOptions(choices?.committees ?? [])}
              placeholder="Alla nämnder"
            />
            <WideField>
              <TextArea {...form.text('introduction')} rows={4} />
            </WideField>
            <WideField>
              <TextField
                {...form.text('contact')}
                hint="Dit svaret skickas och vem som svarar på frågor: roll och e-postadress."
              />
            </WideField>
          </FieldGrid>
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Stäng</Button>
          <Button look="primary" type="submit" busy={form.saving}>
            Spara
          </Button>
        </FormActions>
      </form>
      <ConflictDialog form={form} />
    </Dialog>
  )
}

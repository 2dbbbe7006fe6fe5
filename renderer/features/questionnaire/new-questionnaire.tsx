import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import type { QuestionnaireKind } from '../../../shared/contracts/collect-values'
import { questionnaireKindNames } from '../../../shared/text/collect-names'
import { useScreen } from '../../app/screen-state'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { FieldGrid, FormActions, RadioCards, SelectField, TextField, WideField } from '../../ui/forms'
import { capital, toOptions } from '../register/form-values'

type From = ClientInput<'collect.startQuestionnaire'>['from']

interface NewQuestionnaireProps {
  onClose: () => void
  onMade: (id: string) => void
}

/** A new questionnaire: what kind, for whom, and what it begins with; a copy of last year's is proposed where there is one. */
export function NewQuestionnaire({ onClose, onMade }: NewQuestionnaireProps) {
  const screen = useScreen()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: starts } = useQuery(ask('collect.questionnaireStarts', {}))
  const start = useCommand('collect.startQuestionnaire')
  const [kind, setKind] = useState<QuestionnaireKind>('screening')
  const [year, setYear] = useState(screen.year)
  const [serviceTypeId, setServiceType] = useState<string | null>(null)
  const [typedTitle, setTitle] = useState<string | null>(null)
  const [chosenFrom, setFrom] = useState<string | null>(null)

  const insats = choices?.serviceTypes.find(({ id }) => id === serviceTypeId)?.name
  const title =
    typedTitle ?? [kind === 'screening' ? 'Screening' : 'Egenrapport', insats, year].filter(Boolean).join(' ')
  const earlier = (starts?.earlier ?? []).filter((one) => one.kind === kind)
  const last = earlier.find((one) => one.year < year && (serviceTypeId === null || one.serviceTypeId === serviceTypeId))
  const set = starts?.sets.find((one) => one.kind === kind)
  const from = chosenFrom ?? (last === undefined ? `set:${set?.key ?? ''}` : last.id)
  const beginnings = [
    ...(set === undefined
      ? []
      : [{ value: `set:${set.key}`, label: `Programmets frågor: ${set.name.toLowerCase()}, ${set.questions} frågor` }]),
    ...earlier.map((one) => ({ value: one.id, label: `Kopia av ${one.title}, ${one.questions} frågor` })),
    { value: 'blank', label: 'Tomt formulär' },
  ]
  const fromOf = (value: string): From => {
    if (value === 'blank') return { is: 'blank' }
    return value.startsWith('set:') ? { is: 'set', key: value.slice(4) } : { is: 'copy', id: value }
  }
  return (
    <Dialog title="Nytt formulär" opened wide onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          start.mutate(
            { kind, title, year, serviceTypeId, committeeId: screen.committeeId, from: fromOf(from) },
            { onSuccess: ({ id }) => onMade(id) },
          )
        }}
      >
        <Stack gap={4}>
          <CommandError error={start.error} />
          <RadioCards
            label="Slag"
            value={kind}
            onChange={(next) => {
              setKind(next)
              setFrom(null)
            }}
            least={12}
            options={[
              {
                value: 'screening',
                label: capital(questionnaireKindNames.screening),
                words: 'Korta frågor till ett avtalsområde. Avvikelser leder till besök.',
              },
              {
                value: 'selfReport',
                label: capital(questionnaireKindNames.selfReport),
                words: 'Utförarens egen redovisning av året.',
              },
            ]}
          />
          <FieldGrid>
            <SelectField
              label="År"
              required
              value={String(year)}
              options={[-1, 0, 1].map((step) => String(screen.year + step)).map((value) => ({ value, label: value }))}
              onChange={(value) => setYear(Number(value))}
            />
            <SelectField
              label="Insats"
              placeholder={kind === 'screening' ? 'Det område som screenas' : 'Alla insatser'}
              value={serviceTypeId}
              options={toOptions(choices?.serviceTypes ?? [])}
              onChange={setServiceType}
            />
            <WideField>
              <TextField
                label="Titel"
                required
                value={title}
                onChange={setTitle}
                error={start.error?.data?.fields?.['title']}
              />
            </WideField>
            <WideField>
              <SelectField
                label="Börja med"
                required
                hint="Frågorna kan ändras tills formuläret skickas. En kopia kan jämföras med förra årets svar."
                value={from}
                options={beginnings}
                onChange={setFrom}
              />
            </WideField>
          </FieldGrid>
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={start.isPending}>
            Skapa utkast
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

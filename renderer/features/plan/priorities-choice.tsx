import { useState } from 'react'
import type { PriorityRow } from '../../../shared/contracts/priorities'
import type { OverrideChoice } from '../../../shared/contracts/values'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Notice, Row } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'
import { capital } from './plan-words'
import { choiceSentence, earlierSentence } from './priorities-words'
import classes from './priorities.module.css'

interface PriorityChoiceProps {
  row: PriorityRow
  year: number
}

/** What the planner chooses against the order: kept with its reason, followed by the proposal, and seen next year. */
export function PriorityChoice({ row, year }: PriorityChoiceProps) {
  const [choosing, setChoosing] = useState<OverrideChoice | null>(null)
  const remove = useCommand('plan.removeOverride')
  const { override, earlier } = row
  return (
    <section className={classes.choice} aria-label="Eget val">
      <h3 className={classes.choiceHead}>Eget val</h3>
      {override !== null && <p className={classes.said}>{choiceSentence(override)}</p>}
      {earlier !== null && <p className={classes.said}>{earlierSentence(earlier)}</p>}
      {remove.error && <Notice kind="error" title={sentenceOf(remove.error)} />}
      {choosing !== null ? (
        <ChoiceForm key={choosing} row={row} year={year} choice={choosing} onClose={() => setChoosing(null)} />
      ) : override === null ? (
        <>
          <p className={classes.said}>Ordningen följs om du inte väljer något annat för {year}.</p>
          <Row>
            <Button inRow onClick={() => setChoosing('include')}>
              Ska med
            </Button>
            <Button inRow onClick={() => setChoosing('exclude')}>
              Ta inte med
            </Button>
          </Row>
        </>
      ) : (
        <Row>
          <Button inRow onClick={() => setChoosing(override.choice)}>
            Ändra skälet
          </Button>
          <Button
            inRow
            busy={remove.isPending}
            onClick={() => remove.mutate({ id: override.id, version: override.version })}
          >
            Ta tillbaka valet
          </Button>
        </Row>
      )}
    </section>
  )
}

interface ChoiceFormProps extends PriorityChoiceProps {
  choice: OverrideChoice
  onClose: () => void
}

const questions: Record<OverrideChoice, string> = {
  include: 'Varför ska utföraren med?',
  exclude: 'Varför tas utföraren inte med?',
}

function ChoiceForm({ row, year, choice, onClose }: ChoiceFormProps) {
  const save = useCommand('plan.saveOverride')
  const [reason, setReason] = useState(row.override?.reason ?? '')
  const [tried, setTried] = useState(false)
  const missing = tried && reason.trim() === '' ? 'Skriv varför.' : undefined
  const { providerId, agreementId, unitId, serviceTypeId, override } = row
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (reason.trim() === '') return
        const known = { id: override?.id ?? null, version: override?.version ?? null }
        const party = { providerId, agreementId, unitId, serviceTypeId }
        save.mutate({ ...known, ...party, year, choice, reason }, { onSuccess: onClose })
      }}
    >
      {save.error && <Notice kind="error" title={sentenceOf(save.error)} />}
      <TextArea
        label={questions[choice]}
        required
        rows={3}
        value={reason}
        onChange={setReason}
        error={missing ?? save.error?.data.fields?.['reason']}
        hint="Skälet visas i planen och nästa år. Skriv inget om enskilda personer."
      />
      <FormActions>
        <Button inRow onClick={onClose}>
          Avbryt
        </Button>
        <Button inRow look="primary" type="submit" busy={save.isPending}>
          {capital(choice === 'include' ? 'spara: ska med' : 'spara: tas inte med')}
        </Button>
      </FormActions>
    </form>
  )
}
